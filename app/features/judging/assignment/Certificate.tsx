import { assignmentText } from "~/i18n/assignment";
import { formatFixedHundredths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { BarList } from "~/ui/BarList";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import type { RunView } from "./read-run.service.server";
import { usePlanWords, usePoints } from "./use-plan-words";

type Plan = NonNullable<RunView["plan"]>;

/** How good a plan is, in numbers and in words: what was reached, what could be, what it changes, each judge's load. */
export function Certificate({ plan, competitionId }: { plan: Plan; competitionId: string }) {
  const t = useText(assignmentText).certificate;
  const points = usePoints();
  const words = usePlanWords();
  const { certificate, worst, comes, goes, stays, faults, moreFaults, loads } = plan;
  const { total, totalBound, worstBound } = certificate;
  return (
    <>
      <div className="stats my-6">
        <StatNumber
          value={points(total)}
          label={t.total}
          {...(totalBound === null ? {} : { note: t.of(points(totalBound)) })}
        />
        {worst && (
          <StatNumber
            value={points(worst.sum)}
            label={t.worst}
            {...(worstBound === null ? {} : { note: t.of(points(worstBound)) })}
          />
        )}
        <StatNumber value={comes} label={t.comes} tone={comes > 0 ? "leaf" : "ink"} />
        <StatNumber value={goes} label={t.goes} tone={goes > 0 ? "madder" : "ink"} />
        <StatNumber value={stays} label={t.stays} />
      </div>
      {faults.length > 0 && (
        <Notice tone="turmeric" title={t.faults}>
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{words.fault(fault)}</li>
            ))}
            {moreFaults > 0 && <li>… +{moreFaults}</li>}
          </ul>
        </Notice>
      )}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <div>
          <Section level={3} title={t.title}>
            <CertificateWords plan={plan} />
          </Section>
        </div>
        <div>
          <Section level={3} title={t.loads}>
            <div className="lg:max-h-[32rem] lg:overflow-y-auto lg:pr-2">
              <BarList
                bars={loads.map(({ judgeId, name, load, maxLoad, wanted, away }) => ({
                  id: judgeId,
                  label: name,
                  value: load,
                  to: paths.deskJudge(competitionId, judgeId),
                  told: [
                    t.load(load, maxLoad),
                    wanted === null ? "" : t.wish(wanted),
                    away ? t.away(away.days, away.of, away.load) : "",
                  ]
                    .filter(Boolean)
                    .join(" · "),
                }))}
              />
            </div>
          </Section>
        </div>
      </div>
    </>
  );
}

function CertificateWords({ plan: { certificate, worst, change } }: { plan: Plan }) {
  const t = useText(assignmentText).certificate;
  const locale = useLocale();
  const points = usePoints();
  const { status, way, even, floorShare, total, totalBound, worstBound, connected, milliseconds } = certificate;
  const gap = totalBound ? Math.ceil((10_000 * (totalBound - total)) / totalBound) : 0;
  const isAsMade = change === null || change.kind === "pin" || change.kind === "unpin";
  const proof = !isAsMade
    ? t.changed
    : status === "optimal"
      ? t.proved
      : status === "feasible"
        ? t.near(formatFixedHundredths(Math.max(1, gap), locale))
        : t.unknown;
  const sentences = [
    proof,
    worst ? t.worstTold(worst.name, points(worst.sum)) : "",
    worstBound === null
      ? ""
      : `${t.worstBound(points(worstBound))} ${floorShare > 0 ? t.floor(floorShare) : t.noFloor}`,
    connected ? t.connected : t.split,
    t.way[way],
    t.even[even],
    milliseconds > 0 ? t.time(formatFixedHundredths(Math.max(1, Math.round(milliseconds / 10)), locale)) : "",
  ];
  return (
    <ul className="grid list-disc gap-1.5 pl-5">
      {sentences
        .filter((sentence) => sentence !== "")
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
}
