import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { deliberationText } from "~/i18n/deliberation";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { LinkTabs } from "~/ui/Tabs";
import { DecideForm, TieForm } from "./DecisionForms";
import { DecisionList } from "./DecisionList";
import { DisputeList } from "./DisputeList";
import { EntryRow } from "./EntryRow";
import type { DeliberationView } from "./read-deliberation.service.server";

type Props = { readonly view: DeliberationView; readonly state: FormState | undefined };

/** What a jury has before it when it settles a round: places, sheets, open questions, its decisions. */
export function DeliberationPage({ view, state }: Props) {
  const t = useText(deliberationText);
  const reasons = useText(refusalText);
  const locale = useLocale();
  const { chosen } = view;
  const back = view.isStaff ? paths.deskRanking(view.competitionId, view.roundId) : paths.judging();
  const ranking = view.isStaff ? back : paths.judgingRanking(view.roundId);
  return (
    <>
      <PageHeader
        title={t.title(localized(view.roundName, locale))}
        eyebrow={localized(view.competitionName, locale)}
        backTo={back}
        description={t.description}
        secondary={<Button to={ranking}>{t.ranking}</Button>}
      />
      {state?.refusal && <Notice tone="madder">{reasons[state.refusal]}</Notice>}
      {view.decideBlockedBy === "results_published" && <Notice tone="leaf">{t.published}</Notice>}
      {view.hidden > 0 && <Notice tone="turmeric">{t.hidden(view.hidden)}</Notice>}
      {view.divisions.length > 1 && (
        <LinkTabs
          label={t.divisions}
          tabs={view.divisions.map(({ key, name, count }) => ({
            to: `?bang=${key}`,
            label: localized(name, locale),
            count,
            current: key === chosen?.key,
          }))}
        />
      )}
      <DisputeList view={view} state={state} />
      {!chosen && <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>}
      {chosen && <Division view={view} chosen={chosen} state={state} />}
      <DecisionList view={view} state={state} />
    </>
  );
}

function named(entries: readonly { readonly number: string | null; readonly title: string }[]): string {
  return entries.map(({ number, title }) => [number, title].filter(Boolean).join(" ")).join(", ");
}

function Division({ view, chosen, state }: Props & { chosen: NonNullable<DeliberationView["chosen"]> }) {
  const t = useText(deliberationText);
  const locale = useLocale();
  return (
    <>
      {(chosen.missing > 0 || chosen.isCutShort) && (
        <div className="mt-5 grid gap-3">
          {chosen.missing > 0 && <Notice tone="turmeric">{t.missing(chosen.missing)}</Notice>}
          {chosen.isCutShort && <Notice tone="turmeric">{t.cutShort}</Notice>}
        </div>
      )}
      {chosen.tie && <TieForm key={chosen.id} view={view} division={chosen} tie={chosen.tie} state={state} />}
      <Section title={t.entries} description={chosen.quota === null ? undefined : t.quota(chosen.quota)}>
        {chosen.rows.length === 0 && <p className="text-stone">{t.emptyHint}</p>}
        <ol className="border-t border-line">
          {chosen.rows.map((row) => (
            <EntryRow key={row.entryId} row={row} view={view} state={state} />
          ))}
        </ol>
      </Section>
      {chosen.influences.length > 0 && (
        <Section title={t.influence} description={t.influenceHint}>
          <ul className="grid gap-2 text-table">
            {chosen.influences.map(({ judgeName, entering, leaving }) => (
              <li key={judgeName} className="border-b border-line pb-2">
                <strong>{t.without(judgeName)}</strong>{" "}
                {[entering.length > 0 && t.enters(named(entering)), leaving.length > 0 && t.leaves(named(leaving))]
                  .filter(Boolean)
                  .join("; ")}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.decideBlockedBy === null && (
        <Section title={t.decide} description={t.decideHint(localized(chosen.name, locale))}>
          <DecideForm division={chosen} state={state} />
        </Section>
      )}
    </>
  );
}
