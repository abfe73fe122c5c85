import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { LetterComposer } from "~/features/competition/letters/LetterComposer";
import { letterBatchForm } from "~/features/competition/letters/letters.form";
import {
  keepTemplate,
  previewLetters,
  readLetterDraft,
  sendLettersInBulk,
} from "~/features/competition/letters/letters.service.server";
import { bulkLettersText } from "~/i18n/bulk-letters";
import { textFor } from "~/i18n/catalogue";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(bulkLettersText, locale).composer.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readLetterDraft(ctx, param(params, "competitionId"), new URL(request.url).searchParams));
}

/** The three things one does with a letter: look at it, keep it, send it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const search = new URL(request.url).searchParams;
  const words = textFor(bulkLettersText, ctx.locale);
  const fields = await readFormData(request);
  const form = parseFields(letterBatchForm, fields, request);
  if (!form.ok) return invalid(form);
  const act = fields.get("act");
  if (act === "preview") {
    const letters = orThrow(await previewLetters(ctx, competitionId, search, form.value));
    return { errors: {}, values: form.values, refusal: null, letters };
  }
  if (act === "keep") {
    orThrow(await keepTemplate(ctx, competitionId, { ...form.value, id: null }));
    return redirectWithNotice(paths.deskLetters(competitionId), words.kept);
  }
  if (act !== "send") throw data(null, { status: 400 });
  const sent = await sendLettersInBulk(ctx, competitionId, search, form.value);
  if (!sent.ok) return refused(sent.error, form);
  return redirectWithNotice(paths.deskLetterBatch(competitionId, sent.value), words.composer.started);
}

export default function NewLetter() {
  const draft = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { composer: t } = useText(bulkLettersText);
  const [search] = useSearchParams();
  const list = paths.deskEntries(draft.id);
  return (
    <>
      <PageHeader
        kind="desk"
        backTo={list}
        title={t.title}
        description={t.recipients(draft.entries, draft.people.team)}
      />
      {draft.entries === 0 ? (
        <EmptyState title={t.nobody} action={<Button to={list}>{t.back}</Button>} />
      ) : (
        <LetterComposer
          draft={draft}
          state={state}
          shown={state && "letters" in state ? state.letters : undefined}
          templateId={search.get("mau")}
        />
      )}
    </>
  );
}
