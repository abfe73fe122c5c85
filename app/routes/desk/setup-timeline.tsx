import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { moveForm, removeForm } from "~/features/competition/setup/typed.form";
import { TimelineSetup } from "~/features/competition/timeline/TimelineSetup";
import { extendForm, phaseForm } from "~/features/competition/timeline/timeline.form";
import {
  extendPhase,
  movePhase,
  readTimeline,
  removePhase,
  saveTimelinePhase,
} from "~/features/competition/timeline/timeline.service.server";
import { textFor } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("timeline");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readTimeline(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskTimeline, words: savedWords };
  return performAct(args, {
    save: setupAct(phaseForm, saveTimelinePhase, { ...saved, beside: { reason_required: "reason" } }),
    extend: setupAct(extendForm, extendPhase, {
      to: paths.deskTimeline,
      words: ({ locale }) => textFor(editionText, locale).timeline.extended,
      beside: { extension_not_later: "until" },
    }),
    remove: setupAct(removeForm, removePhase, { ...saved, words: removedWords }),
    move: setupAct(moveForm, movePhase, saved),
  });
}

export default function SetupTimeline() {
  const timeline = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  const opened = { edited: search.get("sua"), extended: search.get("gia-han"), isAdding: search.has("them") };
  return <TimelineSetup timeline={timeline} state={state} opened={opened} />;
}
