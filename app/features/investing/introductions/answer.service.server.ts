import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { listShown } from "~/features/directory/gallery/browse.service.server";
import { lockOwnProject, standingOf } from "~/features/directory/project.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { openingPolicy } from "../investing.policy";
import { findInvestor } from "../investors/investor.queries.server";
import { requireInvestor } from "../investors/investor.service.server";
import { isOpen, opensContacts } from "./introduction";
import type { AnswerForm } from "./introduction.form";
import {
  listContacts,
  listOfInvestor,
  listToProject,
  lockIntroduction,
  saveAnswer,
} from "./introduction.queries.server";
import { tellInvestor } from "./introduction-letters.service.server";

/** The requests to a project, for its team; an investor's address comes with a yes alone. `not_found` for anyone else. */
export async function readProjectIntroductions(ctx: Ctx, projectId: string) {
  const standing = await standingOf(ctx.db, projectId);
  const verdict = openingPolicy["introductions.read"](ctx.viewer, standing);
  if (!verdict.allowed) return err(verdict.reason);
  const mayAnswer = openingPolicy["introduction.answer"](ctx.viewer, standing).allowed;
  return ok({ introductions: await listToProject(ctx.db, projectId), mayAnswer });
}

/**
 * Says yes, and both sides see each other's contacts; or no, with a reason if one likes. Fails with `not_found`,
 * `forbidden` for a member who doesn't lead, `introduction_answered`, `investor_unverified` once the host withdrew trust.
 */
export function answerIntroduction(ctx: Ctx, projectId: string, form: AnswerForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const project = await lockOwnProject(trx, projectId);
    const verdict = openingPolicy["introduction.answer"](ctx.viewer, await standingOf(trx, projectId));
    if (!verdict.allowed) return err(verdict.reason);
    const standing = await lockIntroduction(trx, form.introductionId);
    if (!project || !ctx.viewer || !standing || standing.projectId !== projectId) return err("not_found");
    if (!isOpen(standing.state)) return err("introduction_answered");
    const investor = await findInvestor(trx, { id: standing.investorId });
    if (!investor) return err("not_found");
    const isYes = form.act === "accept";
    if (isYes && investor.state !== "verified") return err("investor_unverified");
    const state = isYes ? "accepted" : "declined";
    const reason = isYes ? null : form.reason || null;
    await saveAnswer(trx, standing.id, { state, reason, by: ctx.viewer.id, now: ctx.now });
    await recordActivity(trx, ctx, {
      act: isYes ? "introduction.accepted" : "introduction.declined",
      subjectKind: "introduction",
      subjectId: standing.id,
      organizationId: null,
    });
    await tellInvestor(ctx, trx, { id: standing.id, projectId, investor, state, reason });
    return ok();
  });
}

/** The investor's own requests with their answers; a project's contact comes with a yes alone. Fails as `requireInvestor` does. */
export async function readMyIntroductions(ctx: Ctx) {
  const investor = await requireInvestor(ctx);
  if (!investor.ok) return investor;
  const asked = await listOfInvestor(ctx.db, investor.value.id);
  const ids = [...new Set(asked.map(({ projectId }) => projectId))];
  const accepted = asked.filter(({ state }) => opensContacts(state)).map(({ projectId }) => projectId);
  const [cards, contacts] = await Promise.all([
    listShown(ctx.db, investor.value.reader, ids),
    listContacts(ctx.db, accepted),
  ]);
  return ok({
    introductions: asked.map((introduction) => {
      const card = cards.find(({ id }) => id === introduction.projectId);
      return {
        ...introduction,
        project: card ? { id: card.id, name: card.name } : null,
        contact: opensContacts(introduction.state) ? (contacts.get(introduction.projectId) ?? null) : null,
      };
    }),
  });
}

/** What stands between the investor and one project: their requests, newest first. Fails as `requireInvestor` does. */
export async function readIntroductionsTo(ctx: Ctx, projectId: string) {
  const investor = await requireInvestor(ctx);
  if (!investor.ok) return investor;
  const asked = await listOfInvestor(ctx.db, investor.value.id, projectId);
  const isTeam = (await standingOf(ctx.db, projectId)).memberIds.includes(investor.value.accountId);
  return ok({ asked, isTeam });
}
