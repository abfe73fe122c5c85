import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  type ClientLoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { useEffect } from "react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { FlagNotice, StopNotice } from "~/features/competition/eligibility/Findings";
import { StayGuard } from "~/features/competition/entry/device/StayGuard";
import { askedAgain, rememberShown } from "~/features/competition/entry/device/shown-step";
import { EntrySteps } from "~/features/competition/entry/EntrySteps";
import { FormStep, type PlainClash } from "~/features/competition/entry/FormStep";
import { ProjectStep } from "~/features/competition/entry/ProjectStep";
import { readStep } from "~/features/competition/entry/step.service.server";
import { TeamStep } from "~/features/competition/entry/TeamStep";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, readFormData } from "~/server/form.server";
import { doStepAct } from "./step-acts.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const viewer = requireViewer(ctx, request);
  const view = orThrow(await readStep(ctx, param(params, "entryId"), param(params, "step")));
  return { view, viewerId: viewer.id, now: ctx.now };
}

/** Counts are asked for again while one writes: without a network the step stays as it is shown. */
export function clientLoader({ params, serverLoader }: ClientLoaderFunctionArgs) {
  return askedAgain(paths.myEntryStep(params.entryId ?? "", params.step ?? ""), () => serverLoader<typeof loader>());
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const fields = await readFormData(request);
  return doStepAct({ ctx, entryId: param(params, "entryId"), step: param(params, "step"), fields, request });
}

/** After a clash or a refusal the page must show what stands now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return defaultShouldRevalidate || (actionStatus ?? 0) >= 400;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: data?.view.entry.title ?? "" }));

export default function StepPage() {
  const loaded = useLoaderData<typeof loader>();
  const { view, viewerId, now } = loaded;
  const told = useActionData<typeof action>();
  const state: FormState | undefined = told && "errors" in told ? told : undefined;
  const clashes: readonly PlainClash[] = told && "clashes" in told ? told.clashes : [];
  const { entry, steps, stepId, changeRefusal, body } = view;
  const shown = clashes.map(({ revision }) => revision).join(".");
  const address = paths.myEntryStep(entry.id, stepId);
  useEffect(() => rememberShown(address, loaded), [address, loaded]);
  return (
    <EntrySteps
      entry={entry}
      steps={steps}
      current={stepId}
      now={now}
      changeRefusal={changeRefusal}
      askedFor={view.askedFor}
    >
      {body.kind !== "form" && <StayGuard entryId={entry.id} />}
      {body.kind !== "team" && <FormProblems state={state} />}
      {view.findings.length > 0 && (
        <div className="mb-6 grid gap-3">
          <StopNotice findings={view.findings} />
          <FlagNotice findings={view.findings} />
        </div>
      )}
      {body.kind === "project" && <ProjectStep view={view} body={body} />}
      {body.kind === "team" && <TeamStep view={view} body={body} state={state} />}
      {body.kind === "form" && (
        <FormStep
          key={`${address} ${shown}`}
          view={view}
          viewerId={viewerId}
          fields={body.fields}
          asking={body.asking}
          clashes={clashes}
        />
      )}
    </EntrySteps>
  );
}
