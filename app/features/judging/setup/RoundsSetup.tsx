import type { FormState } from "~/core/form";
import { EditableRows } from "~/features/competition/setup/EditableRows";
import { RefusalNotice } from "~/features/competition/setup/RefusalNotice";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { RoundFields, type RoundSetupData } from "./RoundFields";
import { RoundJudging } from "./RoundJudging";

export type OpenedRound = {
  readonly edited: string | null;
  readonly isAdding: boolean;
  readonly division: string | null;
};
type Props = { setup: RoundSetupData; state: FormState | undefined; opened: OpenedRound };

/** The rounds in order, and for each how its divisions are judged. */
export function RoundsSetup({ setup, state, opened }: Props) {
  const t = useText(setupText);
  const locale = useLocale();
  const { id, rounds, revision, lockedBecause } = setup;
  const here = paths.deskRounds(id);
  const round = rounds.find((known) => known.id === opened.edited);
  const isFormOpen = opened.isAdding || (round !== undefined && opened.division === null);
  const isAnyOpen = isFormOpen || (round !== undefined && opened.division !== null);
  const when = (at: string) => formatDateTime(at, locale);
  const add = !isAnyOpen && !lockedBecause && (
    <Button kind="primary" icon="plus" to={`${here}?them`} preventScrollReset>
      {t.rounds.addTitle}
    </Button>
  );
  return (
    <Section title={t.rounds.title} description={t.rounds.description} aside={rounds.length > 0 && add}>
      {!isAnyOpen && <RefusalNotice state={state} />}
      {rounds.length === 0 && !isFormOpen && <EmptyState title={t.rounds.none} action={add} />}
      {rounds.map((known, at) => (
        <div key={known.id} className="mb-6">
          <EditableRows
            revision={revision}
            {...(known.state === "planned" ? { removeAct: "removeRound", moveAct: "moveRound" } : {})}
            ends={{ up: rounds[at - 1]?.state !== "planned", down: rounds[at + 1]?.state !== "planned" }}
            isLocked={lockedBecause !== null || known.state !== "planned"}
            rows={[
              {
                id: known.id,
                name: localized(known.name, locale),
                note: `${t.rounds.kinds[known.kind]}${known.isBlind ? ` · ${t.rounds.blind}` : ""} · ${when(known.opensAt)} – ${when(known.closesAt)}`,
                badge: <Badge tone={known.state === "planned" ? "stone" : "sky"}>{t.rounds.states[known.state]}</Badge>,
                editTo: `${here}?sua=${known.id}`,
                isCurrent: known === round && isFormOpen,
              },
            ]}
          />
          {known === round && isFormOpen && (
            <RoundFields key={`${known.id} ${revision}`} setup={setup} round={known} state={state} />
          )}
          <RoundJudging setup={setup} round={known} state={state} division={known === round ? opened.division : null} />
        </div>
      ))}
      {opened.isAdding && (
        <Section level={3} title={t.rounds.addTitle}>
          <RoundFields key={`new ${revision}`} setup={setup} round={undefined} state={state} />
        </Section>
      )}
    </Section>
  );
}
