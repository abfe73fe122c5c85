import { isId, newId } from "~/core/id";
import type { Verdict } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { contactOf } from "./contact";
import { nextMeeting } from "./meeting/meeting";
import { listMeetings } from "./meeting/meeting.queries.server";
import { goalsReached } from "./mentorship";
import { mentorshipPolicy, sideOf } from "./mentorship.policy";
import { findMentorship, type MentorshipHead } from "./mentorship.queries.server";
import { listFeedback, listGoals, listNotes } from "./parts.queries.server";
import { daysBetween } from "./silence/silence";
import { subjectOf } from "./work.service.server";

export type MentorshipView = Extract<Awaited<ReturnType<typeof readMentorship>>, { ok: true }>["value"];

/**
 * The page of one mentorship as this viewer may see it: contacts only once both said yes, other people's private notes never,
 * the other side's feedback only for the coordinator, reasons and reports for all. Fails with `not_found` for strangers.
 */
export async function readMentorship(ctx: Ctx, mentorshipId: string) {
  const head = isId(mentorshipId) ? await findMentorship(ctx.db, mentorshipId) : undefined;
  const { viewer } = ctx;
  if (!head || !viewer) return err("not_found" as Refusal);
  const subject = subjectOf(head);
  const may = (action: Exclude<keyof typeof mentorshipPolicy, "note.change" | "desk.read" | "task.finish">): Verdict =>
    mentorshipPolicy[action](viewer, subject);
  const verdict = may("mentorship.read");
  if (!verdict.allowed) return err(verdict.reason);
  const side = sideOf(viewer, subject);
  const readsAll = may("feedback.readAll").allowed;
  const [goals, meetings, notes, feedback] = await Promise.all([
    listGoals(ctx.db, head.id),
    listMeetings(ctx.db, head.id),
    listNotes(ctx.db, head.id, viewer.id),
    readsAll || side ? listFeedback(ctx.db, head.id, readsAll ? null : side) : [],
  ]);
  return ok({
    ...pageHead(head),
    side,
    now: ctx.now,
    quietDays: daysBetween(head.activeAt, ctx.now),
    may: {
      answer: may("mentorship.answer").allowed && head.state === "proposed",
      work: may("mentorship.work").allowed,
      feedback: may("feedback.give").allowed,
      close: may("mentorship.close").allowed,
      end: may("mentorship.end").allowed,
    },
    contacts: may("contacts.read").allowed
      ? { mentor: reach(contactOf(head, "mentor")), project: reach(contactOf(head, "project")) }
      : null,
    goals,
    reached: goalsReached(goals),
    meetings,
    nextMeetingId: nextMeeting(meetings, ctx.now)?.id ?? null,
    notes: notes.map(({ authorId, ...note }) => ({ ...note, isOwn: authorId === viewer.id })),
    feedback,
    /** a row made from its form carries this id, so that the form sent twice is one row */
    newIds: { goal: newId(), meeting: newId(), note: newId() },
  });
}

function reach(person: { name: string; email: string | null; phone: string | null } | undefined) {
  return person ? { name: person.name, email: person.email, phone: person.phone } : null;
}

function pageHead(head: MentorshipHead) {
  const { mentor, team } = head;
  return {
    id: head.id,
    organizationId: head.organizationId,
    cohort: head.cohort,
    project: head.project,
    need: head.need,
    mentor: {
      id: mentor.id,
      name: mentor.name,
      headline: mentor.headline,
      bio: mentor.bio,
      workplace: mentor.workplace,
      mode: mentor.mode,
    },
    team: team.map(({ name, role, part }) => ({ name, role, part })),
    state: head.state,
    answers: head.answers,
    proposedAt: head.proposedAt,
    startedAt: head.startedAt,
    closedAt: head.closedAt,
    closedBy: head.closedBy,
    outcome: head.outcome,
    report: head.report,
    activeAt: head.activeAt,
    nudgedAt: head.nudgedAt,
  };
}
