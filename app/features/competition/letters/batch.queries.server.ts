import * as z from "zod";
import { type Db, toNumber } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { Bilingual } from "./template.queries.server";

const idsSchema = z.array(z.string());

export type LetterBatch = {
  readonly id: string;
  readonly competitionId: string;
  readonly name: string;
  readonly subject: Bilingual;
  readonly body: Bilingual;
  readonly audience: string;
  readonly recipients: readonly string[];
  readonly total: number;
  readonly written: number;
  readonly state: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
};

type NewBatch = Pick<LetterBatch, "id" | "competitionId" | "name" | "subject" | "body" | "audience" | "recipients"> & {
  readonly by: string;
  readonly now: string;
};

/** False when it was sent already: the second press of a button. */
export async function insertBatch(db: Db, batch: NewBatch): Promise<boolean> {
  const row = await db
    .insertInto("letter_batch")
    .values({
      id: batch.id,
      competition_id: batch.competitionId,
      name: batch.name,
      subject_vi: batch.subject.vi,
      subject_en: batch.subject.en,
      body_vi: batch.body.vi,
      body_en: batch.body.en,
      audience: batch.audience,
      recipients: JSON.stringify(batch.recipients),
      total: batch.recipients.length,
      created_by: batch.by,
      created_at: batch.now,
    })
    .onConflict((oc) => oc.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

const batchColumns = [
  "id",
  "competition_id",
  "name",
  "subject_vi",
  "subject_en",
  "body_vi",
  "body_en",
  "audience",
  "total",
  "written",
  "state",
  "created_at",
  "finished_at",
] as const;

export async function findBatch(db: Db, competitionId: string, id: string): Promise<LetterBatch | undefined> {
  const row = await db
    .selectFrom("letter_batch")
    .select([...batchColumns, "recipients"])
    .where("id", "=", id)
    .where("competition_id", "=", competitionId)
    .executeTakeFirst();
  return row && batchOf(row);
}

/** The newest first, without their recipients. */
export async function listBatches(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("letter_batch")
    .select(batchColumns)
    .where("competition_id", "=", competitionId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => batchOf({ ...row, recipients: "[]" }));
}

/** The batch that has waited longest to be written, whoever's it is. */
export async function findWaitingBatch(
  db: Db,
): Promise<(LetterBatch & { readonly organizationId: string }) | undefined> {
  const row = await db
    .selectFrom("letter_batch as b")
    .innerJoin("competition as c", "c.id", "b.competition_id")
    .select(batchColumns.map((name) => `b.${name}` as const))
    .select(["b.recipients", "c.organization_id"])
    .where("b.state", "=", "writing")
    .orderBy("b.created_at")
    .limit(1)
    .executeTakeFirst();
  return row && { ...batchOf(row), organizationId: row.organization_id };
}

/** Notes how far a batch has come; false when another process went on with it or somebody stopped it. */
export async function advanceBatch(
  db: Db,
  { id, written, total }: Pick<LetterBatch, "id" | "written" | "total">,
  done: number,
  now: string,
): Promise<boolean> {
  const isWhole = done >= total;
  const row = await db
    .updateTable("letter_batch")
    .set({ written: done, ...(isWhole ? { state: "written", finished_at: now } : {}) })
    .where("id", "=", id)
    .where("written", "=", written)
    .where("state", "=", "writing")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function stopBatch(db: Db, competitionId: string, id: string, now: string): Promise<boolean> {
  const row = await db
    .updateTable("letter_batch")
    .set({ state: "stopped", finished_at: now })
    .where("id", "=", id)
    .where("competition_id", "=", competitionId)
    .where("state", "=", "writing")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** How many letters of each batch were written, sent, and failed at least once without being sent. */
export async function countLetters(db: Db, batchIds: readonly string[]) {
  const rows = await db
    .selectFrom("letter")
    .select(({ fn }) => ["batch_id", fn.countAll<number>().as("letters"), fn.count<number>("sent_at").as("sent")])
    .select((eb) =>
      eb.fn
        .sum<number>(
          eb
            .case()
            .when(eb.and([eb("sent_at", "is", null), eb("last_error", "is not", null)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as("failed"),
    )
    .where("batch_id", "in", [...batchIds, ""])
    .groupBy("batch_id")
    .execute();
  return new Map(
    rows.map((row) => [
      row.batch_id ?? "",
      { letters: toNumber(row.letters), sent: toNumber(row.sent), failed: toNumber(row.failed) },
    ]),
  );
}

type BatchRow = {
  id: string;
  competition_id: string;
  name: string;
  subject_vi: string;
  subject_en: string | null;
  body_vi: string;
  body_en: string | null;
  audience: string;
  total: number;
  written: number;
  state: string;
  created_at: string;
  finished_at: string | null;
  recipients: string;
};

function batchOf(row: BatchRow): LetterBatch {
  return {
    id: row.id,
    competitionId: row.competition_id,
    name: row.name,
    subject: { vi: row.subject_vi, en: row.subject_en },
    body: { vi: row.body_vi, en: row.body_en },
    audience: row.audience,
    recipients: readJson(idsSchema, row.recipients),
    total: row.total,
    written: row.written,
    state: row.state,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  };
}
