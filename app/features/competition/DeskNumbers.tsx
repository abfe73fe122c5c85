import { localized } from "~/i18n/catalogue";
import { organizingText } from "~/i18n/organizing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { BarList } from "~/ui/BarList";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import type { DeskOverview } from "./desk.service.server";
import { entryStates } from "./entry/entry";

type Props = { overview: Pick<DeskOverview, "id" | "entries" | "judges" | "rounds" | "divisions"> };

const tones = {
  draft: "sky",
  submitted: "turmeric",
  supplement_asked: "turmeric",
  eligible: "leaf",
  ineligible: "madder",
  withdrawn: "sky",
  disqualified: "madder",
} as const;

/** Entries by state and by division, drawn as well as listed, and how far each round's scoring has come. */
export function DeskNumbers({ overview: { id, entries, judges, rounds, divisions } }: Props) {
  const t = useText(organizingText);
  const locale = useLocale();
  const submitted = divisions.reduce((sum, { entryCount }) => sum + entryCount, 0);
  const scored = rounds.filter(({ sheetCount }) => sheetCount > 0);
  return (
    <>
      <Section title={t.overview.numbers}>
        <div className="stats">
          <StatNumber value={submitted} label={t.overview.submitted} to={paths.deskEntries(id)} />
          <StatNumber
            value={entries.submitted}
            label={t.overview.waiting}
            tone={entries.submitted > 0 ? "turmeric-ink" : "ink"}
          />
          <StatNumber value={entries.eligible} label={t.overview.eligible} tone="leaf" />
          <StatNumber value={judges} label={t.overview.judges} to={paths.deskJudges(id)} />
        </div>
      </Section>
      <div className="mt-12 grid items-start gap-12 lg:grid-cols-2">
        <div>
          <Section title={t.overview.byState}>
            <BarList
              bars={entryStates.map((state) => ({
                id: state,
                label: t.entryStates[state],
                value: entries[state],
                tone: tones[state],
                to: paths.deskEntries(id, `?state=${state}`),
              }))}
            />
          </Section>
        </div>
        <div>
          <Section title={t.overview.byDivision} description={t.overview.byDivisionHint}>
            <BarList
              bars={divisions.map(({ id: divisionId, name, entryCount }) => ({
                id: divisionId,
                label: localized(name, locale),
                value: entryCount,
                to: paths.deskEntries(id, `?division=${divisionId}`),
              }))}
            />
          </Section>
        </div>
      </div>
      <Section title={t.overview.progress}>
        {scored.length === 0 && <p className="text-stone">{t.overview.noProgress}</p>}
        <div className="grid gap-4">
          {scored.map((round) => (
            <Progress
              key={round.id}
              label={localized(round.name, locale)}
              value={round.submittedSheets}
              max={round.sheetCount}
              told={t.overview.sheets(round.submittedSheets, round.sheetCount)}
            />
          ))}
        </div>
      </Section>
    </>
  );
}
