import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { FieldKey, Stage } from "~/features/directory/project";
import { type Db, lockRow } from "~/server/db.server";
import type { Language, Mode, NeedState, Side, Skill, Wish } from "../mentoring";
import type { CohortNeed, Need, NeedFacts, Wishes } from "./need";

const columns = [
  "n.id",
  "n.project_id",
  "n.goal",
  "n.obstacle",
  "n.tried",
  "n.mode",
  "n.state",
  "n.submitted_at",
  "n.revision",
] as const;

function needs(db: Db) {
  return db.selectFrom("mentoring_need as n").select(columns);
}
type Row = Awaited<ReturnType<ReturnType<typeof needs>["executeTakeFirstOrThrow"]>>;
type Tag = { readonly kind: string; readonly key: string };

/** What those needs ask for, by need. */
export async function listNeedTags(db: Db, needIds: readonly string[]): Promise<ReadonlyMap<string, readonly Tag[]>> {
  const tags = new Map<string, Tag[]>();
  if (needIds.length === 0) return tags;
  const rows = await db
    .selectFrom("need_tag")
    .select(["need_id", "kind", "key"])
    .where("need_id", "in", needIds)
    .orderBy("kind")
    .orderBy("key")
    .execute();
  for (const { need_id, kind, key } of rows) tags.set(need_id, [...(tags.get(need_id) ?? []), { kind, key }]);
  return tags;
}

function toNeed(row: Row, tags: readonly Tag[] = []): Need {
  const keys = <Key extends string>(kind: string) =>
    tags.filter((tag) => tag.kind === kind).map(({ key }) => key as Key);
  return {
    id: row.id,
    projectId: row.project_id,
    goal: row.goal,
    obstacle: row.obstacle,
    tried: row.tried,
    mode: row.mode as Mode,
    state: row.state as NeedState,
    submittedAt: row.submitted_at,
    revision: row.revision,
    skills: keys<Skill>("skill"),
    languages: keys<Language>("language"),
  };
}

/** What a project has asked for in a cohort, if anything. */
export async function findNeed(db: Db, cohortId: string, projectId: string): Promise<Need | undefined> {
  const row = await needs(db)
    .where("n.cohort_id", "=", cohortId)
    .where("n.project_id", "=", projectId)
    .executeTakeFirst();
  return row && toNeed(row, (await listNeedTags(db, [row.id])).get(row.id));
}

/** The same, locked until the transaction ends. */
export async function lockNeed(trx: Db, cohortId: string, projectId: string): Promise<Need | undefined> {
  const asked = trx
    .selectFrom("mentoring_need")
    .select("id")
    .where("cohort_id", "=", cohortId)
    .where("project_id", "=", projectId);
  await lockRow(trx, asked).executeTakeFirst();
  return findNeed(trx, cohortId, projectId);
}

/** The needs of a cohort with the projects' names and sentences: those handed in alone, or drafts and withdrawn ones too. */
export async function listCohortNeeds(
  db: Db,
  cohortId: string,
  states: readonly NeedState[] = ["submitted"],
): Promise<CohortNeed[]> {
  const rows = await needs(db)
    .innerJoin("project as p", "p.id", "n.project_id")
    .select(["p.name", "p.pitch", "p.field", "p.stage"])
    .where("n.cohort_id", "=", cohortId)
    .where("n.state", "in", states)
    .orderBy("p.sort_key")
    .orderBy("n.id")
    .execute();
  const tags = await listNeedTags(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...toNeed(row, tags.get(row.id)),
    projectName: row.name,
    pitch: row.pitch,
    field: row.field as FieldKey,
    stage: row.stage as Stage,
  }));
}

export type OwnNeed = {
  readonly projectId: string;
  readonly name: string;
  readonly isLead: boolean;
  readonly state: NeedState | null;
};

/** The viewer's own projects with the state of their need in a cohort, by name. */
export async function listOwnNeeds(db: Db, cohortId: string, accountId: string): Promise<OwnNeed[]> {
  const rows = await db
    .selectFrom("project as p")
    .innerJoin("project_member as m", "m.project_id", "p.id")
    .leftJoin("mentoring_need as n", (join) => join.onRef("n.project_id", "=", "p.id").on("n.cohort_id", "=", cohortId))
    .select(["p.id", "p.name", "m.role", "n.state"])
    .where("m.account_id", "=", accountId)
    .where("m.left_at", "is", null)
    .orderBy("p.sort_key")
    .orderBy("p.id")
    .execute();
  return rows.map(({ id, name, role, state }) => ({
    projectId: id,
    name,
    isLead: role === "lead",
    state: state as NeedState | null,
  }));
}

/** Saves a need, a new one or the one that stands, and answers its id. */
export async function saveNeed(
  trx: Db,
  given: {
    readonly known: Need | undefined;
    readonly cohortId: string;
    readonly projectId: string;
    readonly facts: NeedFacts;
    readonly state: NeedState;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<string> {
  const { known, cohortId, projectId, facts, state, by, at } = given;
  const { goal, obstacle, tried, mode } = facts;
  const id = known?.id ?? newId();
  const submitted_at = state === "submitted" ? (known?.submittedAt ?? at) : null;
  if (known) {
    await trx
      .updateTable("mentoring_need")
      .set({ goal, obstacle, tried, mode, state, submitted_at, revision: known.revision + 1 })
      .where("id", "=", id)
      .execute();
    await trx.deleteFrom("need_tag").where("need_id", "=", id).execute();
  } else {
    await trx
      .insertInto("mentoring_need")
      .values({
        id,
        cohort_id: cohortId,
        project_id: projectId,
        goal,
        obstacle,
        tried,
        mode,
        state,
        submitted_at,
        created_by: by,
        created_at: at,
      })
      .execute();
  }
  const tags = Object.entries({ skill: facts.skills, language: facts.languages }).flatMap(([kind, keys]) =>
    [...new Set<string>(keys)].map((key) => ({ need_id: id, kind, key })),
  );
  if (tags.length > 0) await trx.insertInto("need_tag").values(tags).execute();
  return id;
}

export async function withdrawNeedRow(trx: Db, needId: string): Promise<void> {
  await trx
    .updateTable("mentoring_need")
    .set((eb) => ({ state: "withdrawn", submitted_at: null, revision: eb("revision", "+", 1) }))
    .where("id", "=", needId)
    .execute();
}

/** One side's wishes: of a project's need by mentor, or of a mentor by need. */
export async function findWishes(db: Db, side: Side, id: string): Promise<Wishes> {
  const [own, other] = side === "project" ? (["need_id", "mentor_id"] as const) : (["mentor_id", "need_id"] as const);
  const rows = await db
    .selectFrom("pair_wish")
    .select([`${other} as id`, "wish"])
    .where(own, "=", id)
    .where("side", "=", side)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.id, row.wish as Wish]));
}

/** Replaces one side's wishes about those it may speak of. */
export async function saveWishes(
  trx: Db,
  given: {
    readonly side: Side;
    readonly id: string;
    readonly about: readonly string[];
    readonly wishes: Readonly<Record<string, Wish | "">>;
    readonly at: Instant;
  },
): Promise<void> {
  const { side, id, about, wishes, at } = given;
  if (about.length === 0) return;
  const [own, other] = side === "project" ? (["need_id", "mentor_id"] as const) : (["mentor_id", "need_id"] as const);
  await trx.deleteFrom("pair_wish").where(own, "=", id).where("side", "=", side).where(other, "in", about).execute();
  const rows = about.flatMap((otherId) => {
    const wish = wishes[otherId];
    if (!wish) return [];
    const [needId, mentorId] = side === "project" ? [id, otherId] : [otherId, id];
    return [{ need_id: needId, mentor_id: mentorId, side, wish, created_at: at }];
  });
  if (rows.length > 0) await trx.insertInto("pair_wish").values(rows).execute();
}

/** The accounts on a project's team. */
export async function findTeam(db: Db, projectId: string) {
  const rows = await db
    .selectFrom("project_member")
    .select(["account_id", "role"])
    .where("project_id", "=", projectId)
    .where("left_at", "is", null)
    .execute();
  const named = rows.flatMap(({ account_id, role }) => (account_id ? [{ account_id, role }] : []));
  return {
    leadIds: named.filter(({ role }) => role === "lead").map(({ account_id }) => account_id),
    memberIds: named.map(({ account_id }) => account_id),
  };
}
