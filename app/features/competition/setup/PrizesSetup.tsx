import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatMoney } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { EditableRows } from "./EditableRows";
import { PrizeFields } from "./PartForms";
import type { readPrizes } from "./parts.service.server";
import { RefusalNotice } from "./RefusalNotice";

type Setup = Extract<Awaited<ReturnType<typeof readPrizes>>, { ok: true }>["value"];
type Props = { setup: Setup; state: FormState | undefined; edited: string | null; isAdding: boolean };

/** The prizes in order, with their worth in đồng, and one form. */
export function PrizesSetup({ setup, state, edited, isAdding }: Props) {
  const t = useText(setupText);
  const locale = useLocale();
  const { id: competitionId, prizes, divisions, revision, lockedBecause } = setup;
  const prize = prizes.find(({ id }) => id === edited);
  const isFormOpen = prize !== undefined || isAdding;
  const total = prizes.reduce((sum, { amount, count }) => sum + amount * BigInt(count), 0n);
  const add = !isFormOpen && !lockedBecause && (
    <Button kind="primary" icon="plus" to={`${paths.deskPrizes(competitionId)}?them`} preventScrollReset>
      {t.prizes.addTitle}
    </Button>
  );
  return (
    <>
      {!isFormOpen && <RefusalNotice state={state} />}
      <Section title={t.prizes.title} description={t.prizes.description} aside={prizes.length > 0 && add}>
        {prizes.length === 0 && !isFormOpen && <EmptyState title={t.prizes.none} action={add} />}
        <EditableRows
          revision={revision}
          moveAct="move"
          removeAct="remove"
          isLocked={lockedBecause !== null}
          rows={prizes.map(({ id, name, divisionId, amount, count }) => {
            const division = divisions.find((known) => known.id === divisionId);
            return {
              id,
              name: localized(name, locale),
              note: `${division ? localized(division.name, locale) : t.prizes.side} · ${t.prizes.times(count, formatMoney(amount, locale))}`,
              editTo: `${paths.deskPrizes(competitionId)}?sua=${id}`,
              isCurrent: id === edited,
            };
          })}
        />
        {total > 0n && <p className="mt-3 font-semibold">{t.prizes.total(formatMoney(total, locale))}</p>}
      </Section>
      {isFormOpen && (
        <Section title={prize ? t.prizes.editTitle(localized(prize.name, locale)) : t.prizes.addTitle}>
          <PrizeFields
            key={`${edited} ${revision}`}
            competition={setup}
            part={prize && { ...prize, amount: prize.amount.toString() }}
            divisions={divisions}
            state={state}
          />
        </Section>
      )}
    </>
  );
}
