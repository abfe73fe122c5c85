import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { DivisionsSetup } from "~/features/competition/setup/DivisionsSetup";
import { NumberingSetup } from "~/features/competition/setup/NumberingSetup";
import { numberingForm } from "~/features/competition/setup/numbering.form";
import { changeNumbering, readNumbering } from "~/features/competition/setup/numbering.service.server";
import { divisionForm, fieldForm } from "~/features/competition/setup/parts.form";
import {
  moveDivision,
  moveField,
  readDivisions,
  removeDivision,
  removeField,
  saveDivision,
  saveField,
} from "~/features/competition/setup/parts.service.server";
import { moveForm, removeForm } from "~/features/competition/setup/typed.form";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta, stateOf } from "./setup-page";

export const meta = setupMeta("divisions");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const setup = orThrow(await readDivisions(ctx, competitionId));
  return { setup, numbering: orThrow(await readNumbering(ctx, competitionId)) };
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskDivisions, words: savedWords };
  const removed = { ...saved, words: removedWords };
  return performAct(args, {
    saveDivision: setupAct(divisionForm, saveDivision, saved),
    removeDivision: setupAct(removeForm, removeDivision, removed),
    moveDivision: setupAct(moveForm, moveDivision, saved),
    saveField: setupAct(fieldForm, saveField, saved),
    removeField: setupAct(removeForm, removeField, removed),
    moveField: setupAct(moveForm, moveField, saved),
    saveNumbering: setupAct(numberingForm, changeNumbering, { ...saved, beside: { invalid: "codes" } }),
  });
}

export default function SetupDivisions() {
  const { setup, numbering } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const numberingState = stateOf(state, "saveNumbering");
  return (
    <>
      <DivisionsSetup
        setup={setup}
        state={numberingState ? undefined : state}
        edited={search.get("sua")}
        adding={search.get("them")}
      />
      <NumberingSetup
        key={setup.revision}
        setup={setup}
        divisions={setup.divisions}
        numbering={numbering}
        state={numberingState}
      />
    </>
  );
}
