import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { removeForm } from "~/features/competition/setup/typed.form";
import { newRubricForm } from "~/features/judging/rubric.form";
import { createRubric } from "~/features/judging/rubric.service.server";
import { RoundsSetup } from "~/features/judging/setup/RoundsSetup";
import { RubricShelf } from "~/features/judging/setup/RubricShelf";
import { moveRoundForm, roundDivisionForm, roundForm } from "~/features/judging/setup/rounds.form";
import {
  moveSetupRound,
  readRoundSetup,
  removeSetupRound,
  saveDivisionJudging,
  saveSetupRound,
} from "~/features/judging/setup/rounds.service.server";
import { textFor } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("rounds");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readRoundSetup(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskRounds, words: savedWords };
  return performAct(args, {
    saveRound: setupAct(roundForm, saveSetupRound, saved),
    removeRound: setupAct(removeForm, removeSetupRound, { ...saved, words: removedWords }),
    moveRound: setupAct(moveRoundForm, moveSetupRound, saved),
    saveDivision: setupAct(roundDivisionForm, saveDivisionJudging, saved),
    createRubric: setupAct(newRubricForm, createRubric, {
      to: paths.deskRubric,
      words: ({ locale }) => textFor(setupText, locale).rubrics.created,
    }),
  });
}

export default function SetupRounds() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const opened = { edited: search.get("sua"), isAdding: search.has("them"), division: search.get("bang") };
  return (
    <>
      <RoundsSetup setup={setup} state={state} opened={opened} />
      <RubricShelf setup={setup} />
    </>
  );
}
