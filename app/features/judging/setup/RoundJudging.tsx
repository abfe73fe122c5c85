import { Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Section } from "~/ui/Section";
import { JudgingFields } from "./JudgingFields";
import type { RoundSetupData } from "./RoundFields";
import type { RoundDivision, SetupRound } from "./rounds";

type Props = {
  setup: RoundSetupData;
  round: SetupRound;
  state: FormState | undefined;
  /** the division whose form is open */
  division: string | null;
};

/** How each division is judged in one round: its rubric, judges and quota, or that nothing was chosen yet. */
export function RoundJudging({ setup, round, state, division: opened }: Props) {
  const t = useText(setupText).rounds;
  const locale = useLocale();
  const isLocked = setup.lockedBecause !== null;
  return (
    <ul className="ml-4 border-l border-line pl-4">
      {setup.divisions.map((division) => {
        const judged = round.divisions.find(({ divisionId }) => divisionId === division.id);
        const name = localized(division.name, locale);
        return (
          <li key={division.id} className="py-1.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-table">
              {isLocked ? (
                <span className="font-medium">{name}</span>
              ) : (
                <Link
                  className="link font-medium"
                  to={`${paths.deskRounds(setup.id)}?sua=${round.id}&bang=${division.id}`}
                  preventScrollReset
                  aria-label={t.divisionTitle(name, localized(round.name, locale))}
                >
                  {name}
                </Link>
              )}
              {judged ? <span className="text-stone">{told(judged)}</span> : <Badge tone="turmeric">{t.notSet}</Badge>}
            </p>
            {opened === division.id && (
              <Section level={3} title={t.divisionTitle(name, localized(round.name, locale))}>
                <JudgingFields
                  key={setup.revision}
                  setup={setup}
                  round={round}
                  divisionId={division.id}
                  judged={judged}
                  state={state}
                />
              </Section>
            )}
          </li>
        );
      })}
    </ul>
  );

  function told({ rubricId, mode, judgesPerEntry, quota }: RoundDivision): string {
    const rubric = setup.rubrics.find(({ id }) => id === rubricId);
    const facts = [
      rubric ? localized(rubric.name, locale) : null,
      mode === "panel" ? t.modes.panel : t.judges(judgesPerEntry),
      quota === null ? null : t.advance(quota),
    ];
    return facts.filter((fact) => fact !== null).join(" · ");
  }
}
