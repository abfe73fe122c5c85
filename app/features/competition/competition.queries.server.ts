import { type Db, toNumber } from "~/server/db.server";
import { readJson } from "~db/read-json";
import {
  type CompetitionField,
  type CompetitionHead,
  competitionState,
  type Division,
  type Phase,
  type PhaseChange,
  type Prize,
  phaseKind,
} from "./competition";
import { type EntryFormDefinition, entryFormSchema } from "./entry-form";

function selectHeads(db: Db) {
  return db
    .selectFrom("competition as c")
    .innerJoin("organization as o", "o.id", "c.organization_id")
    .select(["c.id", "c.slug", "c.organization_id", "c.series_id", "c.state", "c.name_vi", "c.name_en"])
    .select([
      "c.summary_vi",
      "c.summary_en",
      "c.grace_minutes",
      "c.adult_age",
      "c.number_prefix",
      "c.opened_at",
      "c.revision",
    ])
    .select(["o.slug as host_slug", "o.name_vi as host_vi", "o.name_en as host_en"]);
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof selectHeads>["executeTakeFirstOrThrow"]>>;

function toHead(row: HeadRow): CompetitionHead {
  return {
    id: row.id,
    slug: row.slug,
    organizationId: row.organization_id,
    seriesId: row.series_id,
    state: competitionState(row.state),
    name: { vi: row.name_vi, en: row.name_en },
    summary: { vi: row.summary_vi, en: row.summary_en },
    graceMinutes: row.grace_minutes,
    adultAge: row.adult_age,
    numberPrefix: row.number_prefix,
    openedAt: row.opened_at,
    revision: row.revision,
    host: { slug: row.host_slug, name: { vi: row.host_vi, en: row.host_en } },
  };
}

export async function findCompetition(db: Db, id: string): Promise<CompetitionHead | undefined> {
  const row = await selectHeads(db).where("c.id", "=", id).executeTakeFirst();
  return row && toHead(row);
}

/** By its address, or by one that it had before. */
export async function findCompetitionBySlug(db: Db, slug: string): Promise<CompetitionHead | undefined> {
  const row = await selectHeads(db)
    .where((eb) =>
      eb.or([
        eb("c.slug", "=", slug),
        eb(
          "c.id",
          "in",
          eb
            .selectFrom("slug_redirect")
            .select("subject_id")
            .where("kind", "=", "competition")
            .where("slug", "=", slug),
        ),
      ]),
    )
    .executeTakeFirst();
  return row && toHead(row);
}

/** Open and finished ones, the youngest first. */
export async function listPublicHeads(db: Db): Promise<CompetitionHead[]> {
  const rows = await selectHeads(db)
    .where("c.state", "in", ["open", "finished"])
    .orderBy("c.state", "desc")
    .orderBy("c.opened_at", (order) => order.desc().nullsLast())
    .orderBy("c.id", "desc")
    .execute();
  return rows.map(toHead);
}

/** What these organizations host, and these single competitions; the youngest first. */
export async function listHeadsFor(
  db: Db,
  organizationIds: readonly string[],
  competitionIds: readonly string[],
): Promise<CompetitionHead[]> {
  const rows = await selectHeads(db)
    .where((eb) =>
      eb.or([eb("c.organization_id", "in", [...organizationIds, ""]), eb("c.id", "in", [...competitionIds, ""])]),
    )
    .orderBy("c.created_at", "desc")
    .orderBy("c.id", "desc")
    .execute();
  return rows.map(toHead);
}

/** The phases of each competition, in the order of its timeline. */
export async function listPhases(db: Db, competitionIds: readonly string[]): Promise<Map<string, Phase[]>> {
  const rows = await db
    .selectFrom("phase")
    .select(["id", "competition_id", "kind", "division_id", "label_vi", "label_en", "from_at", "until_at"])
    .where("competition_id", "in", [...competitionIds, ""])
    .orderBy("position")
    .orderBy("from_at")
    .execute();
  const phases = new Map<string, Phase[]>(competitionIds.map((id) => [id, []]));
  for (const row of rows) {
    phases.get(row.competition_id)?.push({
      id: row.id,
      kind: phaseKind(row.kind),
      divisionId: row.division_id,
      label: { vi: row.label_vi, en: row.label_en },
      from: row.from_at,
      until: row.until_at,
    });
  }
  return phases;
}

export async function listPhaseChanges(db: Db, competitionId: string): Promise<PhaseChange[]> {
  const rows = await db
    .selectFrom("phase_change as c")
    .innerJoin("phase as p", "p.id", "c.phase_id")
    .select(["c.id", "c.phase_id", "c.old_from_at", "c.old_until_at", "c.reason", "c.changed_at"])
    .where("p.competition_id", "=", competitionId)
    .orderBy("c.changed_at", "desc")
    .orderBy("c.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    phaseId: row.phase_id,
    oldFrom: row.old_from_at,
    oldUntil: row.old_until_at,
    reason: row.reason,
    changedAt: row.changed_at,
  }));
}

export async function listDivisions(db: Db, competitionId: string): Promise<Division[]> {
  const rows = await db
    .selectFrom("division")
    .select(["id", "key", "name_vi", "name_en", "about_vi", "about_en"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    name: { vi: row.name_vi, en: row.name_en },
    about: { vi: row.about_vi, en: row.about_en },
  }));
}

export async function listFields(db: Db, competitionId: string): Promise<CompetitionField[]> {
  const rows = await db
    .selectFrom("competition_field")
    .select(["id", "key", "name_vi", "name_en"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ id: row.id, key: row.key, name: { vi: row.name_vi, en: row.name_en } }));
}

export async function listPrizes(db: Db, competitionId: string): Promise<Prize[]> {
  const rows = await db
    .selectFrom("prize")
    .select(["id", "division_id", "name_vi", "name_en", "amount", "count"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    divisionId: row.division_id,
    name: { vi: row.name_vi, en: row.name_en },
    amount: BigInt(row.amount),
    count: row.count,
  }));
}

export async function findRules(db: Db, competitionId: string): Promise<CompetitionHead["name"]> {
  const row = await db
    .selectFrom("competition")
    .select(["rules_vi", "rules_en"])
    .where("id", "=", competitionId)
    .executeTakeFirstOrThrow();
  return { vi: row.rules_vi, en: row.rules_en };
}

export type StoredEntryForm = { readonly id: string; readonly version: number; readonly form: EntryFormDefinition };

/** The newest published version of the form, which new entries get. */
export async function findLatestForm(db: Db, competitionId: string): Promise<StoredEntryForm | undefined> {
  const row = await db
    .selectFrom("entry_form")
    .select(["id", "version", "definition"])
    .where("competition_id", "=", competitionId)
    .where("is_draft", "=", 0)
    .orderBy("version", "desc")
    .executeTakeFirst();
  return row && { id: row.id, version: row.version, form: readJson(entryFormSchema, row.definition) };
}

/** How many entries stand in the contest: submitted ones that were not withdrawn or disqualified. */
export async function countStandingEntries(db: Db, competitionIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("entry")
    .select(({ fn }) => ["competition_id", fn.countAll<number>().as("n")])
    .where("competition_id", "in", [...competitionIds, ""])
    .where("state", "not in", ["draft", "withdrawn", "disqualified"])
    .groupBy("competition_id")
    .execute();
  return new Map(rows.map((row) => [row.competition_id, toNumber(row.n)]));
}

export async function hasPublishedRound(db: Db, competitionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("round")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("state", "=", "published")
    .executeTakeFirst();
  return row !== undefined;
}
