import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeskQuestions } from "~/features/competition/questions/DeskQuestions";
import { answerForm, hideForm, showForm } from "~/features/competition/questions/question.form";
import { answerQuestion, hideQuestion, showQuestion } from "~/features/competition/questions/question.service.server";
import { readDeskQuestions } from "~/features/competition/questions/read-questions.service.server";
import { textFor } from "~/i18n/catalogue";
import { questionsText } from "~/i18n/questions";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageIn } from "~/routes/competition/page-in";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { performAct, setupAct } from "./setup-acts.server";
import { revalidateOnClash } from "./setup-page";

const states = ["waiting", "answered", "hidden"] as const;

export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { searchParams } = new URL(request.url);
  const state = states.find((known) => known === (searchParams.get("xem") ?? "waiting"));
  if (!state) throw data(null, { status: 404 });
  return orThrow(await readDeskQuestions(ctx, param(params, "competitionId"), { state, page: pageIn(searchParams) }));
}

export function action(args: ActionFunctionArgs) {
  const after = (did: "answer" | "hide" | "show") => ({
    to: paths.deskQuestions,
    words: ({ locale }: { locale: "vi" | "en" }) => textFor(questionsText, locale).desk.done[did],
  });
  return performAct(args, {
    answer: setupAct(answerForm, answerQuestion, after("answer")),
    hide: setupAct(hideForm, hideQuestion, after("hide")),
    show: setupAct(showForm, showQuestion, after("show")),
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(questionsText, locale).desk.title }));

export default function QuestionsDesk() {
  const view = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(questionsText).desk;
  const toPublic = (
    <Button kind="quiet" to={paths.questions(view.slug)}>
      {t.public}
    </Button>
  );
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.description} secondary={toPublic} />
      <DeskQuestions view={view} state={state} />
    </>
  );
}
