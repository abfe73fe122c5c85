import type { Division } from "~/features/competition/competition";
import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatDateTime, formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import { RoundRules } from "../ranking/RoundRules";
import type { PublicRounds as Rounds } from "./rounds.service.server";

type Props = { rounds: Rounds; divisions: readonly Division[] };

/** How entries are judged: each round, and under it the criteria that its divisions are scored by. */
export function PublicRounds({ rounds: { rounds, rubrics }, divisions }: Props) {
  const t = useText(competitionText).page;
  const words = useText(rubricText);
  const locale = useLocale();
  const divisionName = (id: string) => {
    const division = divisions.find((known) => known.id === id);
    return division ? localized(division.name, locale) : "";
  };
  if (rounds.length === 0) return null;
  const when = (at: string) => formatDateTime(at, locale);
  return (
    <Section title={t.judging} id="cham" description={t.judgingHint}>
      {rounds.map((round) => {
        const used = rubrics.filter(({ id }) => round.divisions.some(({ rubricId }) => rubricId === id));
        return (
          <Section key={round.id} level={3} title={localized(round.name, locale)}>
            <p className="text-table text-stone">
              {[t[round.kind], round.isBlind ? t.blind : null, t.scoring(when(round.opensAt), when(round.closesAt))]
                .filter((fact) => fact !== null)
                .join(" · ")}
            </p>
            {used.map((rubric) => (
              <div key={rubric.id} className="mt-4">
                <h4 className="font-semibold">
                  {divisions
                    .filter(({ id }) =>
                      round.divisions.some(({ divisionId, rubricId }) => divisionId === id && rubricId === rubric.id),
                    )
                    .map(({ name }) => localized(name, locale))
                    .join(", ")}
                </h4>
                {rubric.corrections.map(({ at, reason }) => (
                  <p key={at} className="mt-1 text-table text-stone">
                    {words.correction.publicNote(formatDateTime(at, locale), reason)}
                  </p>
                ))}
                <Criteria rubric={rubric} />
                {round.divisions
                  .filter(({ rubricId }) => rubricId === rubric.id)
                  .map((judged, _, own) => (
                    <div key={judged.divisionId}>
                      {own.length > 1 && <p className="mt-3 font-medium">{divisionName(judged.divisionId)}</p>}
                      <RoundRules {...judged} combine={named(judged.combine, rounds)} criteria={titlesOf(rubric)} />
                    </div>
                  ))}
              </div>
            ))}
          </Section>
        );
      })}
    </Section>
  );
}

function named(combine: Rounds["rounds"][number]["divisions"][number]["combine"], rounds: Rounds["rounds"]) {
  return combine.flatMap((counted) => {
    const round = rounds.find(({ id }) => id === counted.roundId);
    return round ? [{ ...counted, name: round.name }] : [];
  });
}

function titlesOf({ outline }: Rounds["rubrics"][number]) {
  return outline.flatMap((line) => (line.kind === "criterion" ? [line.criterion] : []));
}

function Criteria({ rubric }: { rubric: Rounds["rubrics"][number] }) {
  const t = useText(competitionText).page;
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (
    <table className="mt-2 w-full max-w-3xl text-table">
      <caption className="sr-only">{localized(rubric.name, locale)}</caption>
      <thead>
        <tr className="border-b border-edge text-left text-stone">
          <th scope="col" className="py-1.5 font-medium">
            {t.criterion}
          </th>
          <th scope="col" className="num px-3 py-1.5 font-medium">
            {t.weight}
          </th>
          <th scope="col" className="num py-1.5 font-medium">
            {t.highest}
          </th>
        </tr>
      </thead>
      <tbody>
        {rubric.outline.map((line) => (
          <CriterionLine key={line.key} line={line} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2} className="py-1.5 text-left font-semibold">
            {t.maximum}
          </th>
          <td className="num py-1.5 font-semibold">{points(rubric.statedMaximum)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function CriterionLine({ line }: { line: Rounds["rubrics"][number]["outline"][number] }) {
  const words = useText(rubricText);
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const indent = ["", "pl-4", "pl-8"][line.depth] ?? "pl-8";
  if (line.kind === "group") {
    return (
      <tr className="border-b border-line">
        <th scope="row" className={`py-1.5 text-left font-semibold ${indent}`}>
          {localized(line.group.title, locale)}
        </th>
        <td className="num px-3 py-1.5">{line.group.share === undefined ? "" : words.counts(line.group.share)}</td>
        <td className="num py-1.5 font-semibold">{points(line.worth)}</td>
      </tr>
    );
  }
  const { title, hint, weight, maxMark, source } = line.criterion;
  return (
    <tr className="border-b border-line">
      <th scope="row" className={`py-1.5 text-left font-normal ${indent}`}>
        {localized(title, locale)}
        {source === "organizer" && <span className="block text-small text-stone">{words.organizer}</span>}
        {hint && <span className="block text-small text-stone">{localized(hint, locale)}</span>}
      </th>
      <td className="num px-3 py-1.5">{points(weight)}</td>
      <td className="num py-1.5">{points(maxMark)}</td>
    </tr>
  );
}
