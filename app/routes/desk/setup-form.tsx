import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { questionForm, stepForm } from "~/features/competition/entry-form-builder/builder.form";
import {
  moveInForm,
  readFormBuilder,
  removeFromForm,
  saveQuestion,
  saveStep,
} from "~/features/competition/entry-form-builder/builder.service.server";
import { CommitmentFields } from "~/features/competition/entry-form-builder/CommitmentFields";
import { FormBuilder } from "~/features/competition/entry-form-builder/FormBuilder";
import { commitmentForm } from "~/features/competition/setup/basics.form";
import { changeCommitment } from "~/features/competition/setup/basics.service.server";
import { moveForm, removeForm } from "~/features/competition/setup/typed.form";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta, stateOf } from "./setup-page";

export const meta = setupMeta("form");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readFormBuilder(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskForm, words: savedWords };
  return performAct(args, {
    saveStep: setupAct(stepForm, saveStep, saved),
    saveQuestion: setupAct(questionForm, saveQuestion, saved),
    remove: setupAct(removeForm, removeFromForm, { ...saved, words: removedWords }),
    move: setupAct(moveForm, moveInForm, saved),
    saveCommitment: setupAct(commitmentForm, changeCommitment, saved),
  });
}

export default function SetupForm() {
  const builder = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const commitmentState = stateOf(state, "saveCommitment");
  const opened = {
    step: search.get("buoc"),
    field: search.get("muc"),
    addingStep: search.has("them-buoc"),
    addingTo: search.get("them"),
  };
  return (
    <>
      <FormBuilder builder={builder} state={commitmentState ? undefined : state} opened={opened} />
      <CommitmentFields key={builder.revision} builder={builder} state={commitmentState} />
    </>
  );
}
