import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { QuestionsPage } from "~/features/competition/questions/QuestionsPage";
import { askForm } from "~/features/competition/questions/question.form";
import { askQuestion } from "~/features/competition/questions/question.service.server";
import { readQuestions } from "~/features/competition/questions/read-questions.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { questionsText } from "~/i18n/questions";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";
import { pageIn } from "./page-in";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const slug = param(params, "slug");
  const { searchParams } = new URL(request.url);
  const words = (searchParams.get("q") ?? "").slice(0, 200);
  const view = orThrow(await readQuestions(ctx, slug, { words, page: pageIn(searchParams) }));
  if (view.competition.slug !== slug) throw redirect(paths.questions(view.competition.slug), 301);
  return { view, words, isSignedIn: ctx.viewer !== null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(askForm, request);
  if (!form.ok) return invalid(form);
  const slug = param(params, "slug");
  const asked = await askQuestion(ctx, slug, form.value);
  if (!asked.ok) return refused(asked.error, form);
  return redirectWithNotice(paths.questions(slug), textFor(questionsText, ctx.locale).ask.sent);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => {
    const { title } = textFor(questionsText, locale);
    return { title: data ? `${title} · ${localized(data.view.competition.name, locale)}` : title };
  });

export default function Questions() {
  const { view, words, isSignedIn } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(questionsText);
  const { slug, name } = view.competition;
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={localized(name, useLocale())}
        backTo={paths.competition(slug)}
        description={t.description}
      />
      <QuestionsPage view={view} words={words} isSignedIn={isSignedIn} state={state} />
    </>
  );
}
