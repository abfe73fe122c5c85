import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { RulesSetup } from "~/features/competition/eligibility/RulesSetup";
import { tryRules } from "~/features/competition/eligibility/rollcall.service.server";
import { ruleForm } from "~/features/competition/eligibility/rule.form";
import { moveRule, readRules, removeRule, saveRule } from "~/features/competition/eligibility/rules.service.server";
import { moveForm, removeForm } from "~/features/competition/setup/typed.form";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("eligibility");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const setup = orThrow(await readRules(ctx, competitionId));
  const isTrial = new URL(request.url).searchParams.has("thu");
  return { setup, trial: isTrial ? orThrow(await tryRules(ctx, competitionId)) : null };
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskEligibility, words: savedWords };
  return performAct(args, {
    save: setupAct(ruleForm, saveRule, saved),
    remove: setupAct(removeForm, removeRule, { ...saved, words: removedWords }),
    move: setupAct(moveForm, moveRule, saved),
  });
}

export default function SetupEligibility() {
  const { setup, trial } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <RulesSetup
      setup={setup}
      trial={trial}
      state={state}
      edited={search.get("sua")}
      adding={search.get("them")}
      question={search.get("muc")}
    />
  );
}
