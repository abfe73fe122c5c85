import { isId } from "~/core/id";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok } from "~/core/result";
import { mayBeMinor } from "~/features/directory/team/team";
import { filesOfOwner } from "~/features/files/file.service.server";
import type { Ctx } from "~/server/context.server";
import { readChecklistOf } from "../checklist/check.service.server";
import { findDeskSubject } from "../competition.service.server";
import { readAlike } from "../duplicates/duplicates.service.server";
import { readDossier } from "../entry/dossier.service.server";
import { findEntry } from "../entry/entry.queries.server";
import { entryFileKind } from "../entry/entry-files.service.server";
import { guardianSlot } from "../entry/file-slots";
import { listVersions } from "../entry/submission.queries.server";
import { reasonIn } from "./activity-detail";
import { deskPolicy } from "./desk.policy";
import { type DecisionAct, decisionActs } from "./eligibility";
import { findNextToCheck, listEntryActs, listSupplements } from "./entry-page.queries.server";

export type DeskEntryView = Extract<Awaited<ReturnType<typeof readDeskEntry>>, { ok: true }>["value"];

/**
 * One entry as its checkers read it: the dossier of its newest version, its team today, what was done to it, entries
 * that may be the same, and each act with the reason why it can't be done. Fails with `not_found` for outsiders, drafts
 * and entries of another competition.
 */
export async function readDeskEntry(ctx: Ctx, competitionId: string, entryId: string) {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry || entry.competitionId !== desk.value.id || !entry.versionId) return err("not_found" as Refusal);
  const subject = { ...entry, competitionState: desk.value.state };
  const verdict = deskPolicy["entry.read"](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const dossier = await readDossier(ctx, entry.versionId, { blind: false, showsNumbers: true });
  if (!dossier.ok) return dossier;
  const [versions, supplements, acts, duplicates, checklist, nextId] = await Promise.all([
    listVersions(ctx.db, entry.id),
    listSupplements(ctx.db, entry.id),
    listEntryActs(ctx.db, entry.id),
    readAlike(ctx, desk.value, entry),
    readChecklistOf(ctx, subject),
    findNextToCheck(ctx.db, entry.competitionId, entry.id),
  ]);
  const { id, title, number, state, stateReason, stateAt, isLate, submittedAt, revision, inJudging } = entry;
  const signed = await filesOfOwner(ctx.db, entryFileKind, entry.id);
  const { adultAge } = entry.competition;
  const year = Number(dayOf(ctx.now).slice(0, 4));
  return ok({
    id,
    competitionId: desk.value.id,
    organizationId: desk.value.organizationId,
    now: ctx.now,
    title,
    number,
    state,
    stateReason,
    stateAt,
    isLate,
    permit: isLate ? entry.permit : null,
    submittedAt,
    revision,
    inJudging,
    supplement: entry.supplement,
    refusals: refusalsOf(ctx, subject),
    fields: dossier.value.steps.flatMap(({ answers }) => answers.map(({ key, label }) => ({ key, label }))),
    team: entry.team.map((member) => ({
      id: member.id,
      name: member.name,
      email: member.email,
      part: member.part,
      isLead: member.role === "lead",
      isAdviser: member.role === "adviser",
      hasAccount: member.accountId !== null,
      guardian: mayBeMinor(member.birthYear, year, adultAge)
        ? {
            name: member.guardianName,
            hasAgreed: member.guardianConsentedAt !== null,
            /** the form their guardian signed */
            fileId: signed.find(({ fieldKey }) => fieldKey === guardianSlot(member.id))?.id ?? null,
          }
        : null,
    })),
    dossier: dossier.value,
    versions,
    supplements,
    acts: acts.map(({ detail, ...act }) => ({ ...act, reason: reasonIn(detail) })),
    duplicates,
    checklist,
    nextId,
  });
}

type Subject = Parameters<(typeof deskPolicy)["entry.eligible"]>[1];

function refusalsOf(ctx: Ctx, subject: Subject): Record<DecisionAct, Refusal | null> {
  const asked = decisionActs.map((act) => {
    const verdict = deskPolicy[`entry.${act}`](ctx.viewer, subject);
    return [act, verdict.allowed ? null : verdict.reason] as const;
  });
  return Object.fromEntries(asked) as Record<DecisionAct, Refusal | null>;
}
