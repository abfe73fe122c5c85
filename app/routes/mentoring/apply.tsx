import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { refusedWithPlace } from "~/features/directory/places/place-refusal.server";
import { MentorFields, savedMentor } from "~/features/mentoring/mentors/MentorFields";
import { mentorForm } from "~/features/mentoring/mentors/mentor.form";
import { readApplication, saveMentorProfile } from "~/features/mentoring/mentors/mentor.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { useZodForm } from "~/ui/use-zod-form";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readApplication(ctx, param(params, "organizationId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(mentorForm, request);
  if (!form.ok) return invalid(form);
  const saved = await saveMentorProfile(ctx, param(params, "organizationId"), form.value);
  if (!saved.ok) return refusedWithPlace(saved.error, form, ctx.locale);
  const t = textFor(mentoringText, ctx.locale).apply;
  return redirectWithNotice(paths.myMentoring(), saved.value.isWaiting ? t.sent : t.saved);
}

/** After "changed elsewhere" the page must know the revision that stands now; what was typed stays. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).apply.title }));

export default function ApplyAsMentor() {
  const { host, mentor, name, blockedBecause } = useLoaderData<typeof loader>();
  const t = useText(mentoringText).apply;
  const refusals = useText(refusalText);
  const state = useActionData<typeof action>();
  const form = useZodForm(mentorForm, state, savedMentor(mentor, name));
  const isBusy = useNavigation().state === "submitting";
  const begins = !mentor || mentor.state === "rejected" || mentor.state === "ended";
  return (
    <>
      <PageHeader
        eyebrow={t.at(localized(host.name, useLocale()))}
        backTo={mentor ? paths.myMentoring() : paths.mentors()}
        title={begins ? t.title : t.editTitle}
        description={t.about}
      />
      {mentor?.state === "rejected" && mentor.stateReason && (
        <Notice tone="turmeric">{t.rejectedBecause(mentor.stateReason)}</Notice>
      )}
      <Form method="post" className="grid max-w-[46rem] gap-2" {...form.form}>
        <input type="hidden" name="revision" value={mentor?.revision ?? 0} />
        <FormProblems state={state} issues={form.issues} />
        <MentorFields form={form} mentor={mentor} state={state} />
        <FormBar status={mentor?.state === "applied" ? t.waiting : undefined}>
          <Button kind="primary" busy={isBusy} blockedBecause={blockedBecause ? refusals[blockedBecause] : undefined}>
            {begins ? (mentor ? t.again : t.send) : t.save}
          </Button>
        </FormBar>
      </Form>
    </>
  );
}
