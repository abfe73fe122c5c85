import { Form } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { juryRoles } from "../sheet/sheet";
import { awayIn, loadLeft } from "./away";
import { absencesWithin } from "./judge";
import type { JudgeView } from "./judges.service.server";

/** Where a judge sits, and the form that seats them. */
export function JurySeats({ judge }: { judge: JudgeView }) {
  const text = useText(judgingText);
  const t = text.judges;
  const words = useText(judgesText);
  const locale = useLocale();
  return (
    <Section title={t.seats}>
      {judge.seats.length === 0 && <p className="text-stone">{t.noSeat}</p>}
      <ul className="divide-y divide-line">
        {judge.seats.map(({ id, roundId, roundName, divisionName, role }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>
              <span className="font-medium">{localized(roundName, locale)}</span>
              <span className="text-stone">
                {" "}
                · {divisionName ? localized(divisionName, locale) : text.allDivisions} · {text.role[role]}
              </span>
              {role === "shadow" && (
                <span className="ml-2">
                  <Badge tone="stone" icon="eye">
                    {words.shadow}
                  </Badge>
                </span>
              )}
              <RoundAbsence judge={judge} roundId={roundId} />
            </span>
            {judge.mayManage && (
              <Form method="post">
                <input type="hidden" name="seatId" value={id} />
                <Button size="small" kind="quiet" name="act" value="unseat">
                  {t.unseat}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {judge.mayManage && judge.rounds.length > 0 && (
        <Form method="post" className="mt-4 grid items-end gap-4 sm:grid-cols-[repeat(3,minmax(0,1fr))_auto]">
          <input type="hidden" name="judgeId" value={judge.id} />
          <Select
            name="roundId"
            label={t.seatRound}
            options={judge.rounds.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          />
          <Select
            name="divisionId"
            label={t.seatDivision}
            placeholder={text.allDivisions}
            options={judge.divisions.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          />
          <Select
            name="role"
            label={t.seatRole}
            defaultValue="member"
            options={juryRoles.map((role) => ({ value: role, label: text.role[role] }))}
          />
          <Button name="act" value="seat">
            {t.seat}
          </Button>
        </Form>
      )}
    </Section>
  );
}

/** The days of a round that a judge is away for, and the upper load that leaves. */
function RoundAbsence({ judge, roundId }: { judge: JudgeView; roundId: string }) {
  const words = useText(judgesText);
  const locale = useLocale();
  const round = judge.rounds.find(({ id }) => id === roundId);
  const absences = round ? absencesWithin(judge.absences, round.fromDay, round.toDay) : [];
  if (!round || absences.length === 0) return null;
  const away = awayIn(absences, round);
  return (
    <span className="block text-small text-turmeric-ink">
      {absences.map(({ id, fromDay, toDay }) => (
        <span key={id} className="block">
          {words.absence.during(words.days(formatDate(fromDay, locale), formatDate(toDay, locale)))}
        </span>
      ))}
      <span className="block">
        {words.absence.leaves(away.days, away.of, loadLeft(judge.maxLoad, away), judge.maxLoad)}
      </span>
    </span>
  );
}
