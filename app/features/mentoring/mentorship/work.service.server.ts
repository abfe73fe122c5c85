import { isId } from "~/core/id";
import type { Verdict, Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { Side } from "../mentoring";
import { hasBegun } from "./mentorship";
import { type MentorshipSubject, mentorshipPolicy, sideOf } from "./mentorship.policy";
import { lockMentorship, type MentorshipHead, markAlive } from "./mentorship.queries.server";

type Action =
  | "mentorship.answer"
  | "mentorship.work"
  | "feedback.give"
  | "mentorship.close"
  | "mentorship.end"
  | "mentorship.read";

/** What a person is doing to a mentorship that nobody else can touch meanwhile. */
export type Doing = {
  readonly trx: Db;
  readonly head: MentorshipHead;
  readonly viewer: Viewer;
  /** null: the coordinator */
  readonly side: Side | null;
};

/** What came of it: an answer, and what the log says; no `done` when a repeated click changed nothing. */
export type Done<Value> = {
  readonly value: Value;
  readonly done?: { readonly act: string; readonly detail?: Readonly<Record<string, unknown>> };
};

/** What the policy needs to know. */
export function subjectOf(head: MentorshipHead): MentorshipSubject {
  const { organizationId, mentor, team, state } = head;
  return { organizationId, mentorAccountId: mentor.accountId, team, state, hasBegun: hasBegun(head) };
}

/**
 * One person's act on one mentorship: locked, asked of the policy, done, written into the log, and counted as a sign of
 * life where one of the two sides did it. Fails with the policy's reasons, `not_found` for what is none, and whatever `work` says.
 */
export function actOn<Value>(
  ctx: Ctx,
  mentorshipId: string,
  action: Action,
  work: (doing: Doing) => Promise<Result<Done<Value>, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return inTransaction<Result<Value, Refusal>>(ctx.db, async (trx) => {
    const head = isId(mentorshipId) ? await lockMentorship(trx, mentorshipId) : undefined;
    const { viewer } = ctx;
    if (!head || !viewer) return err("not_found");
    const subject = subjectOf(head);
    const verdict: Verdict = mentorshipPolicy[action](viewer, subject);
    if (!verdict.allowed) return err(verdict.reason);
    const side = sideOf(viewer, subject);
    const result = await work({ trx, head, viewer, side });
    if (!result.ok) return result;
    const { value, done } = result.value;
    if (done) {
      if (side) await markAlive(trx, head.id, ctx.now);
      await recordActivity(trx, ctx, {
        act: done.act,
        subjectKind: "mentorship",
        subjectId: head.id,
        organizationId: head.organizationId,
        detail: done.detail,
      });
    }
    return { ok: true, value };
  });
}
