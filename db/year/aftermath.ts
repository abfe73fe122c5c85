import { newId } from "~/core/id";
import { atHanoi, day, dayOf, hour, type Instant, plus } from "~/core/instant";
import { usualRules } from "~/features/judging/feedback/feedback";
import { decision, dispute, editedComment, feedbackRatings, teamComplaint } from "../content/aftermath";
import type { Edition, EditionRound } from "./edition";
import type { PastEntry } from "./past";
import type { People } from "./people";
import { instantOf, type Year } from "./year";

/** What came after an edition was scored: the jury's minutes, complaints, and the comments that teams got to read. */
export async function seedAftermath(
  year: Year,
  people: People,
  edition: Edition,
  entries: readonly PastEntry[],
): Promise<void> {
  const [desk, final] = edition.rounds;
  if (!desk || !final) throw new Error(`${edition.content.key} needs two rounds`);
  await seedMinutes(year, people, final, entries);
  for (const [index, round] of [desk, final].entries()) {
    const publishedAt = plus(instantOf(year, round.content.until), day);
    await closeComplaints(year, round, publishedAt);
    await releaseFeedback(year, people, round, { at: plus(publishedAt, 6 * day), isEdited: index === 0 });
  }
  await seedComplaint(year, people, desk, entries);
  await seedRatings(year, desk, entries);
}

const entryOf = (entries: readonly PastEntry[], key: string): PastEntry => {
  const found = entries.find(({ project }) => project.key === key);
  if (!found) throw new Error(`no past project ${key}`);
  return found;
};

async function seedMinutes(year: Year, people: People, round: EditionRound, entries: readonly PastEntry[]) {
  const { db } = year;
  const over = instantOf(year, round.content.until);
  const chair = people.judges.get("giam-khao-1");
  if (!chair) throw new Error("the chair has an account");
  const disputed = entryOf(entries, dispute.project);
  await db
    .insertInto("dispute")
    .values({
      id: newId(),
      round_id: round.id,
      entry_id: disputed.id,
      text: dispute.text,
      raised_by: people.secretary.id,
      raised_at: plus(over, hour),
      resolution: dispute.resolution,
      resolved_by: chair.id,
      resolved_at: plus(over, 2 * hour),
    })
    .execute();
  const decided = entryOf(entries, decision.project);
  await db
    .insertInto("decision")
    .values({
      id: newId(),
      round_id: round.id,
      division_id: decided.divisionId,
      entry_id: decided.id,
      kind: "entry",
      reason: decision.reason,
      decided_by: chair.id,
      decided_at: plus(over, 3 * hour),
    })
    .execute();
}

async function closeComplaints({ db }: Year, { id }: EditionRound, publishedAt: Instant) {
  const at = (days: number) => atHanoi(dayOf(plus(publishedAt, days * day)), "17:00");
  await db
    .updateTable("round")
    .set({ complaints_until: at(5), complaint_answers_until: at(15) })
    .where("id", "=", id)
    .execute();
}

async function releaseFeedback(
  { db }: Year,
  people: People,
  { id: roundId }: EditionRound,
  { at, isEdited }: { readonly at: Instant; readonly isEdited: boolean },
) {
  const sheets = await db
    .selectFrom("assignment as a")
    .innerJoin("score_sheet as s", "s.assignment_id", "a.id")
    .select(["a.id", "s.revision", "s.remark"])
    .where("a.round_id", "=", roundId)
    .where("s.remark", "!=", "")
    .orderBy("a.id")
    .execute();
  const reviews = sheets.map(({ id, revision }, index) => {
    const reworded = isEdited && index === 0;
    return {
      assignment_id: id,
      revision,
      state: reworded ? "edited" : "shown",
      text: reworded ? editedComment : "",
      reviewed_by: people.secretary.id,
      reviewed_at: plus(at, -day),
    };
  });
  await db.insertInto("comment_review").values(reviews).execute();
  await db
    .updateTable("round")
    .set({ feedback_rules: JSON.stringify(usualRules), feedback_released_at: at })
    .set({ feedback_released_by: people.organizer.id })
    .where("id", "=", roundId)
    .execute();
}

/** A complaint that was answered without a new score: the published result stands. */
async function seedComplaint(year: Year, people: People, round: EditionRound, entries: readonly PastEntry[]) {
  const publishedAt = plus(instantOf(year, round.content.until), day);
  const { id, divisionId, lead } = entryOf(entries, teamComplaint.project);
  await year.db
    .insertInto("complaint")
    .values({
      id: newId(),
      round_id: round.id,
      division_id: divisionId,
      entry_id: id,
      kind: "complaint",
      text: teamComplaint.text,
      state: "answered",
      filed_by: lead.id,
      filed_at: plus(publishedAt, 2 * day),
      answer: teamComplaint.answer,
      answered_by: people.organizer.id,
      answered_at: plus(publishedAt, 5 * day),
      revision: 3,
    })
    .execute();
}

async function seedRatings(year: Year, round: EditionRound, entries: readonly PastEntry[]) {
  const ratedAt = plus(instantOf(year, round.content.until), 9 * day);
  const rows = feedbackRatings.map(({ project, usefulness, note }, index) => {
    const { id, lead } = entryOf(entries, project);
    return {
      round_id: round.id,
      entry_id: id,
      account_id: lead.id,
      usefulness,
      note,
      rated_at: plus(ratedAt, index * 5 * hour),
    };
  });
  await year.db.insertInto("feedback_rating").values(rows).execute();
}
