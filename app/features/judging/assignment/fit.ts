import { fold } from "~/core/fold";
import type { Interest } from "../conflicts/interest";

/** What of an entry bears on who should read it. */
export type FitEntry = {
  readonly fieldId: string;
  /** the jury's skills that the entry speaks of, folded */
  readonly words: readonly string[];
  /** the language it is written in */
  readonly language: string;
};

export type FitJudge = {
  /** 0–100 by field; a field not named: 0 */
  readonly fits: Readonly<Record<string, number>>;
  readonly skills: readonly string[];
  /** language codes; none: Vietnamese */
  readonly languages: readonly string[];
  /** how many entries the judge would like; null: not said */
  readonly wantedLoad: number | null;
  /** how many would be the judge's even share */
  readonly fairLoad: number;
};

export const fitTerms = ["field", "skill", "language", "interest", "wish"] as const;
export type FitTermName = (typeof fitTerms)[number];

/** What the judge said of an entry; unasked: a run from before judges were asked. */
export type FitInterest = Interest | "none" | "unasked";

type Weights = Readonly<Record<FitTermName, number>>;

/**
 * How much each term counts, in percent of the whole. What a judge would like moves a fit by 7.5 points either way at
 * most: enough to choose between judges who know the field about as well, too little to put a stranger to it before one
 * who knows it.
 */
export const fitWeights = { field: 55, skill: 20, language: 5, interest: 15, wish: 5 } as const satisfies Weights;

/** The same before judges were asked, by which earlier runs were made and stay explained. */
const unaskedWeights = { field: 65, skill: 20, language: 5, interest: 0, wish: 10 } as const satisfies Weights;

const weightsFor = (interest: FitInterest): Weights => (interest === "unasked" ? unaskedWeights : fitWeights);

/** One reason of a fit: its value 0–100, its weight in percent, and the words it was found by. */
export type FitTerm = {
  readonly term: FitTermName;
  readonly value: number;
  readonly weight: number;
  readonly words: readonly string[];
};

/** How many skills in common are as good as any more. */
const enoughSkills = 2;

/**
 * How well a judge fits an entry, 0–1000: the field they know, skills the entry speaks of, its language, what they said of
 * it, and whether they would like to read more than their even share.
 */
export function fitOf(judge: FitJudge, entry: FitEntry, interest: FitInterest): number {
  const value = valuesOf(judge, entry, interest);
  const weights = weightsFor(interest);
  const sum = fitTerms.reduce((total, term) => total + value[term] * weights[term], 0);
  return Math.round(sum / 10);
}

/** The same, told: each term that counts with its value and weight. */
export function explainFit(judge: FitJudge, entry: FitEntry, interest: FitInterest): FitTerm[] {
  const value = valuesOf(judge, entry, interest);
  const weights = weightsFor(interest);
  const words = { field: [], skill: shared(judge, entry), language: [entry.language], interest: [], wish: [] };
  return fitTerms
    .filter((term) => weights[term] > 0)
    .map((term) => ({ term, value: value[term], weight: weights[term], words: words[term] }));
}

const interestValues = { gladly: 100, none: 50, unasked: 50, rather_not: 0 } as const satisfies Record<
  FitInterest,
  number
>;

function valuesOf(judge: FitJudge, entry: FitEntry, interest: FitInterest): Record<FitTermName, number> {
  const languages = judge.languages.length > 0 ? judge.languages : ["vi"];
  const found = Math.min(enoughSkills, shared(judge, entry).length);
  return {
    field: Math.min(100, Math.max(0, judge.fits[entry.fieldId] ?? 0)),
    skill: Math.round((100 * found) / enoughSkills),
    language: languages.includes(entry.language) ? 100 : 0,
    interest: interestValues[interest],
    wish: wishOf(judge),
  };
}

/** Half when nothing was said or the even share is wanted, whole from twice that on. */
function wishOf({ wantedLoad, fairLoad }: FitJudge): number {
  if (wantedLoad === null || fairLoad === 0) return 50;
  return Math.min(100, Math.round((50 * wantedLoad) / fairLoad));
}

function shared({ skills }: FitJudge, { words }: FitEntry): string[] {
  return skills.length === 0 || words.length === 0 ? [] : skills.filter((skill) => words.includes(fold(skill)));
}

const notALetter = /[^\p{L}\p{N}]+/gu;
const vietnamese = /[ăâđêôơưạ-ỹ]/i;

/** A text as words are looked for in it: folded, one space between words and one at either end. */
export function spaced(text: string): string {
  return ` ${fold(text.replace(notALetter, " "))} `;
}

/** Which of these skills a text speaks of, folded: whole words only. */
export function wordsIn(text: string, skills: readonly string[]): string[] {
  const whole = spaced(text);
  return skills.filter((skill) => skill.trim() !== "" && whole.includes(spaced(skill))).map(fold);
}

/** The language a text is written in: Vietnamese when any of its letters are of Vietnamese alone, or when there is none. */
export function languageOf(text: string): "vi" | "en" {
  return text.trim() === "" || vietnamese.test(text.normalize("NFC")) ? "vi" : "en";
}
