import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BasicsForm } from "~/features/competition/setup/BasicsForm";
import { basicsForm } from "~/features/competition/setup/basics.form";
import { changeBasics, readBasics } from "~/features/competition/setup/basics.service.server";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("basics");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readBasics(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  return performAct(args, {
    save: setupAct(basicsForm, changeBasics, {
      to: paths.deskSetup,
      next: paths.deskTimeline,
      words: savedWords,
      beside: { slug_taken: "slug", in_use: "numberPrefix" },
    }),
  });
}

export default function SetupBasics() {
  const basics = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return <BasicsForm key={basics.revision} basics={basics} state={state} />;
}
