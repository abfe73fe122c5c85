import { err, ok, type Result } from "~/core/result";
import type { Place } from "~/features/directory/places/place";
import { type FieldKey, fieldKeys, type Stage } from "~/features/directory/project";
import type { Localized } from "~/i18n/catalogue";
import { type Language, languages, type MentorState, type Mode, modes, type Skill, skills } from "../mentoring";

/** What a mentor says of themselves, apart from name and state. */
export type MentorFacts = {
  readonly headline: Localized;
  readonly bio: Localized;
  readonly workplace: string;
  readonly hoursPerMonth: number;
  /** projects at one time */
  readonly capacity: number;
  readonly mode: Mode;
  readonly place: Place | null;
  readonly fields: readonly FieldKey[];
  readonly skills: readonly Skill[];
  readonly languages: readonly Language[];
  readonly stages: readonly Stage[];
};

/** A mentor as anyone may read them: how to reach them is not among it. */
export type PublicMentor = MentorFacts & {
  readonly id: string;
  readonly name: string;
  readonly host: Localized & { readonly slug: string };
};

/** A mentor as they themselves and their coordinators read them. */
export type Mentor = PublicMentor & {
  readonly organizationId: string;
  readonly accountId: string;
  readonly email: string;
  readonly phone: string | null;
  readonly isListed: boolean;
  readonly state: MentorState;
  readonly stateReason: string | null;
  readonly stateAt: string;
  readonly createdAt: string;
  readonly revision: number;
};

/** What a coordinator decides, and what a mentor may do with their own part. */
export const mentorActs = ["approve", "reject", "pause", "resume", "end"] as const;
export type MentorAct = (typeof mentorActs)[number];
export const ownMentorActs = ["pause", "resume", "end"] as const satisfies readonly MentorAct[];

const steps: Readonly<Record<MentorAct, { readonly from: readonly MentorState[]; readonly to: MentorState }>> = {
  approve: { from: ["applied", "rejected"], to: "approved" },
  reject: { from: ["applied"], to: "rejected" },
  pause: { from: ["approved"], to: "paused" },
  resume: { from: ["paused"], to: "approved" },
  end: { from: ["approved", "paused"], to: "ended" },
};

/** The acts that make sense now. */
export function actsIn(state: MentorState): readonly MentorAct[] {
  return mentorActs.filter((act) => steps[act].from.includes(state));
}

/** Where an act leads. Fails with `already_done` when it makes no sense any more, `reason_required` for a no without one. */
export function mentorStep(
  state: MentorState,
  act: MentorAct,
  reason: string,
): Result<MentorState, "already_done" | "reason_required"> {
  if (!actsIn(state).includes(act)) return err("already_done");
  if (act === "reject" && reason.trim() === "") return err("reason_required");
  return ok(steps[act].to);
}

/** What an address of the gallery asks for. */
export type MentorQuery = {
  readonly words: string;
  readonly field: FieldKey | null;
  readonly skill: Skill | null;
  readonly language: Language | null;
  readonly mode: Mode | null;
  /** from 1 */
  readonly page: number;
};

export const mentorPageSize = 12;
const longestSearch = 200;
const lastPage = 10_000;

/** Reads an address leniently: what is no filter of ours is no filter. */
export function readMentorQuery(search: URLSearchParams): MentorQuery {
  const chosen = <Key extends string>(name: string, keys: readonly Key[]) =>
    keys.find((key) => key === search.get(name)) ?? null;
  const page = Number(search.get("page"));
  return {
    words: (search.get("q") ?? "")
      .normalize("NFC")
      .toWellFormed()
      .replaceAll("\u0000", "")
      .trim()
      .slice(0, longestSearch),
    field: chosen("field", fieldKeys),
    skill: chosen("skill", skills),
    language: chosen("language", languages),
    mode: chosen("mode", modes),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}

/** How many filters, apart from the search, narrow the list. */
export function mentorFiltersOn({ field, skill, language, mode }: MentorQuery): number {
  return [field, skill, language, mode].filter((filter) => filter !== null).length;
}
