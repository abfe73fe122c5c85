import type { FieldKey, Stage } from "~/features/directory/project";
import type { Language, Mode, NeedState, Skill, Wish } from "../mentoring";

/** What a project asks of a mentor: three answers, and who would suit. */
export type NeedFacts = {
  readonly goal: string;
  readonly obstacle: string;
  readonly tried: string;
  readonly mode: Mode;
  readonly skills: readonly Skill[];
  readonly languages: readonly Language[];
};

export type Need = NeedFacts & {
  readonly id: string;
  readonly projectId: string;
  readonly state: NeedState;
  readonly submittedAt: string | null;
  readonly revision: number;
};

/** A need as the mentors of its cohort read it: the project's name, sentence and need, and nothing else of it. */
export type CohortNeed = Need & {
  readonly projectName: string;
  readonly pitch: string;
  readonly field: FieldKey;
  readonly stage: Stage;
};

/** Whom one side would like or never have, by the other's id. */
export type Wishes = Readonly<Record<string, Wish>>;

/** Whether everything a need must say to be handed in is there. */
export function isComplete({ goal, obstacle, tried, skills, languages }: NeedFacts): boolean {
  const answered = [goal, obstacle, tried].every((answer) => answer.trim() !== "");
  return answered && skills.length > 0 && languages.length > 0;
}
