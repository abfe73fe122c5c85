import type { Language, Mode, Skill } from "~/features/mentoring/mentoring";

export type { FieldKey, Stage } from "./types";
export type { Language, Mode, Skill };
