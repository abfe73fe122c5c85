import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openForm } from "~/features/competition/setup/basics.form";
import { OpeningChecklist } from "~/features/competition/setup/OpeningChecklist";
import { openCompetition, readOpening } from "~/features/competition/setup/opening.service.server";
import { textFor } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { revalidateOnClash, setupMeta } from "./setup-page";

export const meta = setupMeta("opening");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readOpening(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  return performAct(args, {
    open: setupAct(openForm, openCompetition, {
      to: paths.desk,
      words: ({ locale }) => textFor(setupText, locale).opening.opened,
    }),
  });
}

export default function SetupOpening() {
  const opening = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return <OpeningChecklist opening={opening} state={state} />;
}
