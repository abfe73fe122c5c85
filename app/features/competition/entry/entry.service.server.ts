import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import { listDivisions, listFields } from "../competition.queries.server";
import { windowState } from "./entry";
import type { WithdrawForm } from "./entry.form";
import { entryPolicy } from "./entry.policy";
import { type Entry, findEntry, saveWithdrawal } from "./entry.queries.server";
import { listEntriesOf } from "./mine.queries.server";
import { labelled } from "./readiness";
import { writeWithdrawals } from "./receipt.server";
import { snapshotText } from "./snapshot";
import { findCommitment, listVersions } from "./submission.queries.server";
import { gather } from "./submission.service.server";
import { askedParts } from "./supplement/supplement";

/** Entries of the projects the viewer is on, the newest first: state, number, deadline (`window.until`), the due instant of a supplement. */
export async function listMyEntries(ctx: Pick<Ctx, "db" | "viewer" | "now">) {
  const entries = ctx.viewer ? await listEntriesOf(ctx.db, ctx.viewer.id) : [];
  return entries.map((entry) => ({ ...entry, takesChanges: isOpenNow(entry, ctx.now) }));
}

function isOpenNow(entry: Pick<Entry, "window">, now: string): boolean {
  const at = windowState(entry.window, now);
  return at === "open" || at === "grace" || at === "permitted";
}

/** What every page of an entry shows at its head. */
export function summaryOf(entry: Entry, now: string) {
  const { id, title, state, stateReason, stateAt, number, isLate, projectId, competition, window, supplement } = entry;
  return {
    id,
    title,
    state,
    stateReason,
    stateAt,
    number,
    isLate,
    projectId,
    competition: { slug: competition.slug, name: competition.name },
    deadline: window?.until ?? null,
    graceMinutes: window?.graceMinutes ?? 0,
    at: windowState(window, now),
    lateUntil: window?.lateUntil ?? null,
    supplement,
    inJudging: entry.inJudging,
  };
}

/**
 * An entry as its team sees it: where it stands, its receipts, and what may be done now and why not. Fails with
 * `not_found` for everyone else.
 */
export async function readEntry(ctx: Ctx, entryId: string) {
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry) return err("not_found");
  const subject = { ...entry, now: ctx.now };
  const verdict = entryPolicy["entry.read"](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const versions = await listVersions(ctx.db, entry.id);
  const dossier = await gather(ctx, ctx.db, entry, await findCommitment(ctx.db, entry.competitionId));
  if (!dossier.ok) return dossier;
  const [latest] = versions;
  const divisions = await listDivisions(ctx.db, entry.competitionId);
  const fields = await listFields(ctx.db, entry.competitionId);
  const change = entryPolicy["entry.change"](ctx.viewer, subject);
  const withdraw = entryPolicy["entry.withdraw"](ctx.viewer, subject);
  return ok({
    ...summaryOf(entry, ctx.now),
    division: divisions.find(({ id }) => id === entry.divisionId)?.name ?? null,
    field: fields.find(({ id }) => id === entry.fieldId)?.name ?? null,
    versions,
    /** the team changed something after its last submission */
    hasChanges:
      latest !== undefined && change.allowed && latest.sha256 !== sha256(snapshotText(dossier.value.snapshot)),
    lackCount: dossier.value.lacks.length,
    lacks: labelled(dossier.value.lacks, dossier.value.form),
    askedFor: entry.supplement ? askedParts(dossier.value.form, entry.supplement) : [],
    permit: entry.isLate || windowState(entry.window, ctx.now) === "permitted" ? entry.permit : null,
    findings: dossier.value.findings,
    changeRefusal: change.allowed ? null : change.reason,
    withdrawRefusal: withdraw.allowed ? null : withdraw.reason,
  });
}
export type EntryView = Extract<Awaited<ReturnType<typeof readEntry>>, { ok: true }>["value"];

/**
 * Takes an entry out of the contest, any time, with a reason. It keeps its number, and nobody gets that number again.
 * Fails with `not_found` outside the team, `forbidden` for members who don't lead, `entry_withdrawn`, and
 * `entry_not_submitted` once the secretary or the organizer has put it out.
 */
export function withdrawEntry(
  ctx: Ctx,
  entryId: string,
  { reason }: Pick<WithdrawForm, "reason">,
): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const entry = isId(entryId) ? await findEntry(trx, entryId, { lock: true }) : undefined;
    if (!entry) return err("not_found");
    const verdict = entryPolicy["entry.withdraw"](ctx.viewer, { ...entry, now: ctx.now });
    if (!verdict.allowed) return err(verdict.reason);
    await saveWithdrawal(trx, entry.id, reason, ctx.now);
    await recordActivity(trx, ctx, {
      act: "entry.withdrawn",
      subjectKind: "entry",
      subjectId: entry.id,
      organizationId: entry.organizationId,
      detail: { reason, from: entry.state },
    });
    await writeWithdrawals(trx, ctx, entry, reason);
    return ok();
  });
}
