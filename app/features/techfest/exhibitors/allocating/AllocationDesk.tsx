import { Form, Link, useNavigation } from "@remix-run/react";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import { ApplicationBadge } from "../ApplicationBadge";
import type { AllocationDesk as Desk } from "./allocation.service.server";

/** What waits and what is free, the plans that were made, who holds which booth, and whether everyone may see it. */
export function AllocationDesk({ desk }: { desk: Desk }) {
  const t = useText(exhibitorsText).allocation;
  const locale = useLocale();
  const { event, approved, waitlisted, free, booths, mayChange, plans } = desk;
  const told = (n: number) => formatNumber(n, locale);
  return (
    <>
      <div className="stats">
        <StatNumber
          value={told(approved)}
          label={t.approved}
          to={paths.boothApplications(event.id, "?state=approved")}
        />
        <StatNumber
          value={told(waitlisted)}
          label={t.waitlisted}
          to={paths.boothApplications(event.id, "?state=waitlisted")}
        />
        <StatNumber value={told(free)} label={t.free} note={t.of(told(booths))} />
      </div>
      {mayChange && desk.hasCall && plans.length > 0 && <Runs />}
      <Section title={t.plans}>
        {plans.length === 0 ? (
          <EmptyState title={t.noPlans} action={mayChange && desk.hasCall && <Runs />}>
            {t.noPlansHint}
          </EmptyState>
        ) : (
          <PlanList desk={desk} />
        )}
      </Section>
      <Standing desk={desk} />
      <Publication desk={desk} />
    </>
  );
}

function Runs() {
  const t = useText(exhibitorsText).allocation;
  const isBusy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="mt-4 flex flex-wrap gap-3">
      <Button kind="primary" name="act" value="automatic" busy={isBusy}>
        {t.automatic}
      </Button>
      <Button name="act" value="manual">
        {t.manual}
      </Button>
    </Form>
  );
}

function PlanList({ desk: { event, plans } }: { desk: Desk }) {
  const t = useText(exhibitorsText).allocation;
  const locale = useLocale();
  const tones = { draft: "turmeric", published: "leaf", discarded: "stone" } as const;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {plans.map(({ id, kind, state, summary, createdAt, createdBy }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
          <div>
            <Link to={paths.allocation(event.id, id)} className="link font-medium">
              {t.planName(t.kinds[kind], formatDateTime(createdAt, locale))}
            </Link>
            <p className="text-table text-stone">
              {t.placed(summary.placed, summary.applicants)}
              {summary.wishes.length > 0 && ` · ${t.wishes(summary.wishes.join(" / "))}`} · {t.by(createdBy)}
            </p>
          </div>
          <Badge tone={tones[state]}>{t.planStates[state]}</Badge>
        </li>
      ))}
    </ul>
  );
}

function Standing({ desk: { event, standing } }: { desk: Desk }) {
  const t = useText(exhibitorsText);
  const locale = useLocale();
  return (
    <Section title={t.allocation.standing} aside={standing.length || undefined}>
      {standing.length === 0 && <p className="text-stone">{t.allocation.noStanding}</p>}
      <ul className="divide-y divide-line">
        {standing.map(({ applicationId, sign, state, boothCode, untilAt }) => (
          <li key={applicationId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-table">
            <span className="w-14 font-medium tabular-nums">{boothCode}</span>
            <Link to={paths.boothApplication(event.id, applicationId)} className="link min-w-0 flex-1 basis-48">
              {sign}
            </Link>
            {state === "offered" && <span className="text-stone">{t.desk.until(formatDateTime(untilAt, locale))}</span>}
            <ApplicationBadge state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Publication({ desk }: { desk: Desk }) {
  const t = useText(exhibitorsText).allocation;
  const locale = useLocale();
  const { planPublishedAt, mayChange, hasCall } = desk;
  return (
    <Section title={t.publicTitle} description={t.publicHint}>
      {planPublishedAt && <p className="mb-3">{t.shownSince(formatDateTime(planPublishedAt, locale))}</p>}
      {mayChange && hasCall && (
        <Form method="post">
          <Button name="act" value={planPublishedAt ? "hide" : "show"}>
            {planPublishedAt ? t.hide : t.show}
          </Button>
        </Form>
      )}
    </Section>
  );
}
