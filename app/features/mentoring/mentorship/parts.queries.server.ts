import type { Day, Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import type { Side } from "../mentoring";
import type { GoalState } from "./mentorship";

export type Goal = {
  readonly id: string;
  readonly body: string;
  readonly dueOn: Day | null;
  readonly state: GoalState;
  readonly stateAt: Instant;
  readonly revision: number;
};

/** What two agreed to reach, in the order in which they said it. */
export async function listGoals(db: Db, mentorshipId: string): Promise<Goal[]> {
  const rows = await db
    .selectFrom("mentorship_goal")
    .select(["id", "body", "due_on", "state", "state_at", "revision"])
    .where("mentorship_id", "=", mentorshipId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    dueOn: row.due_on,
    state: row.state as GoalState,
    stateAt: row.state_at,
    revision: row.revision,
  }));
}

/** Adds a goal; false when one with this id is there already. */
export async function addGoal(
  trx: Db,
  mentorshipId: string,
  goal: { id: string; body: string; dueOn: Day | null; by: string; at: Instant },
): Promise<boolean> {
  const row = await trx
    .insertInto("mentorship_goal")
    .values({
      id: goal.id,
      mentorship_id: mentorshipId,
      body: goal.body,
      due_on: goal.dueOn,
      created_by: goal.by,
      created_at: goal.at,
      state_at: goal.at,
    })
    .onConflict((oc) => oc.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateGoal(
  trx: Db,
  id: string,
  change: { body: string; dueOn: Day | null } | { state: GoalState; at: Instant },
): Promise<void> {
  await trx
    .updateTable("mentorship_goal")
    .set("state" in change ? { state: change.state, state_at: change.at } : { body: change.body, due_on: change.dueOn })
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export type Note = {
  readonly id: string;
  readonly authorId: string;
  readonly author: string;
  readonly body: string;
  readonly isPrivate: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
};

/** The shared notes and this reader's own private ones, the newest first. Nobody else's private note is ever selected. */
export async function listNotes(db: Db, mentorshipId: string, readerId: string): Promise<Note[]> {
  const rows = await db
    .selectFrom("mentorship_note as n")
    .innerJoin("account as a", "a.id", "n.author_id")
    .select(["n.id", "n.author_id", "a.name as author", "n.body", "n.is_private"])
    .select(["n.created_at", "n.updated_at", "n.revision"])
    .where("n.mentorship_id", "=", mentorshipId)
    .where((eb) => eb.or([eb("n.is_private", "=", 0), eb("n.author_id", "=", readerId)]))
    .orderBy("n.created_at", "desc")
    .orderBy("n.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    authorId: row.author_id,
    author: row.author,
    body: row.body,
    isPrivate: row.is_private === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
  }));
}

/** Adds a note; false when one with this id is there already. */
export async function addNote(
  trx: Db,
  mentorshipId: string,
  note: { id: string; body: string; isPrivate: boolean; by: string; at: Instant },
): Promise<boolean> {
  const row = await trx
    .insertInto("mentorship_note")
    .values({
      id: note.id,
      mentorship_id: mentorshipId,
      author_id: note.by,
      body: note.body,
      is_private: note.isPrivate ? 1 : 0,
      created_at: note.at,
      updated_at: note.at,
    })
    .onConflict((oc) => oc.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateNote(
  trx: Db,
  id: string,
  { body, isPrivate, at }: { body: string; isPrivate: boolean; at: Instant },
): Promise<void> {
  await trx
    .updateTable("mentorship_note")
    .set((eb) => ({ body, is_private: isPrivate ? 1 : 0, updated_at: at, revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export type Feedback = {
  readonly side: Side;
  readonly author: string;
  readonly rating: number;
  readonly body: string;
  readonly updatedAt: Instant;
};

/** What was said about how it goes: by one side, or (null) by both. */
export async function listFeedback(db: Db, mentorshipId: string, side: Side | null): Promise<Feedback[]> {
  const rows = await db
    .selectFrom("mentorship_feedback as f")
    .innerJoin("account as a", "a.id", "f.author_id")
    .select(["f.side", "a.name as author", "f.rating", "f.body", "f.updated_at"])
    .where("f.mentorship_id", "=", mentorshipId)
    .$if(side !== null, (query) => query.where("f.side", "=", side ?? ""))
    .orderBy("f.side")
    .execute();
  return rows.map((row) => ({
    side: row.side as Side,
    author: row.author,
    rating: row.rating,
    body: row.body,
    updatedAt: row.updated_at,
  }));
}

export async function saveFeedback(
  trx: Db,
  mentorshipId: string,
  given: { side: Side; by: string; rating: number; body: string; at: Instant },
): Promise<void> {
  const words = { author_id: given.by, rating: given.rating, body: given.body, updated_at: given.at };
  await trx
    .insertInto("mentorship_feedback")
    .values({ mentorship_id: mentorshipId, side: given.side, created_at: given.at, ...words })
    .onConflict((oc) => oc.columns(["mentorship_id", "side"]).doUpdateSet(words))
    .execute();
}
