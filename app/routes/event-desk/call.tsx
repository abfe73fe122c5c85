import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { CallForm } from "~/features/techfest/exhibitors/call/CallForm";
import { callForm, questionActForm, questionForm } from "~/features/techfest/exhibitors/call/call.form";
import {
  arrangeQuestion,
  readCallDesk,
  saveCall,
  saveQuestion,
} from "~/features/techfest/exhibitors/call/call.service.server";
import { QuestionsSetup } from "~/features/techfest/exhibitors/call/QuestionsSetup";
import { textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readCallDesk(ctx, param(params, "eventId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const fields = await readFormData(request);
  const saved = () => redirectWithNotice(paths.boothCall(eventId), textFor(exhibitorsText, ctx.locale).call.saved);
  if (fields.get("act") === "call") {
    const form = parseFields(callForm, fields, request);
    if (!form.ok) return invalid(form);
    const done = await saveCall(ctx, eventId, form.value);
    return done.ok ? saved() : refused(done.error, form);
  }
  if (fields.get("act") === "question") {
    const form = parseFields(questionForm, fields, request);
    if (!form.ok) return invalid(form);
    const done = await saveQuestion(ctx, eventId, form.value);
    return done.ok ? saved() : refused(done.error, form);
  }
  const form = parseFields(questionActForm, fields, request);
  if (!form.ok) return invalid(form);
  const done = await arrangeQuestion(ctx, eventId, form.value);
  return done.ok ? saved() : refused(done.error, form);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).call.title }));

export default function Call() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { call: t, lifeShort } = useText(exhibitorsText);
  const [search] = useSearchParams();
  const { event, call, life } = desk;
  const of = (act: string) => (state?.values.act === act ? state : undefined);
  const badge = (
    <Badge tone={life === "open" ? "leaf" : life === "planned" ? "turmeric" : "stone"}>{lifeShort[life]}</Badge>
  );
  const page = event.state !== "draft" && (
    <Button kind="quiet" icon="external" to={paths.applyForBooth(event.slug)}>
      {t.publicPage}
    </Button>
  );
  const here = paths.boothCall(event.id);
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.about} badge={badge} secondary={page} />
      <FormProblems state={state} />
      {event.state === "draft" && <Notice tone="turmeric">{t.needsPublished}</Notice>}
      <Section title={t.dates}>
        <CallForm desk={desk} state={of("call")} />
      </Section>
      <Section title={t.questions} description={call ? t.questionsAbout : t.saveFirst}>
        {call && <QuestionsSetup {...call} editing={search.get("sua")} here={here} state={of("question")} />}
      </Section>
    </>
  );
}
