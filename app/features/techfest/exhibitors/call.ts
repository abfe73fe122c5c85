import * as z from "zod";
import type { Instant } from "~/core/instant";

/** What a question of a call asks for: a line, a text, a whole number, yes or no, one of a list. */
export const questionKinds = ["short", "long", "number", "yes_no", "choice"] as const;

export const mostQuestions = 12;
/** characters of an answer in one line, and of a long one */
export const longestShort = 200;
export const longestLong = 2_000;

const words = z.object({ vi: z.string(), en: z.string().nullable().optional() });
/** A question as it is stored; its key stays when its words change. */
const questionSchema = z.object({
  key: z.string().min(1),
  kind: z.enum(questionKinds),
  label: words,
  help: words.optional(),
  required: z.boolean(),
  /** for `choice`: what may be chosen, in order */
  choices: z.array(words).optional(),
});
export type Question = z.output<typeof questionSchema>;
export const questionsSchema = z.array(questionSchema);

/** Answers by question key, as typed: "yes" and "no", digits, the place of a choice in its list. */
export const answersSchema = z.record(z.string(), z.string());
export type Answers = Readonly<Record<string, string>>;

export type Call = {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly intro: { readonly vi: string; readonly en: string | null };
  readonly questions: readonly Question[];
  readonly mostWishes: number;
  readonly mostProducts: number;
  readonly offerDays: number;
  readonly pickingOpen: boolean;
  readonly planPublishedAt: Instant | null;
  readonly revision: number;
};

/** none: nobody calls yet; over: the event is finished or cancelled. */
export type CallLife = "none" | "planned" | "open" | "closed" | "over";

/** Where the call stands: open from its first instant until its last one, which no longer counts, while the event is published. */
export function callLife(call: Pick<Call, "opensAt" | "closesAt"> | null, eventState: string, now: Instant): CallLife {
  if (eventState === "finished" || eventState === "cancelled") return "over";
  if (!call || eventState !== "published") return "none";
  if (now < call.opensAt) return "planned";
  return now < call.closesAt ? "open" : "closed";
}

/** The keys of the questions that must be answered and aren't. */
export function unanswered(questions: readonly Question[], answers: Answers): readonly string[] {
  return questions.filter(({ key, required }) => required && !answers[key]).map(({ key }) => key);
}

/** Whether an answer is one that its question takes; an empty one always is, a required question is asked for on submitting. */
export function isAnswer(question: Question, answer: string): boolean {
  if (answer === "") return true;
  switch (question.kind) {
    case "short":
      return answer.length <= longestShort;
    case "long":
      return answer.length <= longestLong;
    case "number":
      return /^\d{1,9}$/.test(answer);
    case "yes_no":
      return answer === "yes" || answer === "no";
    case "choice":
      return /^\d{1,3}$/.test(answer) && Number(answer) < (question.choices?.length ?? 0);
  }
}

type Choice = NonNullable<Question["choices"]>[number];

/**
 * What may be chosen, from lines: blank ones in Vietnamese are left out before. As many English lines as choices stand for
 * them in order; fewer stand line by line, so that a blank one leaves its choice without English.
 */
export function pairedChoices(vi: readonly string[], en: readonly string[]): Choice[] {
  const filled = en.filter(Boolean);
  const lines = filled.length === vi.length ? filled : en;
  return vi.map((text, i) => ({ vi: text, en: lines[i] || null }));
}

/**
 * Whether answers that were given would come to mean another choice, because answers hold places in the list: one is gone
 * or stands elsewhere now. New words for a choice, and more of them at the end, are no harm.
 */
export function movesChoices(before: readonly Choice[], after: readonly Choice[]): boolean {
  const stands = (list: readonly Choice[], text: string) => list.some(({ vi }) => vi === text);
  return before.some(({ vi }, i) => {
    const now = after[i]?.vi;
    return now === undefined || (now !== vi && (stands(after, vi) || stands(before, now)));
  });
}

/** The next free key, q1, q2, …, above all that stand in the list and all that answers are kept under. */
export function nextKey(questions: readonly Pick<Question, "key">[]): string {
  const used = questions.map(({ key }) => Number(/^q(\d+)$/.exec(key)?.[1] ?? 0));
  return `q${Math.max(0, ...used) + 1}`;
}
