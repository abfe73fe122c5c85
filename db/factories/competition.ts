import { newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { sortKey } from "~/core/sort-key";
import type { Answer } from "~/features/competition/entry/answers/value";
import { searchableEntry } from "~/features/competition/entry/entry";
import type { EntryFormDefinition } from "~/features/competition/entry-form";
import { keyOfNumber } from "~/features/competition/numbering/numbering";
import type { Db } from "../dialect";
import { indexText } from "../search";
import { insertDivisions, insertFields } from "./competition-classes";
import { plainSnapshot } from "./entry-snapshot";
import { factoryNow, serial } from "./people";
import { smallForm } from "./small-form";

export type MakeCompetition = Partial<{
  id: string;
  slug: string;
  nameVi: string;
  nameEn: string | null;
  summaryVi: string;
  summaryEn: string | null;
  rulesVi: string;
  rulesEn: string | null;
  seriesId: string | null;
  state: "draft" | "open" | "finished";
  numberPrefix: string;
  lastNumber: number;
  graceMinutes: number;
  entriesFrom: string;
  entriesUntil: string;
  divisions: readonly { key: string; nameVi: string; nameEn?: string; aboutVi?: string; aboutEn?: string }[];
  fields: readonly { key: string; nameVi: string; nameEn?: string }[];
  form: EntryFormDefinition;
  commitment: { vi: string; en?: string };
  createdAt: string;
}>;

export type MadeCompetition = {
  readonly id: string;
  readonly slug: string;
  readonly organizationId: string;
  readonly divisionIds: readonly string[];
  readonly fieldIds: readonly string[];
  readonly entryFormId: string;
  readonly commitmentId: string;
};

/** An edition with divisions, fields, an entries phase (open around the factories' day), a form and a commitment. */
export async function makeCompetition(
  db: Db,
  organizationId: string,
  createdBy: Viewer,
  given: MakeCompetition = {},
): Promise<MadeCompetition> {
  const n = serial();
  const id = given.id ?? newId();
  const createdAt = given.createdAt ?? factoryNow;
  const slug = given.slug ?? `cuoc-thi-mau-${n}`;
  await db
    .insertInto("competition")
    .values({
      id,
      organization_id: organizationId,
      series_id: given.seriesId ?? null,
      slug,
      name_vi: given.nameVi ?? `Cuộc thi mẫu ${n}`,
      name_en: given.nameEn ?? null,
      summary_vi: given.summaryVi ?? "Một cuộc thi để thử.",
      summary_en: given.summaryEn ?? null,
      rules_vi: given.rulesVi ?? "Điều 1. Thể lệ.",
      rules_en: given.rulesEn ?? null,
      state: given.state ?? "open",
      number_prefix: given.numberPrefix ?? `M${n}-`,
      last_number: given.lastNumber ?? 0,
      grace_minutes: given.graceMinutes ?? 0,
      opened_at: given.state === "draft" ? null : createdAt,
      created_by: createdBy.id,
      created_at: createdAt,
    })
    .execute();
  const divisionIds = await insertDivisions(
    db,
    id,
    given.divisions ?? [{ key: "idea", nameVi: "Ý tưởng", nameEn: "Ideas" }],
  );
  const fieldIds = await insertFields(
    db,
    id,
    given.fields ?? [{ key: "agriculture", nameVi: "Nông nghiệp", nameEn: "Agriculture" }],
  );
  await makePhase(db, id, {
    kind: "entries",
    labelVi: "Nhận hồ sơ",
    labelEn: "Entries",
    fromAt: given.entriesFrom ?? plus(factoryNow, -10 * day),
    untilAt: given.entriesUntil ?? plus(factoryNow, 20 * day),
    position: 1,
  });
  const entryFormId = newId();
  await db
    .insertInto("entry_form")
    .values({
      id: entryFormId,
      competition_id: id,
      version: 1,
      definition: JSON.stringify(given.form ?? smallForm),
      created_by: createdBy.id,
      created_at: createdAt,
    })
    .execute();
  const commitmentId = newId();
  await db
    .insertInto("consent_text")
    .values({
      id: commitmentId,
      purpose: "commitment",
      competition_id: id,
      version: 1,
      body_vi: given.commitment?.vi ?? "Tôi cam kết nội dung hồ sơ là trung thực.",
      body_en: given.commitment?.en ?? null,
      created_at: createdAt,
    })
    .execute();
  return { id, slug, organizationId, divisionIds, fieldIds, entryFormId, commitmentId };
}

export async function makePhase(
  db: Db,
  competitionId: string,
  given: {
    kind: string;
    labelVi: string;
    labelEn?: string;
    fromAt: string;
    untilAt: string;
    position: number;
    divisionId?: string;
  },
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("phase")
    .values({
      id,
      competition_id: competitionId,
      kind: given.kind,
      division_id: given.divisionId ?? null,
      label_vi: given.labelVi,
      label_en: given.labelEn ?? null,
      from_at: given.fromAt,
      until_at: given.untilAt,
      position: given.position,
    })
    .execute();
  return { id };
}

export async function makePrize(
  db: Db,
  competitionId: string,
  given: Partial<{
    divisionId: string | null;
    nameVi: string;
    nameEn: string;
    amount: bigint;
    count: number;
    position: number;
  }> = {},
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("prize")
    .values({
      id,
      competition_id: competitionId,
      division_id: given.divisionId ?? null,
      name_vi: given.nameVi ?? "Giải nhất",
      name_en: given.nameEn ?? null,
      amount: given.amount ?? 20_000_000n,
      count: given.count ?? 1,
      position: given.position ?? serial(),
    })
    .execute();
  return { id };
}

export type MakeEntry = Partial<{
  id: string;
  divisionId: string;
  fieldId: string;
  state: string;
  stateReason: string | null;
  number: string;
  answers: Readonly<Record<string, Answer>>;
  isLate: boolean;
  createdAt: string;
  submittedAt: string;
  /** the canonical snapshot of the first version, when it isn't a draft */
  snapshot: string;
  sha256: string;
}>;

/** A draft, or (any other state) an entry that was submitted: numbered, with its first version. */
export async function makeEntry(
  db: Db,
  competition: MadeCompetition,
  project: { readonly id: string; readonly name: string },
  createdBy: Viewer,
  given: MakeEntry = {},
): Promise<{ id: string; number: string | null; versionId: string | null }> {
  const id = given.id ?? newId();
  const createdAt = given.createdAt ?? factoryNow;
  const state = given.state ?? "draft";
  const isDraft = state === "draft";
  const number = isDraft ? null : (given.number ?? `${competition.slug}-${String(serial()).padStart(3, "0")}`);
  const versionId = isDraft ? null : newId();
  await db
    .insertInto("entry")
    .values({
      id,
      competition_id: competition.id,
      project_id: project.id,
      division_id: given.divisionId ?? first(competition.divisionIds),
      field_id: given.fieldId ?? first(competition.fieldIds),
      entry_form_id: competition.entryFormId,
      title: project.name,
      sort_key: sortKey(project.name),
      number,
      number_key: number === null ? null : keyOfNumber(number),
      state,
      state_reason: given.stateReason ?? null,
      state_at: given.submittedAt ?? createdAt,
      is_late: given.isLate ? 1 : 0,
      entry_version_id: versionId,
      created_by: createdBy.id,
      created_at: createdAt,
      submitted_at: isDraft ? null : (given.submittedAt ?? createdAt),
    })
    .execute();
  const answers = Object.entries(given.answers ?? {});
  if (answers.length > 0) {
    await db
      .insertInto("entry_answer")
      .values(
        answers.map(([field_key, value]) => ({
          entry_id: id,
          field_key,
          value: JSON.stringify(value),
          revision: 1,
          saved_by: createdBy.id,
          saved_at: createdAt,
        })),
      )
      .execute();
  }
  if (versionId) {
    await db
      .insertInto("entry_version")
      .values({
        id: versionId,
        entry_id: id,
        version: 1,
        snapshot:
          given.snapshot ??
          plainSnapshot(competition, project, {
            divisionId: given.divisionId ?? first(competition.divisionIds),
            fieldId: given.fieldId ?? first(competition.fieldIds),
            answers: given.answers ?? {},
          }),
        sha256: given.sha256 ?? "0".repeat(64),
        created_by: createdBy.id,
        created_at: given.submittedAt ?? createdAt,
      })
      .execute();
  }
  if (!isDraft) await indexEntry(db, id, project, number);
  return { id, number, versionId };
}

async function indexEntry(db: Db, id: string, project: { id: string; name: string }, number: string | null) {
  const team = await db.selectFrom("project_member").select("name").where("project_id", "=", project.id).execute();
  await indexText(db, "entry", id, searchableEntry(project.name, number, team));
}

function first(ids: readonly string[]): string {
  const [id] = ids;
  if (id === undefined) throw new Error("a competition needs at least one division and one field");
  return id;
}
