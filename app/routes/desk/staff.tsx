import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { inviteToDutyForm } from "~/features/accounts/staff.form";
import { readStaff } from "~/features/accounts/staff.service.server";
import { findDeskSubject } from "~/features/competition/competition.service.server";
import { StaffTable } from "~/features/competition/desk/StaffTable";
import { textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { actOnStaff } from "~/routes/desk/staff-acts.server";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";

async function employerOf(ctx: Ctx, competitionId: string) {
  const { id, organizationId } = orThrow(await findDeskSubject(ctx, competitionId));
  return { organizationId, competitionId: id };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const employer = await employerOf(ctx, param(params, "competitionId"));
  return { staff: orThrow(await readStaff(ctx, employer)), viewerId: viewer.id, now: ctx.now };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const employer = await employerOf(ctx, param(params, "competitionId"));
  return actOnStaff(ctx, request, {
    employer,
    here: paths.deskStaff(employer.competitionId),
    invitation: inviteToDutyForm,
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(deskText, locale).staff.title }));

export default function StaffPage() {
  const { staff, viewerId, now } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(deskText).staff;
  const { form, field, errorOf, valueOf: typed, issues } = useZodForm(inviteToDutyForm, state);
  const duties = (["secretary", "organizer"] as const).map((kind) => ({ value: kind, label: t.duties[kind] }));
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.description} />
      <StaffTable staff={staff} viewerId={viewerId} now={now} />
      <Section title={t.invite} description={t.inviteHint}>
        <FormProblems state={state} issues={issues} />
        <Form method="post" {...form} className="measure grid gap-4">
          <TextField {...field("name")} label={t.name} required autoComplete="off" />
          <TextField {...field("email")} type="email" label={t.email} required autoComplete="off" />
          <RadioGroup
            name="duty"
            label={t.duty}
            choices={duties}
            defaultValue={typed("duty") ?? "secretary"}
            error={errorOf("duty")}
          />
          <div>
            <Button kind="primary">{t.send}</Button>
          </div>
        </Form>
      </Section>
    </>
  );
}
