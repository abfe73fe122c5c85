import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { removeForm } from "~/features/competition/setup/typed.form";
import { criterionForm, criterionPlaceForm, moveCriterionForm, rubricHeadForm } from "~/features/judging/rubric.form";
import {
  moveInRubric,
  readRubricSetup,
  removeFromRubric,
  removeRubric,
  saveCriterion,
  saveRubricHead,
} from "~/features/judging/rubric.service.server";
import { RubricEditor } from "~/features/judging/setup/RubricEditor";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("rounds");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readRubricSetup(ctx, param(params, "competitionId"), param(params, "rubricId")));
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskRubric, words: savedWords };
  return performAct(args, {
    saveHead: setupAct(rubricHeadForm, saveRubricHead, saved),
    saveCriterion: setupAct(criterionForm, saveCriterion, saved),
    remove: setupAct(criterionPlaceForm, removeFromRubric, { ...saved, words: removedWords }),
    move: setupAct(moveCriterionForm, moveInRubric, saved),
    removeRubric: setupAct(removeForm, removeRubric, { to: paths.deskRounds, words: removedWords }),
  });
}

export default function SetupRubric() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(setupText).rubrics;
  const locale = useLocale();
  const [search] = useSearchParams();
  return (
    <>
      <PageHeader
        kind="desk"
        title={localized(setup.rubric.name, locale)}
        eyebrow={t.back}
        backTo={paths.deskRounds(setup.id)}
        description={t.version(setup.rubric.version)}
      />
      <RubricEditor setup={setup} state={state} edited={search.get("sua")} isAdding={search.has("them")} />
    </>
  );
}
