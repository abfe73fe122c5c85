import { directoryText } from "~/i18n/directory";
import { formatList } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { bars, type MatchMentor, type MatchNeed, type TermPoints, type Unmatched } from "./matching";

/** The reasons of a plan in the viewer's words. */
export function useReasons() {
  const words = useText(mentoringText);
  const { fields } = useText(directoryText);
  const locale = useLocale();
  const t = words.matching.reasons;

  /** One term of a pair: what is there of what was asked. */
  const ofTerm = ({ term, met, asked }: TermPoints, need: MatchNeed, mentor: MatchMentor): string => {
    const shared = <Key extends string>(one: readonly Key[], other: readonly Key[], names: Record<Key, string>) =>
      formatList(
        one.filter((key) => other.includes(key)).map((key) => names[key]),
        locale,
      );
    switch (term) {
      case "field":
        return met > 0 ? t.field(fields[need.field]) : t.fieldNo;
      case "skill":
        return met > 0 ? t.skill(met, asked, shared(need.skills, mentor.skills, words.skills)) : t.skillNo(asked);
      case "stage":
        return met === 100 ? t.stage : met > 0 ? t.stageNear : t.stageNo;
      case "language":
        return met > 0
          ? t.language(met, asked, shared(need.languages, mentor.languages, words.languages))
          : t.languageNo;
      case "place":
        return met === 100 ? t.placeSame : met > 0 ? t.placeNear : t.placeNo;
      case "projectWish":
      case "mentorWish":
        return t[term];
    }
  };

  /** The pair in one sentence: what earns it the most points. */
  const ofPair = (terms: readonly TermPoints[], need: MatchNeed, mentor: MatchMentor): string => {
    const best = [...terms].sort((a, b) => b.points - a.points).filter(({ points }) => points > 0);
    const said = best.slice(0, 3).map((term) => ofTerm(term, need, mentor));
    const text = said.join("; ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };

  /** Why a need is without a mentor, in sentences. */
  const ofGap = (gap: Unmatched, nameOf: (mentorId: string) => string): readonly string[] => {
    const m = words.matching;
    const barred = bars.flatMap((bar) => {
      const count = gap.barred[bar];
      return count ? [m.bars[bar](count)] : [];
    });
    const full = gap.fullMentorIds.slice(0, 4).map(nameOf);
    const sentences = [
      gap.brokenPin ? m.brokenPin(nameOf(gap.brokenPin)) : "",
      full.length > 0 ? m.full(formatList(full, locale)) : "",
      barred.length > 0 ? m.barred(barred.join(", ")) : "",
    ].filter(Boolean);
    return sentences.length > 0 ? sentences : [m.noMentors];
  };

  return { ofTerm, ofPair, ofGap };
}
