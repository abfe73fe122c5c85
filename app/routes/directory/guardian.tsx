import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { GuardianRequest } from "~/features/directory/team/GuardianRequest";
import {
  giveGuardianConsent,
  readGuardianRequest,
  withdrawGuardianConsent,
} from "~/features/directory/team/guardian.service.server";
import { guardianForm } from "~/features/directory/team/team.form";
import { textFor } from "~/i18n/catalogue";
import { founderText } from "~/i18n/founder";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return orThrow(await readGuardianRequest(await requestContext(request, context), param(params, "token")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const token = param(params, "token");
  const words = textFor(founderText, ctx.locale).guardianPage;
  const fields = await readFormData(request);
  if (fields.get("act") === "withdraw") {
    const withdrawn = await withdrawGuardianConsent(ctx, token);
    return withdrawn.ok ? redirectWithNotice(paths.guardianConsent(token), words.withdrawn) : refused(withdrawn.error);
  }
  const form = parseFields(guardianForm, fields, request);
  if (!form.ok) return invalid(form);
  const given = await giveGuardianConsent(ctx, token);
  return given.ok ? redirectWithNotice(paths.guardianConsent(token), words.thanks) : refused(given.error, form);
}

export const meta: MetaFunction = ({ matches }) => [
  ...pageMeta(matches, (locale) => ({ title: textFor(founderText, locale).guardianPage.title })),
  { name: "robots", content: "noindex" },
  { name: "referrer", content: "no-referrer" },
];

export default function GuardianPage() {
  const { request, text } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <GuardianRequest request={request} text={text.body} state={state} busy={useNavigation().state === "submitting"} />
  );
}
