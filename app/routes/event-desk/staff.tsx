import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { inviteToEventForm } from "~/features/accounts/staff.form";
import { readStaff } from "~/features/accounts/staff.service.server";
import { StaffTable } from "~/features/competition/desk/StaffTable";
import { findEventSubject } from "~/features/techfest/event.service.server";
import { textFor } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
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

async function employerOf(ctx: Ctx, eventId: string) {
  const { id, organizationId } = orThrow(await findEventSubject(ctx, eventId));
  return { organizationId, competitionId: null, eventId: id };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const employer = await employerOf(ctx, param(params, "eventId"));
  return { staff: orThrow(await readStaff(ctx, employer)), viewerId: viewer.id, now: ctx.now };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const employer = await employerOf(ctx, param(params, "eventId"));
  return actOnStaff(ctx, request, {
    employer,
    here: paths.eventStaff(employer.eventId),
    invitation: inviteToEventForm,
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(delegatesDeskText, locale).staff.title }));

export default function EventStaff() {
  const { staff, viewerId, now } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(deskText).staff;
  const own = useText(delegatesDeskText).staff;
  const { form, field, errorOf, valueOf: typed, issues } = useZodForm(inviteToEventForm, state);
  const duties = (["gate_staff", "secretary", "organizer"] as const).map((kind) => ({
    value: kind,
    label: t.duties[kind],
    help: own.hints[kind],
  }));
  return (
    <>
      <PageHeader kind="desk" title={own.title} description={own.description} />
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
            defaultValue={typed("duty") ?? "gate_staff"}
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
