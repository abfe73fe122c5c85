import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { notOfShadow, withoutConflict } from "../sheet/counting.queries.server";
import { type Comment, type CommentState, type FeedbackRules, feedbackRulesSchema } from "./feedback";

export type StaffComment = Comment & {
  readonly assignmentId: string;
  readonly roundId: string;
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly judgeName: string;
};

/** What judges wrote for the teams of some rounds (of one entry), of the sheets that count, as last submitted; shadow judges left out. */
export async function listComments(db: Db, roundIds: readonly string[], entryId?: string): Promise<StaffComment[]> {
  if (roundIds.length === 0) return [];
  let query = db
    .selectFrom("assignment as a")
    .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .leftJoin("comment_review as v", "v.assignment_id", "a.id")
    .leftJoin("complaint as k", "k.id", "a.complaint_id")
    .select(["a.id", "a.round_id", "a.entry_id", "s.remark", "e.number", "e.title", "j.name"])
    .select(["v.state", "v.text", "v.revision"])
    .select((eb) =>
      eb
        .selectFrom("score_version as w")
        .select((inner) => inner.fn.max("w.revision").as("revision"))
        .whereRef("w.assignment_id", "=", "a.id")
        .where("w.is_submission", "=", 1)
        .as("submitted_revision"),
    )
    .where("a.round_id", "in", [...roundIds])
    .where("a.state", "=", "submitted")
    .where("s.remark", "!=", "")
    .where("e.state", "not in", outStates)
    .where((eb) => eb.or([eb("a.complaint_id", "is", null), eb("k.outcome", "in", ["add", "replace"])]))
    .where(withoutConflict)
    .where(notOfShadow)
    .orderBy("e.number")
    .orderBy("a.id");
  if (entryId) query = query.where("a.entry_id", "=", entryId);
  const rows = await query.execute();
  return rows.map((row) => ({
    assignmentId: row.id,
    roundId: row.round_id,
    entryId: row.entry_id,
    number: row.number ?? "",
    title: row.title,
    judgeName: row.name,
    text: row.remark,
    revision: Number(row.submitted_revision ?? 0),
    review:
      row.state === null
        ? null
        : { state: row.state as CommentState, text: row.text ?? "", revision: row.revision ?? 0 },
  }));
}

export type Release = { readonly rules: FeedbackRules; readonly releasedAt: Instant | null };

/** What the rules of some rounds let their teams read, and since when; by round. */
export async function listReleases(db: Db, roundIds: readonly string[]): Promise<Map<string, Release>> {
  if (roundIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("round")
    .select(["id", "feedback_rules", "feedback_released_at"])
    .where("id", "in", [...roundIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { rules: readJson(feedbackRulesSchema, row.feedback_rules), releasedAt: row.feedback_released_at },
    ]),
  );
}

/** Remembers what was decided on some comments, each as it was read; thousands at most, in one statement. */
export async function saveReviews(
  trx: Db,
  comments: readonly { readonly assignmentId: string; readonly revision: number }[],
  review: {
    readonly state: CommentState;
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<void> {
  if (comments.length === 0) return;
  const content = { state: review.state, text: review.text, reviewed_by: review.by, reviewed_at: review.at };
  await trx
    .insertInto("comment_review")
    .values(comments.map(({ assignmentId, revision }) => ({ assignment_id: assignmentId, revision, ...content })))
    .onConflict((oc) =>
      oc.column("assignment_id").doUpdateSet((eb) => ({ ...content, revision: eb.ref("excluded.revision") })),
    )
    .execute();
}

export async function saveRules(trx: Db, roundId: string, rules: FeedbackRules): Promise<void> {
  await trx
    .updateTable("round")
    .set({ feedback_rules: JSON.stringify(rules) })
    .where("id", "=", roundId)
    .execute();
}

export async function saveRelease(
  trx: Db,
  roundId: string,
  rules: FeedbackRules,
  by: string,
  at: Instant,
): Promise<void> {
  await trx
    .updateTable("round")
    .set({ feedback_rules: JSON.stringify(rules), feedback_released_at: at, feedback_released_by: by })
    .where("id", "=", roundId)
    .execute();
}

export type Rating = { readonly usefulness: number; readonly note: string };

/** What someone said about the feedback of an entry, by round. */
export async function listOwnRatings(db: Db, entryId: string, accountId: string): Promise<Map<string, Rating>> {
  const rows = await db
    .selectFrom("feedback_rating")
    .select(["round_id", "usefulness", "note"])
    .where("entry_id", "=", entryId)
    .where("account_id", "=", accountId)
    .execute();
  return new Map(rows.map((row) => [row.round_id, { usefulness: row.usefulness, note: row.note }]));
}

/** What the teams of a round said, the newest first; of whom isn't asked for. */
export async function listRatings(db: Db, roundId: string): Promise<Rating[]> {
  return db
    .selectFrom("feedback_rating")
    .select(["usefulness", "note"])
    .where("round_id", "=", roundId)
    .orderBy("rated_at", "desc")
    .execute();
}

export async function saveRating(
  trx: Db,
  rating: Rating & { readonly roundId: string; readonly entryId: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  const content = { usefulness: rating.usefulness, note: rating.note, rated_at: rating.at };
  await trx
    .insertInto("feedback_rating")
    .values({ round_id: rating.roundId, entry_id: rating.entryId, account_id: rating.by, ...content })
    .onConflict((oc) => oc.columns(["round_id", "entry_id", "account_id"]).doUpdateSet(content))
    .execute();
}

/** The accounts of the team of an entry that is in a round. */
export async function listMembers(db: Db, roundId: string, entryId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .select("m.account_id")
    .where("re.round_id", "=", roundId)
    .where("re.entry_id", "=", entryId)
    .where("m.left_at", "is", null)
    .execute();
  return rows.flatMap(({ account_id }) => account_id ?? []);
}
