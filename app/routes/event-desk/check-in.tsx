import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { refusalStatus } from "~/core/refusal";
import { CheckInPage } from "~/features/techfest/check-in/CheckInPage";
import { scanForm } from "~/features/techfest/check-in/check-in.form";
import { readCheckIn, recordScan } from "~/features/techfest/check-in/check-in.service.server";
import type { ScanState } from "~/features/techfest/check-in/use-scan";
import { localized, textFor } from "~/i18n/catalogue";
import { checkInText } from "~/i18n/check-in";
import { formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, parseFields, readFormData } from "~/server/form.server";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const words = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200).replaceAll("\0", "").toWellFormed();
  return orThrow(await readCheckIn(ctx, param(params, "eventId"), words));
}

/** The plain form's scan, where there is no script to send it: the answer stands on the page that comes back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = parseFields(scanForm, await readFormData(request), request);
  if (!form.ok) return data({ told: refusedScan("invalid"), at: null }, { status: 422 });
  const { direction, gateId } = form.value;
  const at = { direction, gateId: gateId ?? "" };
  const scanned = await recordScan(ctx, param(params, "eventId"), form.value);
  if (!scanned.ok) return data({ told: refusedScan(scanned.error), at }, { status: refusalStatus(scanned.error) });
  return data({ told: { state: "answered", answer: scanned.value } satisfies ScanState as ScanState, at });
}

function refusedScan(refusal: Extract<ScanState, { state: "refused" }>["refusal"]): ScanState {
  return { state: "refused", refusal };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(checkInText, locale).title }));

export default function CheckIn() {
  const page = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const [search] = useSearchParams();
  const t = useText(checkInText);
  const locale = useLocale();
  const { event } = page;
  const gate = search.get("cong") ?? (page.gates.length === 1 ? (page.gates[0]?.id ?? "") : "");
  const start = told?.at ?? {
    direction: search.get("chieu") === "out" ? ("out" as const) : ("in" as const),
    gateId: gate,
  };
  const days = [event.firstDay, event.lastDay].map((day) => formatDate(day, locale)).join(" – ");
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={localized(event.name, locale)} />
      {!event.isToday && (
        <div className="mb-5">
          <Notice tone="turmeric">{t.notToday(days)}</Notice>
        </div>
      )}
      <CheckInPage page={page} start={start} told={told?.told ?? { state: "ready" }} words={search.get("q") ?? ""} />
    </>
  );
}
