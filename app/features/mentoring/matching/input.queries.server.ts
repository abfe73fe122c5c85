import type { FieldKey, Stage } from "~/features/directory/project";
import type { Db } from "~/server/db.server";
import { type Language, type Mode, type Side, type Skill, standingMentorshipStates, type Wish } from "../mentoring";
import { listMentorTags } from "../mentors/mentor.queries.server";
import { listNeedTags } from "../needs/need.queries.server";
import { listMatchConflicts } from "./conflict.queries.server";
import type { MatchInput, MatchMentor, MatchNeed, MatchPlace } from "./matching";

/** Everything a cohort's plan follows from: who takes part, what is asked, wishes, conflicts, hands, what stands. */
export async function readMatchInput(db: Db, cohortId: string): Promise<MatchInput> {
  const [mentorships, mentors, needs, wishes, hands, conflicts] = [
    await listMentorships(db, cohortId),
    await listMatchMentors(db, cohortId),
    await listMatchNeeds(db, cohortId),
    await db
      .selectFrom("pair_wish as w")
      .innerJoin("mentoring_need as n", "n.id", "w.need_id")
      .select(["w.need_id", "w.mentor_id", "w.side", "w.wish"])
      .where("n.cohort_id", "=", cohortId)
      .orderBy("w.need_id")
      .orderBy("w.mentor_id")
      .orderBy("w.side")
      .execute(),
    await listHands(db, cohortId),
    await listMatchConflicts(db, cohortId),
  ];
  const standing = mentorships.filter(({ state }) => standingMentorshipStates.some((stands) => stands === state));
  const declined = mentorships.filter(({ state }) => state === "declined");
  return {
    mentors,
    needs,
    wishes: wishes.map((row) => ({
      needId: row.need_id,
      mentorId: row.mentor_id,
      side: row.side as Side,
      wish: row.wish as Wish,
    })),
    conflicts,
    hands: hands.map(({ needId, mentorId, kind }) => ({ needId, mentorId, kind })),
    standing: standing.map(({ needId, mentorId }) => ({ needId, mentorId })),
    declined: declined.map(({ needId, mentorId }) => ({ needId, mentorId })),
  };
}

async function listMentorships(db: Db, cohortId: string) {
  const rows = await db
    .selectFrom("mentorship")
    .select(["need_id", "mentor_id", "state"])
    .where("cohort_id", "=", cohortId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ needId: row.need_id, mentorId: row.mentor_id, state: row.state }));
}

/** Whoever takes part; a mentor who paused, ended or left keeps what stands and gets nothing new. */
async function listMatchMentors(db: Db, cohortId: string): Promise<MatchMentor[]> {
  const rows = await db
    .selectFrom("cohort_mentor as cm")
    .innerJoin("mentor as m", "m.id", "cm.mentor_id")
    .leftJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "m.commune_code").onRef("c.valid_from", "=", "m.commune_valid_from"),
    )
    .select(["m.id", "m.name", "m.state", "m.mode", "cm.capacity", "cm.left_at"])
    .select(["c.code", "c.valid_from", "c.province_code"])
    .where("cm.cohort_id", "=", cohortId)
    .orderBy("m.sort_key")
    .orderBy("m.id")
    .execute();
  const tags = await listMentorTags(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const keys = <Key extends string>(kind: string) =>
      (tags.get(row.id) ?? []).filter((tag) => tag.kind === kind).map(({ key }) => key as Key);
    return {
      id: row.id,
      name: row.name,
      capacity: row.state === "approved" && row.left_at === null ? row.capacity : 0,
      fields: keys<FieldKey>("field"),
      skills: keys<Skill>("skill"),
      stages: keys<Stage>("stage"),
      languages: keys<Language>("language"),
      mode: row.mode as Mode,
      place: placeOf(row),
    };
  });
}

async function listMatchNeeds(db: Db, cohortId: string): Promise<MatchNeed[]> {
  const rows = await db
    .selectFrom("mentoring_need as n")
    .innerJoin("project as p", "p.id", "n.project_id")
    .leftJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "p.commune_code").onRef("c.valid_from", "=", "p.commune_valid_from"),
    )
    .select(["n.id", "n.project_id", "n.mode", "p.name", "p.field", "p.stage"])
    .select(["c.code", "c.valid_from", "c.province_code"])
    .where("n.cohort_id", "=", cohortId)
    .where("n.state", "=", "submitted")
    .orderBy("p.sort_key")
    .orderBy("n.id")
    .execute();
  const tags = await listNeedTags(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const keys = <Key extends string>(kind: string) =>
      (tags.get(row.id) ?? []).filter((tag) => tag.kind === kind).map(({ key }) => key as Key);
    return {
      id: row.id,
      projectId: row.project_id,
      name: row.name,
      field: row.field as FieldKey,
      stage: row.stage as Stage,
      skills: keys<Skill>("skill"),
      languages: keys<Language>("language"),
      mode: row.mode as Mode,
      place: placeOf(row),
    };
  });
}

type PlaceRow = {
  readonly code: string | null;
  readonly valid_from: string | null;
  readonly province_code: string | null;
};

function placeOf({ code, valid_from, province_code }: PlaceRow): MatchPlace | null {
  return code && province_code ? { commune: `${code}@${valid_from}`, province: province_code } : null;
}

/** The coordinator's hand, each with its reason. */
export async function listHands(db: Db, cohortId: string) {
  const rows = await db
    .selectFrom("match_pin as h")
    .innerJoin("mentoring_need as n", "n.id", "h.need_id")
    .innerJoin("account as a", "a.id", "h.created_by")
    .select(["h.need_id", "h.mentor_id", "h.kind", "h.reason", "a.name"])
    .where("n.cohort_id", "=", cohortId)
    .orderBy("h.created_at")
    .orderBy("h.need_id")
    .orderBy("h.mentor_id")
    .execute();
  return rows.map((row) => ({
    needId: row.need_id,
    mentorId: row.mentor_id,
    kind: row.kind as "pin" | "forbid",
    reason: row.reason,
    by: row.name,
  }));
}
