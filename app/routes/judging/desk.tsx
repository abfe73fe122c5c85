import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import type { FormState } from "~/core/form";
import { JudgePages } from "~/features/judging/sheet/offline/JudgePages";
import { actOnSheet } from "~/features/judging/sheet/offline/judge-act.client";
import { loadJudgePage, type ShownPage } from "~/features/judging/sheet/offline/judge-page.client";
import { readJudgeDesk } from "~/features/judging/sheet/queue.service.server";
import { scoreForm } from "~/features/judging/sheet/score.form";
import { saveScore, submitScore } from "~/features/judging/sheet/score.service.server";
import { readScoreSheet } from "~/features/judging/sheet/sheet.service.server";
import { textFor } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { offlineText } from "~/i18n/offline";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ? `${data.title} · Khơi` : "Khơi" },
];

/**
 * A judge's desk, every sheet below it, and the shell that opens them on a device without a network: one route, because
 * such a device can fetch no other.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { id: accountId } = requireViewer(ctx, request);
  const words = textFor(judgingText, ctx.locale);
  if (new URL(request.url).pathname === paths.judgingShell())
    return { kind: "shell" as const, accountId, title: words.desk.title };
  if (params.assignmentId === undefined) {
    const desk = orThrow(await readJudgeDesk(ctx));
    return { kind: "desk" as const, accountId, title: words.desk.title, desk };
  }
  const sheet = orThrow(await readScoreSheet(ctx, param(params, "assignmentId")));
  return { kind: "sheet" as const, accountId, title: sheet.title, sheet };
}

/** The same with what this device has kept; without a network from there alone. */
export async function clientLoader({ params, serverLoader }: ClientLoaderFunctionArgs) {
  return loadJudgePage({ params, serverLoader }, document.documentElement.lang === "en" ? "en" : "vi");
}
clientLoader.hydrate = true as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const assignmentId = params.assignmentId === undefined ? "" : param(params, "assignmentId");
  const form = await parseForm(scoreForm, request);
  if (!form.ok) return invalid(form);
  const submits = form.value.act === "submit";
  const saved = await (submits ? submitScore : saveScore)(ctx, assignmentId, form.value);
  if (!saved.ok) return refused(saved.error, form);
  const { submitted, saved: kept } = textFor(judgingText, ctx.locale).sheet.notices;
  const { isLate, total } = saved.value;
  if (isLate) return redirectWithNotice(paths.judging(), textFor(offlineText, ctx.locale).notices.late);
  const notice = submits ? submitted(formatHundredths(total ?? 0, ctx.locale)) : kept;
  return redirectWithNotice(paths.judgingSheet(assignmentId), notice);
}

export async function clientAction(args: ClientActionFunctionArgs) {
  return actOnSheet(args);
}

/** After a refusal too: the newest revision is what the next attempt is written on. */
export function shouldRevalidate() {
  return true;
}

export default function JudgePage() {
  return (
    <JudgePages
      page={useLoaderData<typeof loader>() as ServerPage | ShownPage}
      state={(useActionData() as FormState | null | undefined) ?? undefined}
    />
  );
}

type ServerPage = Awaited<ReturnType<typeof loader>>;
