import { type Db, lockRow } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type Call, type Question, questionsSchema } from "../call";

const columns = [
  "event_id",
  "opens_at",
  "closes_at",
  "intro_vi",
  "intro_en",
  "questions",
  "most_wishes",
  "most_products",
  "offer_days",
  "picking_open",
  "plan_published_at",
  "revision",
] as const;

/** The event's call, or undefined before one is set up. `lock` holds its row: what gives many booths at once goes one after another. */
export async function findCall(db: Db, eventId: string, { lock = false } = {}): Promise<Call | undefined> {
  const query = db.selectFrom("exhibitor_call").select(columns).where("event_id", "=", eventId);
  const row = await (lock ? lockRow(db, query) : query).executeTakeFirst();
  return (
    row && {
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      intro: { vi: row.intro_vi, en: row.intro_en },
      questions: readJson(questionsSchema, row.questions),
      mostWishes: row.most_wishes,
      mostProducts: row.most_products,
      offerDays: row.offer_days,
      pickingOpen: row.picking_open === 1,
      planPublishedAt: row.plan_published_at,
      revision: row.revision,
    }
  );
}

type CallFacts = Omit<Call, "planPublishedAt" | "questions" | "revision">;

const rowOf = (facts: CallFacts) => ({
  opens_at: facts.opensAt,
  closes_at: facts.closesAt,
  intro_vi: facts.intro.vi,
  intro_en: facts.intro.en,
  most_wishes: facts.mostWishes,
  most_products: facts.mostProducts,
  offer_days: facts.offerDays,
  picking_open: facts.pickingOpen ? (1 as const) : (0 as const),
});

export async function insertCall(db: Db, eventId: string, facts: CallFacts): Promise<boolean> {
  const row = await db
    .insertInto("exhibitor_call")
    .values({ event_id: eventId, ...rowOf(facts) })
    .onConflict((oc) => oc.doNothing())
    .returning("event_id")
    .executeTakeFirst();
  return row !== undefined;
}

type Change = { readonly eventId: string; readonly revision: number };

async function change(db: Db, { eventId, revision }: Change, set: Record<string, unknown>): Promise<boolean> {
  const row = await db
    .updateTable("exhibitor_call")
    .set({ ...set, revision: revision + 1 })
    .where("event_id", "=", eventId)
    .where("revision", "=", revision)
    .returning("event_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** False when somebody else saved meanwhile. */
export function saveCallFacts(db: Db, at: Change, facts: CallFacts): Promise<boolean> {
  return change(db, at, rowOf(facts));
}

/** False when somebody else saved meanwhile. */
export function saveQuestions(db: Db, at: Change, questions: readonly Question[]): Promise<boolean> {
  return change(db, at, { questions: JSON.stringify(questions) });
}

/** Shows the exhibitors and their booths to everyone from that instant, or hides them again. */
export async function savePlanPublished(db: Db, eventId: string, at: string | null): Promise<void> {
  await db.updateTable("exhibitor_call").set({ plan_published_at: at }).where("event_id", "=", eventId).execute();
}
