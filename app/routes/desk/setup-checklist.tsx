import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { ChecklistSetup } from "~/features/competition/checklist/ChecklistSetup";
import { itemForm, templateForm } from "~/features/competition/checklist/checklist.form";
import {
  beginChecklist,
  moveChecklistItem,
  readChecklist,
  removeChecklistItem,
  restoreChecklistItem,
  saveChecklistItem,
} from "~/features/competition/checklist/checklist.service.server";
import { moveForm, removeForm } from "~/features/competition/setup/typed.form";
import { textFor } from "~/i18n/catalogue";
import { entryDeskText } from "~/i18n/entry-desk";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords } from "./setup-page";

export const shouldRevalidate = revalidateOnClash;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(entryDeskText, locale).checklist.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readChecklist(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskChecklist, words: savedWords };
  const removed = { ...saved, words: removedWords };
  return performAct(args, {
    saveItem: setupAct(itemForm, saveChecklistItem, saved),
    removeItem: setupAct(removeForm, removeChecklistItem, removed),
    restoreItem: setupAct(removeForm, restoreChecklistItem, saved),
    moveItem: setupAct(moveForm, moveChecklistItem, saved),
    begin: setupAct(templateForm, beginChecklist, saved),
  });
}

export default function SetupChecklist() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <ChecklistSetup setup={setup} state={state} edited={search.get("sua")} isAdding={search.get("them") !== null} />
  );
}
