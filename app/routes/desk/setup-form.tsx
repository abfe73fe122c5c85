import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { readFormBuilder } from "~/features/competition/entry-form-builder/builder.service.server";
import { CommitmentFields } from "~/features/competition/entry-form-builder/CommitmentFields";
import { FormBuilder } from "~/features/competition/entry-form-builder/FormBuilder";
import { readOpened } from "~/features/competition/entry-form-builder/opened";
import { PreviewAside } from "~/features/competition/entry-form-builder/PreviewAside";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct } from "./setup-acts.server";
import { formActs } from "./setup-form-acts.server";
import { revalidateOnClash, setupMeta, stateOf } from "./setup-page";

export const meta = setupMeta("form");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readFormBuilder(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  return performAct(args, formActs);
}

export default function SetupForm() {
  const builder = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const commitmentState = stateOf(state, "saveCommitment");
  return (
    <div className="builder-page">
      <div className="min-w-0">
        <FormBuilder builder={builder} state={commitmentState ? undefined : state} opened={readOpened(search)} />
        <CommitmentFields builder={builder} state={commitmentState} />
      </div>
      <PreviewAside builder={builder} />
    </div>
  );
}
