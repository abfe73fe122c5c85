import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { judgingPolicy } from "../judging.policy";
import { holdSheet } from "./hold-sheet.queries.server";
import type { RecusalForm } from "./recusal.form";
import { listSecretaries, recordOwnConflict, recuseAssignment } from "./recusal.queries.server";
import { findScoreSheet } from "./sheet.queries.server";

/** What the recusal page names. Fails like the recusal itself. */
export async function readRecusal(ctx: Ctx, assignmentId: string) {
  const sheet = isId(assignmentId) ? await findScoreSheet(ctx.db, assignmentId) : undefined;
  if (!sheet) return err("not_found" as Refusal);
  const verdict = judgingPolicy["score.recuse"](ctx.viewer, { ...sheet, now: ctx.now });
  if (!verdict.allowed) return err(verdict.reason);
  return ok({
    assignmentId,
    roundId: sheet.roundId,
    title: sheet.entry.title,
    number: sheet.entry.number,
    roundName: sheet.roundName,
  });
}

/**
 * A judge steps back from one entry, with a reason, before submitting; the competition's organizers and secretaries get
 * a letter. A conflict of interest goes on record with it, so that the entry is given to them nowhere again. Fails with `sheet_submitted`, `round_closed`, `recused`.
 */
export function recuse(ctx: Ctx, assignmentId: string, form: RecusalForm): Promise<Result<undefined, Refusal>> {
  const { reason, conflict } = form;
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    if (isId(assignmentId)) await holdSheet(trx, assignmentId);
    const sheet = isId(assignmentId) ? await findScoreSheet(trx, assignmentId) : undefined;
    if (!sheet || !ctx.viewer) return err("not_found");
    const verdict = judgingPolicy["score.recuse"](ctx.viewer, { ...sheet, now: ctx.now });
    if (!verdict.allowed) return err(verdict.reason);
    if (!(await recuseAssignment(trx, assignmentId, reason))) return err("sheet_submitted");
    const { organizationId, competitionId, roundId, entry, judgeId } = sheet;
    if (conflict) await recordOwnConflict(trx, { judgeId, entryId: entry.id, reason, by: ctx.viewer.id, at: ctx.now });
    for (const { id, name, email, locale } of await listSecretaries(trx, organizationId, competitionId)) {
      const words = textFor(judgingText, locale).letters.recused;
      const facts = {
        name,
        judge: ctx.viewer.name,
        entry: entry.number ? `${entry.number} ${entry.title}` : entry.title,
      };
      await writeLetter(trx, ctx.now, {
        dedupeKey: `recused:${assignmentId}:${id}`,
        to: { email, name, accountId: id },
        locale,
        organizationId,
        subject: words.subject(facts.entry),
        body: words.body({
          ...facts,
          round: localized(sheet.roundName, locale),
          reason,
          link: ctx.baseUrl + paths.deskAssignment(competitionId, roundId),
        }),
      });
    }
    await recordActivity(trx, ctx, {
      act: "assignment.recused",
      subjectKind: "assignment",
      subjectId: assignmentId,
      organizationId,
      detail: { reason, conflict },
    });
    return ok();
  });
}
