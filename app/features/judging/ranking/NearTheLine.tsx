import { Form } from "@remix-run/react";
import { rankingText } from "~/i18n/ranking";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import type { ChosenDivision } from "./read-ranking.service.server";

type Props = {
  readonly asks: NonNullable<ChosenDivision["asks"]>;
  readonly isUnsure: boolean;
  readonly competitionId: string;
  readonly roundId: string;
};

/** Which further scores would settle most about the line, each asked for by one click. */
export function NearTheLine({ asks, isUnsure, competitionId, roundId }: Props) {
  const t = useText(rankingText).ask;
  const reasons = useText(refusalText);
  const { blockedBy, suggestions, asked } = asks;
  return (
    <Section title={t.title} description={t.hint} aside={asked > 0 ? t.asked(asked) : undefined}>
      {blockedBy === "round_closed" && suggestions.length > 0 && (
        <Notice
          tone="turmeric"
          action={
            <Button size="small" to={paths.deskRound(competitionId, roundId)}>
              {t.toRound}
            </Button>
          }
        >
          {t.closed}
        </Notice>
      )}
      {suggestions.length === 0 && <p className="text-stone">{isUnsure ? t.noJudge : t.none}</p>}
      <ul className="max-w-4xl">
        {suggestions.map((one) => (
          <li key={`${one.entryId} ${one.judgeId}`} className="border-b border-line py-3">
            <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-x-6 gap-y-2">
              <input type="hidden" name="entryId" value={one.entryId} />
              <input type="hidden" name="judgeId" value={one.judgeId} />
              <div className="min-w-0 grow basis-64">
                <p className="font-medium">
                  <span className="text-stone tabular-nums">{one.number}</span> {one.title}
                </p>
                <p className="text-table text-stone">
                  {t.why({
                    chance: String(Math.round(100 * one.top)),
                    settles: String(Math.max(1, Math.round(100 * one.settles))),
                    sheets: one.sheets,
                    awaited: one.awaited,
                  })}
                </p>
              </div>
              <div className="grow basis-64 text-table">
                <p>{t.judge(one.judgeName)}</p>
                <p className={`text-small ${one.load >= one.maxLoad ? "text-turmeric-ink" : "text-stone"}`}>
                  {one.load >= one.maxLoad ? t.overload(one.load, one.maxLoad) : t.load(one.load, one.maxLoad)}
                </p>
              </div>
              <Button size="small" blockedBecause={blockedBy ? reasons[blockedBy] : undefined}>
                {t.send}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
