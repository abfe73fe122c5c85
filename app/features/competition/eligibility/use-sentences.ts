import { type Locale, localized } from "~/i18n/catalogue";
import { eligibilityText } from "~/i18n/eligibility";
import { formatDate, formatList } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import type { Finding, FindingDetail } from "./finding";
import type { RuleView } from "./rule-view";

type Words = (typeof eligibilityText)["vi"];

/** A rule as the public page says it: in our words, whatever the organizer added. */
export function useRuleSentence(): (view: RuleView) => string {
  const t = useText(eligibilityText);
  const locale = useLocale();
  return (view) => ruleSentence(view, t, locale);
}

/** What was found, with its numbers. */
export function useFindingSentence(): (found: FindingDetail) => string {
  const t = useText(eligibilityText);
  const locale = useLocale();
  return (found) => findingSentence(found, t, locale);
}

/** What a team reads: the organizer's own sentence, where there is one, instead of ours. */
export function useReason(): (finding: Finding) => string {
  const sentence = useFindingSentence();
  const locale = useLocale();
  return (finding) => (finding.reason ? localized(finding.reason, locale) : sentence(finding));
}

function ruleSentence({ rule, provinces, question, answers, isConsent }: RuleView, t: Words, locale: Locale): string {
  const asked = question ? localized(question, locale) : "";
  switch (rule.kind) {
    case "enterprise_age":
      return t.rules.enterprise_age(rule.years);
    case "team_size":
      return t.rules.team_size(rule.least, rule.most);
    case "member_age":
      return t.rules.member_age({ least: rule.least ?? null, most: rule.most ?? null });
    case "place":
      return t.rules.place(formatList(provinces, locale));
    case "entries_per_person":
      return t.rules.entries_per_person(rule.most);
    case "entries_per_organization":
      return t.rules.entries_per_organization(rule.most);
    case "lead_once":
      return t.rules.lead_once;
    case "past_winner":
      return t.rules.past_winner;
    case "answer_is":
      if (isConsent) return t.rules.answer_yes(asked);
      return t.rules.answer_is(
        asked,
        formatChoices(
          answers.map((label) => localized(label, locale)),
          locale,
        ),
      );
  }
}

function formatChoices(labels: readonly string[], locale: Locale): string {
  const quoted = labels.map((label) => `“${label}”`);
  return quoted.join(locale === "vi" ? " hoặc " : " or ");
}

function findingSentence(found: FindingDetail, t: Words, locale: Locale): string {
  const words = t.findings;
  const day = (date: string) => formatDate(date, locale);
  switch (found.kind) {
    case "enterprise_age": {
      const { registered, until, years } = found.detail;
      return words.enterprise_age({ registered: day(registered), until: day(until), years });
    }
    case "team_size":
      return found.detail.size < found.detail.least ? words.team_small(found.detail) : words.team_large(found.detail);
    case "member_age":
      return words.member_age(formatList(found.detail.people.map(words.aged), locale), found.detail);
    case "place": {
      const allowed = formatList(found.detail.allowed, locale);
      const { province } = found.detail;
      return province === null ? words.place_missing(allowed) : words.place(province, allowed);
    }
    case "entries_per_person":
      return words.entries_per_person(formatList(found.detail.people.map(words.counted), locale), found.detail.most);
    case "entries_per_organization":
      return words.entries_per_organization(found.detail);
    case "lead_once":
      return words.lead_once(found.detail.name);
    case "past_winner":
      return words.past_winner(
        found.detail.winners
          .map(({ name, prize, competition }) =>
            words.won({
              name: name ?? words.thisProject,
              prize: localized(prize, locale),
              competition: localized(competition, locale),
            }),
          )
          .join("; "),
      );
    case "answer_is":
      return found.detail.answered ? words.answer_is : words.answer_missing;
  }
}
