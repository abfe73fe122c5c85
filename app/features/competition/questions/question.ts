/** Characters of a question. */
export const longestQuestion = 1_000;
/** Characters of an answer, in each language. */
export const longestAnswer = 5_000;
/** Questions of one person that wait for an answer in one competition. */
export const mostWaiting = 5;
/** Answered questions on one page. */
export const questionPageSize = 20;

export type QuestionState = "waiting" | "answered" | "hidden";

/** Hidden comes first: what was hidden is shown to nobody but its asker and the desk, answered or not. */
export function stateOfQuestion(question: {
  readonly answer: string | null;
  readonly hiddenAt: string | null;
}): QuestionState {
  if (question.hiddenAt !== null) return "hidden";
  return question.answer === null ? "waiting" : "answered";
}
