import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { CohortFields } from "~/features/mentoring/cohorts/CohortFields";
import { cohortForm } from "~/features/mentoring/cohorts/cohort.form";
import { createCohort } from "~/features/mentoring/cohorts/desk.service.server";
import { readNetwork } from "~/features/mentoring/mentors/desk.service.server";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { PageHeader } from "~/ui/PageHeader";
import { useZodForm } from "~/ui/use-zod-form";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readNetwork(ctx, param(params, "organizationId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const organizationId = param(params, "organizationId");
  const form = await parseForm(cohortForm, request);
  if (!form.ok) return invalid(form);
  const made = await createCohort(ctx, organizationId, form.value);
  if (!made.ok) return refused(made.error, form);
  const { created } = textFor(mentoringText, ctx.locale).desk.form;
  return redirectWithNotice(paths.cohortDesk(organizationId, made.value), created);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).desk.form.newTitle }));

export default function NewCohort() {
  const { organizationId } = useLoaderData<typeof loader>();
  const t = useText(mentoringText).desk;
  const state = useActionData<typeof action>();
  const form = useZodForm(cohortForm, state);
  const isBusy = useNavigation().state === "submitting";
  return (
    <>
      <PageHeader kind="desk" eyebrow={t.cohorts} backTo={paths.cohortsDesk(organizationId)} title={t.form.newTitle} />
      <Form method="post" className="grid max-w-[46rem] gap-6" {...form.form}>
        <FormProblems state={state} issues={form.issues} />
        <CohortFields form={form} />
        <FormBar>
          <Button kind="primary" busy={isBusy}>
            {t.form.create}
          </Button>
        </FormBar>
      </Form>
    </>
  );
}
