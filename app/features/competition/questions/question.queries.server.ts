import { newId } from "~/core/id";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import { matchesText } from "~db/search";
import { questionPageSize } from "./question";
import type { AnswerForm } from "./question.form";

/** The kind under which answered questions are found by their words. */
export const questionText = "question";

const columns = [
  "q.id",
  "q.competition_id",
  "q.asked_by",
  "q.asked_at",
  "q.body",
  "q.answer",
  "q.answer_en",
  "q.answered_at",
  "q.hidden_at",
  "q.hidden_reason",
  "q.revision",
] as const;

function selectQuestions(db: Db) {
  return db.selectFrom("question as q").select(columns);
}
type Row = Awaited<ReturnType<ReturnType<typeof selectQuestions>["executeTakeFirstOrThrow"]>>;

function toQuestion(row: Row) {
  return {
    id: row.id,
    competitionId: row.competition_id,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    body: row.body,
    answer: row.answer,
    answerEn: row.answer_en,
    answeredAt: row.answered_at,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    revision: row.revision,
  };
}
export type Question = ReturnType<typeof toQuestion>;

export async function lockQuestion(trx: Db, competitionId: string, id: string): Promise<Question | undefined> {
  const query = selectQuestions(trx).where("q.id", "=", id).where("q.competition_id", "=", competitionId);
  const row = await lockRow(trx, query).executeTakeFirst();
  return row && toQuestion(row);
}

/** One person's questions in one competition wait for each other: counting them is safe until the transaction ends. */
export async function lockAsker(trx: Db, accountId: string): Promise<void> {
  await lockRow(trx, trx.selectFrom("account").select("id").where("id", "=", accountId)).executeTakeFirst();
}

/** What somebody asked: what waits for an answer, then what was hidden, each the newest first. */
export async function listOwn(db: Db, competitionId: string, accountId: string): Promise<Question[]> {
  const rows = await selectQuestions(db)
    .where("q.competition_id", "=", competitionId)
    .where("q.asked_by", "=", accountId)
    .where((eb) => eb.or([eb("q.answer", "is", null), eb("q.hidden_at", "is not", null)]))
    .orderBy("q.hidden_at", (order) => order.desc().nullsFirst())
    .orderBy("q.asked_at", "desc")
    .orderBy("q.id", "desc")
    .limit(50)
    .execute();
  return rows.map(toQuestion);
}

function answered(db: Db, competitionId: string, words: string) {
  return db
    .selectFrom("question as q")
    .where("q.competition_id", "=", competitionId)
    .where("q.answer", "is not", null)
    .where("q.hidden_at", "is", null)
    .where((eb) => matchesText(db, questionText, eb.ref("q.id"), words));
}

/** One page of what was answered for all, the newest answer first. */
export async function listAnswered(
  db: Db,
  competitionId: string,
  { words = "", page = 1, size = questionPageSize } = {},
): Promise<Question[]> {
  const rows = await answered(db, competitionId, words)
    .select(columns)
    .orderBy("q.answered_at", "desc")
    .orderBy("q.id", "desc")
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return rows.map(toQuestion);
}

export async function countAnswered(db: Db, competitionId: string, words = ""): Promise<number> {
  const row = await answered(db, competitionId, words)
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(row.n);
}

/** How many wait for an answer, by competition. */
export async function countWaiting(db: Db, competitionIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("question")
    .select(({ fn }) => ["competition_id", fn.countAll<number>().as("n")])
    .where("competition_id", "in", [...competitionIds, ""])
    .where("answer", "is", null)
    .where("hidden_at", "is", null)
    .groupBy("competition_id")
    .execute();
  return new Map(rows.map((row) => [row.competition_id, toNumber(row.n)]));
}

/** The desk's part of the list: what waits, the oldest first; or what was answered or hidden, the newest first. */
export async function listForDesk(
  db: Db,
  competitionId: string,
  { state, page }: { readonly state: "waiting" | "answered" | "hidden"; readonly page: number },
) {
  let query = db
    .selectFrom("question as q")
    .leftJoin("account as a", "a.id", "q.asked_by")
    .leftJoin("account as b", "b.id", "q.answered_by")
    .where("q.competition_id", "=", competitionId);
  if (state === "hidden") query = query.where("q.hidden_at", "is not", null);
  else {
    query = query.where("q.hidden_at", "is", null).where("q.answer", state === "waiting" ? "is" : "is not", null);
  }
  const order = state === "waiting" ? "asc" : "desc";
  const [rows, count] = await Promise.all([
    query
      .select(columns)
      .select(["a.name as asker", "b.name as answerer"])
      .orderBy(state === "answered" ? "q.answered_at" : "q.asked_at", order)
      .orderBy("q.id", order)
      .limit(questionPageSize)
      .offset((page - 1) * questionPageSize)
      .execute(),
    query.select(({ fn }) => fn.countAll<number>().as("n")).executeTakeFirstOrThrow(),
  ]);
  return {
    total: toNumber(count.n),
    questions: rows.map((row) => ({ ...toQuestion(row), asker: row.asker || null, answerer: row.answerer || null })),
  };
}

export async function insertQuestion(
  trx: Db,
  question: { competitionId: string; by: string; body: string; now: string },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("question")
    .values({
      id,
      competition_id: question.competitionId,
      asked_by: question.by,
      asked_at: question.now,
      body: question.body,
    })
    .execute();
  return id;
}

export async function saveAnswer(trx: Db, form: AnswerForm, by: string, now: string): Promise<void> {
  await trx
    .updateTable("question")
    .set((eb) => ({
      answer: form.answer.vi,
      answer_en: form.answer.en,
      answered_by: by,
      answered_at: now,
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", form.id)
    .execute();
}

/** reason null: shown again. */
export async function saveHidden(trx: Db, id: string, reason: string | null, now: string): Promise<void> {
  await trx
    .updateTable("question")
    .set((eb) => ({
      hidden_at: reason === null ? null : now,
      hidden_reason: reason,
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

/** Whom to tell about a question; undefined when its asker was erased. */
export async function findAsker(db: Db, accountId: string | null) {
  const row =
    accountId === null
      ? undefined
      : await db
          .selectFrom("account")
          .select(["id", "name", "email", "locale"])
          .where("id", "=", accountId)
          .where("erased_at", "is", null)
          .executeTakeFirst();
  return row?.email
    ? {
        accountId: row.id,
        name: row.name,
        email: row.email,
        locale: row.locale === "en" ? ("en" as const) : ("vi" as const),
      }
    : undefined;
}
