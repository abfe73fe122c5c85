import type { Db } from "~/server/db.server";
import type { MatchInput } from "./matching";

/**
 * Pairs of a cohort that may not be: a mentor on the project's own team, and a mentor who judges the project, seated on
 * the jury of its round or assigned to its entry, while that round's results aren't published.
 */
export async function listMatchConflicts(db: Db, cohortId: string): Promise<MatchInput["conflicts"]> {
  const pairs = () =>
    db
      .selectFrom("mentoring_need as n")
      .innerJoin("cohort_mentor as cm", "cm.cohort_id", "n.cohort_id")
      .innerJoin("mentor as m", "m.id", "cm.mentor_id")
      .select(["n.id as need_id", "m.id as mentor_id"])
      .distinct()
      .where("n.cohort_id", "=", cohortId)
      .orderBy("n.id")
      .orderBy("m.id");
  const team = await pairs()
    .innerJoin("project_member as pm", "pm.project_id", "n.project_id")
    .innerJoin("account as a", "a.id", "m.account_id")
    .where("pm.left_at", "is", null)
    .where((eb) => eb.or([eb("pm.account_id", "=", eb.ref("a.id")), eb("pm.email", "=", eb.ref("a.email"))]))
    .execute();
  const judged = () =>
    pairs()
      .innerJoin("judge as j", "j.account_id", "m.account_id")
      .innerJoin("entry as e", (join) =>
        join.onRef("e.project_id", "=", "n.project_id").onRef("e.competition_id", "=", "j.competition_id"),
      )
      .where("j.removed_at", "is", null)
      .where("e.state", "not in", ["withdrawn", "disqualified"]);
  const seated = await judged()
    .innerJoin("jury_member as s", "s.judge_id", "j.id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "s.round_id").onRef("re.entry_id", "=", "e.id"),
    )
    .innerJoin("round as r", "r.id", "s.round_id")
    .where("r.state", "!=", "published")
    .where((eb) => eb.or([eb("s.division_id", "is", null), eb("s.division_id", "=", eb.ref("re.division_id"))]))
    .execute();
  const assigned = await judged()
    .innerJoin("assignment as x", (join) => join.onRef("x.judge_id", "=", "j.id").onRef("x.entry_id", "=", "e.id"))
    .innerJoin("round as r", "r.id", "x.round_id")
    .where("r.state", "!=", "published")
    .where("x.state", "in", ["draft", "published", "begun", "submitted"])
    .execute();
  const keyed = new Map<string, MatchInput["conflicts"][number]>();
  for (const [kind, rows] of [["judge", [...seated, ...assigned]] as const, ["team", team] as const]) {
    for (const { need_id: needId, mentor_id: mentorId } of rows)
      keyed.set(`${needId} ${mentorId}`, { needId, mentorId, kind });
  }
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, conflict]) => conflict);
}
