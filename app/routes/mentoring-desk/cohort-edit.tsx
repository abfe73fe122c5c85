import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { CohortFields, savedCohort } from "~/features/mentoring/cohorts/CohortFields";
import { cohortForm } from "~/features/mentoring/cohorts/cohort.form";
import { readCohortFile, updateCohort } from "~/features/mentoring/cohorts/desk.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
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
  const { cohort } = orThrow(await readCohortFile(ctx, param(params, "organizationId"), param(params, "cohortId")));
  return { cohort };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "organizationId"), param(params, "cohortId")] as const;
  const form = await parseForm(cohortForm, request);
  if (!form.ok) return invalid(form);
  const saved = await updateCohort(ctx, ...at, form.value);
  if (!saved.ok) return refused(saved.error, form);
  return redirectWithNotice(paths.cohortDesk(...at), textFor(mentoringText, ctx.locale).desk.form.saved);
}

/** After "changed elsewhere" the page must know the revision that stands now; what was typed stays. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).desk.form.editTitle }));

export default function EditCohort() {
  const { cohort } = useLoaderData<typeof loader>();
  const t = useText(mentoringText).desk.form;
  const state = useActionData<typeof action>();
  const form = useZodForm(cohortForm, state, savedCohort(cohort));
  const isBusy = useNavigation().state === "submitting";
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={localized(cohort.name, useLocale())}
        backTo={paths.cohortDesk(cohort.organizationId, cohort.id)}
        title={t.editTitle}
      />
      <Form method="post" className="grid max-w-[46rem] gap-6" {...form.form}>
        <input type="hidden" name="revision" value={cohort.revision} />
        <FormProblems state={state} issues={form.issues} />
        <CohortFields form={form} />
        <FormBar>
          <Button kind="primary" busy={isBusy}>
            {t.save}
          </Button>
        </FormBar>
      </Form>
    </>
  );
}
