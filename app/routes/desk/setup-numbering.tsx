import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NumberingSetup } from "~/features/competition/numbering/NumberingSetup";
import { numberingForm } from "~/features/competition/numbering/numbering.form";
import { readNumbering, saveNumbering } from "~/features/competition/numbering/numbering.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryDeskText } from "~/i18n/entry-desk";
import { setupText } from "~/i18n/setup";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, orThrow, parseForm, refused } from "~/server/form.server";
import { revalidateOnClash } from "./setup-page";

export const shouldRevalidate = revalidateOnClash;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(entryDeskText, locale).numbering.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readNumbering(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(numberingForm, request);
  if (!form.ok) return invalid(form);
  const saved = await saveNumbering(ctx, competitionId, form.value);
  if (saved.ok) {
    return redirectWithNotice(paths.deskNumbering(competitionId), textFor(setupText, ctx.locale).saved);
  }
  const { faults } = textFor(entryDeskText, ctx.locale).numbering;
  const fault = Object.entries(faults).find(([name]) => name === saved.error);
  if (fault) return invalidField(form, "pattern", fault[1]);
  return refused(saved.error as Exclude<typeof saved.error, keyof typeof faults>, form);
}

export default function SetupNumbering() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return <NumberingSetup key={setup.revision} setup={setup} state={state} />;
}
