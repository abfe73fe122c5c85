import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Dossier } from "~/features/competition/entry/Dossier";
import { ScoreSheet } from "~/features/judging/sheet/ScoreSheet";
import { scoreForm } from "~/features/judging/sheet/score.form";
import { saveScore, submitScore } from "~/features/judging/sheet/score.service.server";
import { readScoreSheet } from "~/features/judging/sheet/sheet.service.server";
import { textFor } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Icon } from "~/ui/Icon";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title} · Khơi` : "Khơi" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readScoreSheet(ctx, param(params, "assignmentId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const assignmentId = param(params, "assignmentId");
  const form = await parseForm(scoreForm, request);
  if (!form.ok) return invalid(form);
  const submits = form.value.act === "submit";
  const saved = await (submits ? submitScore : saveScore)(ctx, assignmentId, form.value);
  if (!saved.ok) return refused(saved.error, form);
  const t = textFor(judgingText, ctx.locale).sheet.notices;
  return submits
    ? redirectWithNotice(paths.judging(), t.submitted(formatHundredths(saved.value.total ?? 0, ctx.locale)))
    : redirectWithNotice(paths.judgingSheet(assignmentId), t.saved);
}

/** After a refusal too: the newest revision is what the next attempt is written on. */
export function shouldRevalidate() {
  return true;
}

export default function SheetPage() {
  const sheet = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(judgingText).sheet;
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start lg:gap-10">
      <div
        className="lg:sticky lg:top-2 lg:order-2 lg:max-h-[calc(100dvh-9.5rem)] lg:overflow-y-auto lg:px-1"
        id="phieu"
      >
        <nav className="flex justify-between gap-4 pb-1 text-small">
          <Link className="eyebrow" to={paths.judging()}>
            <Icon name="chevron-left" size={16} />
            {t.back}
          </Link>
          <a className="link lg:hidden" href="#ho-so">
            {t.openDossier}
          </a>
        </nav>
        <ScoreSheet key={sheet.assignmentId} sheet={sheet} state={state} />
      </div>
      <section id="ho-so" aria-label={t.dossier} className="min-w-0 scroll-mt-4 max-lg:mt-12">
        <p className="mb-4 lg:hidden">
          <a className="link" href="#phieu">
            {t.openSheet}
          </a>
        </p>
        <Dossier dossier={sheet.dossier} />
      </section>
    </div>
  );
}
