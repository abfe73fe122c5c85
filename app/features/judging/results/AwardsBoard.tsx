import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatFixedHundredths, formatList } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import type { AwardsView } from "./award.service.server";
import { PrizeRow } from "./PrizeRow";

type Props = { readonly view: AwardsView; readonly state: FormState | undefined };
type Division = AwardsView["divisions"][number];

/** Every prize of a competition: who has it, whom the ranking suggests, and what may be done. */
export function AwardsBoard({ view, state }: Props) {
  const t = useText(resultsText).awards;
  const reasons = useText(refusalText);
  const locale = useLocale();
  const isEmpty = view.side.length === 0 && view.divisions.every(({ prizes }) => prizes.length === 0);
  const messages = state
    ? [...Object.values(state.errors).flat(), ...(state.refusal ? [reasons[state.refusal]] : [])]
    : [];
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        description={view.round ? t.description(localized(view.round.name, locale)) : undefined}
      />
      <div className="grid gap-4">
        <ErrorSummary issues={messages.map((message) => ({ message }))} />
        {!view.round && <EmptyState title={t.noRound} />}
        {view.round && view.blockedBy && (
          <Notice
            tone={view.blockedBy === "results_published" ? "leaf" : "turmeric"}
            title={view.blockedBy === "results_published" ? undefined : t.notYet}
          >
            {view.blockedBy === "results_published" ? reasons.results_published : t.notYetHint}
          </Notice>
        )}
        {isEmpty && (
          <EmptyState title={t.none} action={<Button to={paths.deskPrizes(view.competitionId)}>{t.toPrizes}</Button>}>
            {t.noneHint}
          </EmptyState>
        )}
      </div>
      {view.divisions
        .filter(({ prizes }) => prizes.length > 0)
        .map((division) => (
          <Section key={division.id} title={localized(division.name, locale)}>
            {!view.blockedBy && <Suggestion division={division} />}
            <ul>
              {division.prizes.map((prize) => (
                <PrizeRow
                  key={prize.id}
                  prize={prize}
                  candidates={division.candidates}
                  isOpen={!view.blockedBy}
                  state={state}
                />
              ))}
            </ul>
          </Section>
        ))}
      {view.side.length > 0 && (
        <Section title={t.side} description={t.sideHint}>
          <ul>
            {view.side.map((prize) => (
              <PrizeRow
                key={prize.id}
                prize={prize}
                candidates={view.everyone}
                isOpen={!view.blockedBy}
                isSide
                state={state}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What the ranking would give, shown before it is applied just so; ties it can't settle are told. */
function Suggestion({ division }: { division: Division }) {
  const t = useText(resultsText).awards;
  const locale = useLocale();
  const nameOf = (prizeId: string) => {
    const prize = division.prizes.find(({ id }) => id === prizeId);
    return prize ? localized(prize.name, locale) : "";
  };
  const tied = division.prizes.filter((prize) => prize.tied.length > 0 && prize.awards.length < prize.count);
  if (division.plan.awards.length === 0 && tied.length === 0) return null;
  return (
    <Form method="post" className="mb-4 border-l-4 border-cham bg-cham-soft p-4">
      <p className="font-semibold">{division.plan.awards.length > 0 ? t.suggestionHint : t.suggestion}</p>
      <ul className="my-2 grid gap-1 text-table">
        {division.plan.awards.map(({ prizeId, entryId, number, title }) => (
          <li key={`${prizeId}${entryId}`}>{t.suggested(nameOf(prizeId), `${number} · ${title}`)}</li>
        ))}
        {tied.map((prize) => (
          <li key={prize.id} className="flex flex-wrap gap-2">
            <Badge tone="turmeric" icon="warning">
              {formatFixedHundredths(prize.tied[0]?.figure ?? 0, locale)}
            </Badge>
            {t.suggestionTied(
              localized(prize.name, locale),
              formatList(
                prize.tied.map(({ title }) => title),
                locale,
              ),
            )}
          </li>
        ))}
      </ul>
      {division.plan.awards.length > 0 && (
        <>
          <input type="hidden" name="divisionId" value={division.id} />
          <input type="hidden" name="basis" value={division.plan.basis} />
          <Button kind="primary" name="act" value="apply" icon="trophy">
            {t.apply}
          </Button>
        </>
      )}
    </Form>
  );
}
