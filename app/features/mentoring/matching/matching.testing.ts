import { type FieldKey, fieldKeys, type Stage, stages } from "~/features/directory/project";
import { type Language, languages, type Mode, modes, type Skill, skills } from "../mentoring";
import type { MatchInput, MatchMentor, MatchNeed, Pair } from "./matching";

export function aMentor(id: string, given: Partial<MatchMentor> = {}): MatchMentor {
  return {
    id,
    name: `Cố vấn ${id}`,
    capacity: 1,
    fields: ["agriculture"],
    skills: ["sales"],
    stages: ["idea"],
    languages: ["vi"],
    mode: "both",
    place: null,
    ...given,
  };
}

export function aNeed(id: string, given: Partial<MatchNeed> = {}): MatchNeed {
  return {
    id,
    projectId: `p-${id}`,
    name: `Dự án ${id}`,
    field: "agriculture",
    stage: "idea",
    skills: ["sales"],
    languages: ["vi"],
    mode: "both",
    place: null,
    ...given,
  };
}

export function anInput(given: Partial<MatchInput>): MatchInput {
  return { mentors: [], needs: [], wishes: [], conflicts: [], hands: [], standing: [], declined: [], ...given };
}

/** A whole number from 0 up to but not including `below`. */
export type Draw = (below: number) => number;

/** A cohort drawn at random, with every kind of term, wish, conflict and hand in it. */
export function drawInput(draw: Draw, mentorCount: number, needCount: number): MatchInput {
  const some = <Key>(keys: readonly Key[], most: number): Key[] => {
    const rest = [...keys];
    return Array.from({ length: 1 + draw(most) }, () => rest.splice(draw(rest.length), 1)[0] as Key);
  };
  const one = <Key>(keys: readonly Key[]) => keys[draw(keys.length)] as Key;
  const place = () => {
    const province = one(["04", "01", "19"]);
    return draw(6) === 0 ? null : { province, commune: `${province}-${draw(3)}` };
  };
  const tongues: readonly Language[] = [languages[0], ...languages.slice(1, 4)];
  const mentors = Array.from({ length: mentorCount }, (_, index) =>
    aMentor(`m${String(index).padStart(3, "0")}`, {
      capacity: draw(5),
      fields: some<FieldKey>(fieldKeys, 3),
      skills: some<Skill>(skills, 5),
      stages: some<Stage>(stages, 3),
      languages: some(tongues, 2),
      mode: one<Mode>(modes),
      place: place(),
    }),
  );
  const needs = Array.from({ length: needCount }, (_, index) =>
    aNeed(`n${String(index).padStart(3, "0")}`, {
      field: one(fieldKeys),
      stage: one(stages),
      skills: some(skills, 4),
      languages: some(tongues, 2),
      mode: one(modes),
      place: place(),
    }),
  );
  const seen = new Set<string>();
  const pairs = (count: number): Pair[] =>
    mentorCount * needCount === 0
      ? []
      : Array.from({ length: count }, () => ({ needId: one(needs).id, mentorId: one(mentors).id })).filter(
          ({ needId, mentorId }) => !seen.has(`${needId} ${mentorId}`) && seen.add(`${needId} ${mentorId}`),
        );
  const standing = pairs(draw(3)).filter(
    (pair, index, all) => all.findIndex(({ needId }) => needId === pair.needId) === index,
  );
  return {
    mentors,
    needs,
    standing,
    wishes: pairs(draw(2 * needCount + 1)).map((pair) => ({
      ...pair,
      side: one(["mentor", "project"] as const),
      wish: one(["want", "want", "never"] as const),
    })),
    conflicts: pairs(draw(needCount + 1)).map((pair) => ({ ...pair, kind: one(["judge", "team"] as const) })),
    hands: pairs(draw(6)).map((pair) => ({ ...pair, kind: one(["pin", "forbid"] as const) })),
    declined: pairs(draw(4)),
  };
}
