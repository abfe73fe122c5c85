import { type Db, toNumber } from "~/server/db.server";

/** Lines of one page of the log. */
export const logPageSize = 50;

export type LogFilter = {
  /** a competition's acts; null: all of the organization's */
  readonly competitionId: string | null;
  readonly kind: string | null;
  readonly actorId: string | null;
  /** older than this activity, by its instant and id */
  readonly before: { readonly at: string; readonly id: string } | null;
};

/** Acts about the competition itself, its entries, rounds, judges and parts; their subjects' ids tell whose they are. */
function within(db: Db, competitionId: string) {
  const idsOf = (
    table:
      | "entry"
      | "round"
      | "judge"
      | "rubric"
      | "phase"
      | "division"
      | "competition_field"
      | "prize"
      | "entry_form"
      | "question"
      | "notice",
  ) => db.selectFrom(table).select("id").where("competition_id", "=", competitionId);
  const assignments = db
    .selectFrom("assignment as a")
    .innerJoin("round as r", "r.id", "a.round_id")
    .select("a.id")
    .where("r.competition_id", "=", competitionId);
  return idsOf("entry")
    .union(idsOf("round"))
    .union(idsOf("judge"))
    .union(idsOf("rubric"))
    .union(idsOf("phase"))
    .union(idsOf("division"))
    .union(idsOf("competition_field"))
    .union(idsOf("prize"))
    .union(idsOf("entry_form"))
    .union(idsOf("question"))
    .union(idsOf("notice"))
    .union(assignments);
}

function selectLog(db: Db, organizationId: string, { competitionId }: Pick<LogFilter, "competitionId">) {
  const all = db.selectFrom("activity as v").where("v.organization_id", "=", organizationId);
  if (competitionId === null) return all;
  return all.where((eb) =>
    eb.or([eb("v.subject_id", "=", competitionId), eb("v.subject_id", "in", within(db, competitionId))]),
  );
}

/** The newest lines first, one more than a page holds, so that it is known whether older ones follow. */
export async function listLog(db: Db, organizationId: string, filter: LogFilter) {
  let query = selectLog(db, organizationId, filter);
  if (filter.kind) query = query.where("v.subject_kind", "=", filter.kind);
  if (filter.actorId) query = query.where("v.actor_id", "=", filter.actorId);
  const { before } = filter;
  if (before) {
    query = query.where((eb) =>
      eb.or([eb("v.at", "<", before.at), eb.and([eb("v.at", "=", before.at), eb("v.id", "<", before.id)])]),
    );
  }
  const rows = await query
    .leftJoin("account as a", "a.id", "v.actor_id")
    .leftJoin("entry as e", (join) => join.onRef("e.id", "=", "v.subject_id").on("v.subject_kind", "=", "entry"))
    .leftJoin("round as r", (join) => join.onRef("r.id", "=", "v.subject_id").on("v.subject_kind", "=", "round"))
    .select(["v.id", "v.act", "v.at", "v.detail", "v.subject_kind", "v.subject_id", "v.sequence", "a.name as actor"])
    .select(["e.number", "e.title", "e.competition_id", "r.name_vi", "r.name_en"])
    .orderBy("v.at", "desc")
    .orderBy("v.id", "desc")
    .limit(logPageSize + 1)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    act: row.act,
    at: row.at,
    detail: row.detail,
    actor: row.actor,
    kind: row.subject_kind,
    sequence: row.sequence,
    entry:
      row.title === null
        ? null
        : { id: row.subject_id, number: row.number, title: row.title, competitionId: row.competition_id },
    round: row.name_vi === null ? null : { vi: row.name_vi, en: row.name_en },
  }));
}

/** Who appears in the log and about what, for its filters. */
export async function listLogFacets(db: Db, organizationId: string, filter: Pick<LogFilter, "competitionId">) {
  const [actors, kinds] = await Promise.all([
    selectLog(db, organizationId, filter)
      .innerJoin("account as a", "a.id", "v.actor_id")
      .select(["a.id", "a.name", "a.sort_key"])
      .distinct()
      .orderBy("a.sort_key")
      .limit(200)
      .execute(),
    selectLog(db, organizationId, filter).select("v.subject_kind").distinct().orderBy("v.subject_kind").execute(),
  ]);
  return { actors: actors.map(({ id, name }) => ({ id, name })), kinds: kinds.map((row) => row.subject_kind) };
}

export async function countSealed(db: Db, organizationId: string): Promise<number> {
  const row = await db
    .selectFrom("activity")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("organization_id", "=", organizationId)
    .where("sequence", "is not", null)
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}
