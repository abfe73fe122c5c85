import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LettersPage } from "~/features/competition/letters/LettersPage";
import { removeTemplateForm } from "~/features/competition/letters/letters.form";
import { forgetTemplate, readLetters } from "~/features/competition/letters/letters.service.server";
import { bulkLettersText } from "~/i18n/bulk-letters";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, parseForm } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(bulkLettersText, locale).title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readLetters(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(removeTemplateForm, request);
  if (!form.ok) throw data(null, { status: 400 });
  const competitionId = param(params, "competitionId");
  orThrow(await forgetTemplate(ctx, competitionId, form.value.id));
  return redirectWithNotice(paths.deskLetters(competitionId), textFor(bulkLettersText, ctx.locale).forgotten);
}

export default function Letters() {
  return <LettersPage view={useLoaderData<typeof loader>()} />;
}
