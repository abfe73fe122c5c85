import { localized } from "~/i18n/catalogue";
import { eligibilityText } from "~/i18n/eligibility";
import { formatList } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import type { RuleView } from "./rule-view";
import { useRuleSentence } from "./use-sentences";

/** Who may enter, as sentences for everyone; the built-in rule stands last. */
export function WhoMayEnter({ rules }: { rules: readonly RuleView[] }) {
  const t = useText(eligibilityText);
  return (
    <Section title={t.title} id="ai-duoc-du-thi" description={t.publicHint}>
      <ul className="measure list-disc pl-6">
        {rules.map((view) => (
          <li key={view.rule.key} className="py-1">
            <RuleLine view={view} />
          </li>
        ))}
        <li className="py-1">{t.officials}</li>
      </ul>
    </Section>
  );
}

/** A rule's sentence (unless it is said already) with what narrows it: its divisions, and whether a person decides. */
export function RuleLine({ view, isSaid = false }: { view: RuleView; isSaid?: boolean }) {
  const t = useText(eligibilityText);
  const locale = useLocale();
  const sentence = useRuleSentence();
  const divisions = view.divisions.map((name) => localized(name, locale));
  const notes = [
    divisions.length > 0 && t.divisions(formatList(divisions, locale)),
    !isSaid && view.rule.severity === "flag" && t.flagged,
  ].filter(Boolean);
  return (
    <>
      {!isSaid && sentence(view)}
      {notes.length > 0 && <span className="text-table text-stone"> ({notes.join("; ")})</span>}
      {view.rule.reason && <span className="block text-table text-stone">{localized(view.rule.reason, locale)}</span>}
    </>
  );
}
