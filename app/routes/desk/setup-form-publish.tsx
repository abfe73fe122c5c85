import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishForm as publishSchema } from "~/features/competition/entry-form-builder/builder.form";
import { PublishChanges } from "~/features/competition/entry-form-builder/PublishChanges";
import {
  discardForm,
  publishForm,
  readFormChanges,
} from "~/features/competition/entry-form-builder/publish.service.server";
import { textFor } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { performAct, setupAct } from "./setup-acts.server";
import { revalidateOnClash, setupMeta } from "./setup-page";

export const meta = setupMeta("form");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readFormChanges(ctx, param(params, "competitionId")));
}

export function action(args: ActionFunctionArgs) {
  return performAct(args, {
    publish: setupAct(publishSchema, publishForm, {
      to: paths.deskForm,
      words: ({ locale }, version) => textFor(formBuilderText, locale).publish.done(version),
    }),
    discard: setupAct(publishSchema, discardForm, {
      to: paths.deskForm,
      words: ({ locale }) => textFor(formBuilderText, locale).publish.discarded,
    }),
  });
}

export default function SetupFormPublish() {
  return <PublishChanges page={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
