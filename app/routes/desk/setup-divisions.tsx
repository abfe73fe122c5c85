import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { DeskSetupLinks } from "~/features/competition/desk/DeskSetupLinks";
import { DivisionsSetup } from "~/features/competition/setup/DivisionsSetup";
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
import { removedWords, revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("divisions");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDivisions(ctx, param(params, "competitionId")));
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
  });
}

export default function SetupDivisions() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <>
      <DivisionsSetup setup={setup} state={state} edited={search.get("sua")} adding={search.get("them")} />
      <DeskSetupLinks competitionId={setup.id} />
    </>
  );
}
