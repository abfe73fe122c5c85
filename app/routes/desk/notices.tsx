import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { NoticesDesk } from "~/features/competition/questions/NoticesDesk";
import { noticeForm } from "~/features/competition/questions/notice.form";
import {
  type NoticePreview,
  previewNotice,
  readNotices,
  sendNotice,
} from "~/features/competition/questions/notice.service.server";
import { textFor } from "~/i18n/catalogue";
import { questionsText } from "~/i18n/questions";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

/** What was typed, and how it would be sent. */
type Told = FormState & { readonly preview: NoticePreview | null };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readNotices(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act !== "preview" && act !== "edit" && act !== "send") throw data(null, { status: 400 });
  const form = parseFields(noticeForm, fields, request);
  if (!form.ok) return invalid(form);
  if (act === "send") {
    const sent = await sendNotice(ctx, competitionId, form.value);
    if (!sent.ok) return refused(sent.error, form);
    return redirectWithNotice(
      paths.deskNotices(competitionId),
      textFor(questionsText, ctx.locale).notices.sent(sent.value),
    );
  }
  const seen = await previewNotice(ctx, competitionId, form.value);
  if (!seen.ok) return refused(seen.error, form);
  const preview = act === "edit" ? null : seen.value;
  return data<Told>({ errors: {}, values: form.values, refusal: null, preview });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(questionsText, locale).notices.title }));

export default function Notices() {
  const view = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const t = useText(questionsText).notices;
  const preview = told && "preview" in told ? (told as Told).preview : null;
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.description} />
      <NoticesDesk view={view} preview={preview} state={told} />
    </>
  );
}
