import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { type Locale, localized, textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, lockRow } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { CompetitionHead } from "../../competition";
import { findDeskSubject } from "../../competition.service.server";
import type { PermitForm } from "./late.form";
import { latePolicy } from "./late.policy";
import { findAddressee, insertPermit, listEntriesLedBy, listPermits, revokePermits } from "./late.queries.server";
import { permitState } from "./late-permit";

/** Every late permit of a competition and the entries that came of it. Fails with `not_found` for all but its staff. */
export async function readPermits(ctx: Ctx, competitionId: string) {
  const desk = await open(ctx, ctx.db, competitionId);
  if (!desk.ok) return desk;
  const permits = await listPermits(ctx.db, desk.value.id);
  const entries = await listEntriesLedBy(ctx.db, desk.value.id, [...new Set(permits.map(({ email }) => email))]);
  return ok({
    competitionId: desk.value.id,
    permits: permits.map((permit) => ({
      ...permit,
      state: permitState(permit, ctx.now),
      entries: entries.filter(({ email }) => email === permit.email),
    })),
    grantRefusal: refusalToGrant(ctx, desk.value, ""),
  });
}
export type PermitsView = Extract<Awaited<ReturnType<typeof readPermits>>, { ok: true }>["value"];

/**
 * Lets whoever leads under an address hand in late, until an instant and for a reason; they are told by letter. A permit
 * that the address holds already is replaced, and the very same one given twice is one. Fails with `due_in_past`,
 * `decider_is_author` for one's own address, `competition_draft`, `competition_finished`, `not_found` for all but staff.
 */
export function grantLate(ctx: Ctx, competitionId: string, form: PermitForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const desk = await open(ctx, trx, competitionId);
    if (!desk.ok) return desk;
    const refusal = refusalToGrant(ctx, desk.value, form.email);
    if (refusal) return err(refusal);
    if (form.until <= ctx.now) return err("due_in_past");
    const { id, organizationId } = desk.value;
    await lockRow(trx, trx.selectFrom("competition").select("id").where("id", "=", id)).execute();
    const standing = (await listPermits(trx, id)).find(
      (permit) => permit.email === form.email && permit.revokedAt === null,
    );
    if (standing?.until === form.until && standing.reason === form.reason) return ok();
    await revokePermits(trx, id, { email: form.email }, ctx.now);
    const by = ctx.viewer?.id ?? "";
    const permitId = await insertPermit(trx, { ...form, competitionId: id, by, now: ctx.now });
    await recordActivity(trx, ctx, {
      act: "entry.late_permitted",
      subjectKind: "competition",
      subjectId: id,
      organizationId,
      detail: { permitId, email: form.email, until: form.until, reason: form.reason },
    });
    await tell(trx, ctx, desk.value, form, permitId);
    return ok();
  });
}

/** Takes a permit back; what was handed in by then stays. Fails with `already_done` and `not_found`. */
export function revokeLate(ctx: Ctx, competitionId: string, permitId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const desk = await open(ctx, trx, competitionId);
    if (!desk.ok) return desk;
    const { id, organizationId, state } = desk.value;
    const subject = { organizationId, competitionId: id, competitionState: state };
    const verdict = latePolicy["late.revoke"](ctx.viewer, subject);
    if (!verdict.allowed) return err(verdict.reason);
    if (!(await listPermits(trx, id)).some((permit) => permit.id === permitId)) return err("not_found");
    const [revoked] = await revokePermits(trx, id, { id: permitId }, ctx.now);
    if (!revoked) return err("already_done");
    await recordActivity(trx, ctx, {
      act: "entry.late_revoked",
      subjectKind: "competition",
      subjectId: id,
      organizationId,
      detail: { permitId, email: revoked.email },
    });
    return ok();
  });
}

async function open(ctx: Ctx, db: Db, competitionId: string) {
  const desk = await findDeskSubject({ ...ctx, db }, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId, state } = desk.value;
  const verdict = latePolicy["late.read"](ctx.viewer, { organizationId, competitionId: id, competitionState: state });
  return verdict.allowed ? desk : err(verdict.reason);
}

function refusalToGrant(ctx: Ctx, { id, organizationId, state }: CompetitionHead, email: string): Refusal | null {
  const subject = { organizationId, competitionId: id, competitionState: state, email };
  const verdict = latePolicy["late.grant"](ctx.viewer, subject);
  return verdict.allowed ? null : verdict.reason;
}

async function tell(trx: Db, ctx: Ctx, head: CompetitionHead, { email, until, reason }: PermitForm, permitId: string) {
  const account = await findAddressee(trx, email);
  const locale: Locale = account?.locale === "en" ? "en" : "vi";
  const words = textFor(entryLifeText, locale).letters.late;
  const competition = localized(head.name, locale);
  await writeLetter(trx, ctx.now, {
    dedupeKey: `late-permit:${permitId}`,
    to: { email, name: account?.name ?? email, accountId: account?.id ?? null },
    locale,
    organizationId: head.organizationId,
    subject: words.subject(competition),
    body: words.body({
      name: account?.name ?? email,
      competition,
      email,
      until: formatDateTime(until, locale),
      reason,
      link: ctx.baseUrl + paths.startEntry(head.slug),
    }),
  });
}
