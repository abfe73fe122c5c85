import type { Instant } from "~/core/instant";
import { sortKey } from "~/core/sort-key";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import { indexText, unindexText } from "~db/search";
import { communeName, type Place } from "./places/place";
import { type FieldKey, type Project, projectFields, type Stage, type Tiers, tiersFrom } from "./project";
import type { ProjectStanding } from "./project.policy";
import { searchKinds, textsFoundBy } from "./visibility";

export type ProjectFacts = Omit<Project, "id" | "slug" | "publicFields" | "tiers" | "revision" | "updatedAt">;

const columns = [
  "p.id",
  "p.slug",
  "p.name",
  "p.pitch",
  "p.pitch_en",
  "p.summary",
  "p.field",
  "p.stage",
  "p.needs",
  "p.website",
  "p.commune_code",
  "p.commune_valid_from",
  "p.updated_at",
  "p.revision",
  "c.kind as commune_kind",
  "c.name as commune_name",
  "v.name as province_name",
] as const;

type PlaceRow = {
  readonly commune_code: string | null;
  readonly commune_valid_from: string | null;
  readonly commune_kind: string | null;
  readonly commune_name: string | null;
  readonly province_name: string | null;
};

/** The place of a row that was joined with its commune and province, if it has one. */
export function toPlace(row: PlaceRow): Place | null {
  if (!row.commune_code || !row.commune_valid_from || !row.commune_kind || !row.commune_name) return null;
  return {
    code: row.commune_code,
    validFrom: row.commune_valid_from,
    commune: communeName(row.commune_kind, row.commune_name),
    province: row.province_name ?? "",
  };
}

/** The whole project, private fields too: for its own team. */
export async function findProject(db: Db, id: string): Promise<Project | undefined> {
  const row = await db
    .selectFrom("project as p")
    .leftJoin("commune as c", (join) =>
      join.onRef("c.code", "=", "p.commune_code").onRef("c.valid_from", "=", "p.commune_valid_from"),
    )
    .leftJoin("province as v", "v.code", "c.province_code")
    .select(columns)
    .where("p.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const tiers = await findTiers(db, id);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    pitch: row.pitch,
    pitchEn: row.pitch_en,
    summary: row.summary,
    field: row.field as FieldKey,
    stage: row.stage as Stage,
    needs: row.needs,
    website: row.website,
    place: toPlace(row),
    publicFields: projectFields.filter((field) => tiers[field] === "public"),
    tiers,
    revision: row.revision,
    updatedAt: row.updated_at,
  };
}

/** The project's row locked until the transaction ends, then read whole. */
export async function lockProject(db: Db, id: string): Promise<Project | undefined> {
  await lockRow(db, db.selectFrom("project").select("id").where("id", "=", id)).executeTakeFirst();
  return findProject(db, id);
}

async function findTiers(db: Db, id: string): Promise<Tiers> {
  return tiersFrom(
    await db.selectFrom("project_tier").select(["field", "tier"]).where("project_id", "=", id).execute(),
  );
}

/** Who stands how to the project, or undefined when there is none. */
export async function findStanding(db: Db, id: string): Promise<ProjectStanding | undefined> {
  const rows = await db
    .selectFrom("project as p")
    .leftJoin("project_member as m", (join) => join.onRef("m.project_id", "=", "p.id").on("m.left_at", "is", null))
    .leftJoin("project_tier as t", (join) =>
      join.onRef("t.project_id", "=", "p.id").on("t.field", "=", "name").on("t.tier", "=", "public"),
    )
    .select(["m.account_id", "m.role", "t.tier", "p.kept_by"])
    .where("p.id", "=", id)
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const named = rows.flatMap(({ account_id, role }) => (account_id ? [{ account_id, role }] : []));
  const leadIds = named.filter(({ role }) => role === "lead").map(({ account_id }) => account_id);
  const isKept = first.kept_by !== null && leadIds.length === 0;
  return {
    leadIds: isKept ? await listKeepers(db, id) : leadIds,
    memberIds: named.map(({ account_id }) => account_id),
    isPublic: first.tier !== null,
  };
}

/**
 * Who stands for the leader of a project that was typed in, until that one has an account of their own: the organizers and
 * secretaries, as of now, of the competitions in which its paper stands.
 */
async function listKeepers(db: Db, projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("competition as c", "c.id", "e.competition_id")
    .innerJoin("duty as d", "d.organization_id", "c.organization_id")
    .select("d.account_id")
    .distinct()
    .where("e.project_id", "=", projectId)
    .where("e.channel", "!=", "online")
    .where("d.kind", "in", ["organizer", "secretary"])
    .where("d.ended_at", "is", null)
    .where((eb) => eb.or([eb("d.competition_id", "is", null), eb("d.competition_id", "=", eb.ref("c.id"))]))
    .execute();
  return rows.map(({ account_id }) => account_id);
}

function rowOf(facts: ProjectFacts) {
  return {
    name: facts.name,
    sort_key: sortKey(facts.name),
    pitch: facts.pitch,
    pitch_en: facts.pitchEn,
    summary: facts.summary,
    field: facts.field,
    stage: facts.stage,
    needs: facts.needs,
    website: facts.website,
    commune_code: facts.place?.code ?? null,
    commune_valid_from: facts.place?.validFrom ?? null,
  };
}

type NewProject = {
  readonly id: string;
  readonly slug: string;
  readonly facts: ProjectFacts;
  readonly by: string;
  readonly now: Instant;
  readonly keptBy?: string | null;
};

export async function insertProject(db: Db, { id, slug, facts, by, now, keptBy = null }: NewProject): Promise<void> {
  await db
    .insertInto("project")
    .values({
      id,
      slug,
      ...rowOf(facts),
      created_by: by,
      created_at: now,
      updated_at: now,
      revision: 1,
      kept_by: keptBy,
    })
    .execute();
}

export async function saveProject(
  db: Db,
  { id, slug, facts, revision, now }: { id: string; slug: string; facts: ProjectFacts; revision: number; now: Instant },
): Promise<void> {
  await db
    .updateTable("project")
    .set({ slug, ...rowOf(facts), updated_at: now, revision })
    .where("id", "=", id)
    .execute();
}

export async function saveTiers(db: Db, id: string, tiers: Tiers): Promise<void> {
  await db
    .insertInto("project_tier")
    .values(projectFields.map((field) => ({ project_id: id, field, tier: tiers[field] })))
    .onConflict((oc) => oc.columns(["project_id", "field"]).doUpdateSet((eb) => ({ tier: eb.ref("excluded.tier") })))
    .execute();
}

/**
 * Makes a search find just what is shown of the project now, to strangers and to investors. Whatever changes a text
 * or a tier calls it in the same transaction: the one place that keeps the index in step.
 */
export async function indexProject(db: Db, id: string): Promise<void> {
  const row = await db
    .selectFrom("project as p")
    .leftJoin("project_finance as f", "f.project_id", "p.id")
    .select(["p.name", "p.pitch", "p.pitch_en", "p.summary", "p.needs", "f.use_of_funds"])
    .where("p.id", "=", id)
    .executeTakeFirst();
  if (!row) return;
  const { name, pitch, pitch_en: pitchEn, summary, needs, use_of_funds } = row;
  const texts = { name, pitch, pitchEn, summary, needs, useOfFunds: use_of_funds ?? "" };
  const tiers = await findTiers(db, id);
  for (const relation of ["stranger", "investor"] as const) {
    const found = textsFoundBy(relation, texts, tiers);
    if (found.length === 0) await unindexText(db, searchKinds[relation], id);
    else await indexText(db, searchKinds[relation], id, found);
  }
}

export type MyProject = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly pitch: string;
  readonly field: FieldKey;
  readonly stage: Stage;
  readonly isPublic: boolean;
  readonly isLead: boolean;
  readonly members: number;
};

/** The projects in whose teams the account stands today, in the order of their names. */
export async function listProjectsOf(db: Db, accountId: string): Promise<MyProject[]> {
  const rows = await db
    .selectFrom("project as p")
    .innerJoin("project_member as m", (join) =>
      join.onRef("m.project_id", "=", "p.id").on("m.account_id", "=", accountId).on("m.left_at", "is", null),
    )
    .leftJoin("project_tier as t", (join) =>
      join.onRef("t.project_id", "=", "p.id").on("t.field", "=", "name").on("t.tier", "=", "public"),
    )
    .select(["p.id", "p.slug", "p.name", "p.pitch", "p.field", "p.stage", "m.role", "t.tier"])
    .select((eb) =>
      eb
        .selectFrom("project_member as all")
        .select((count) => count.fn.countAll().as("n"))
        .whereRef("all.project_id", "=", "p.id")
        .where("all.left_at", "is", null)
        .as("members"),
    )
    .orderBy("p.sort_key")
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    pitch: row.pitch,
    field: row.field as FieldKey,
    stage: row.stage as Stage,
    isPublic: row.tier !== null,
    isLead: row.role === "lead",
    members: toNumber(row.members ?? 0),
  }));
}
