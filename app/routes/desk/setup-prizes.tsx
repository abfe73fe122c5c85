import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { PrizesSetup } from "~/features/competition/setup/PrizesSetup";
import { prizeForm } from "~/features/competition/setup/parts.form";
import { movePrize, readPrizes, removePrize, savePrize } from "~/features/competition/setup/parts.service.server";
import { moveForm, removeForm } from "~/features/competition/setup/typed.form";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("prizes");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readPrizes(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskPrizes, words: savedWords };
  return performAct(args, {
    save: setupAct(prizeForm, savePrize, saved),
    remove: setupAct(removeForm, removePrize, { ...saved, words: removedWords }),
    move: setupAct(moveForm, movePrize, saved),
  });
}

export default function SetupPrizes() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [search] = useSearchParams();
  return <PrizesSetup setup={setup} state={state} edited={search.get("sua")} isAdding={search.has("them")} />;
}
