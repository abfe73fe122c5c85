import { newId } from "~/core/id";
import { atHanoi } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { typingProjects } from "~/features/directory/kept-project.service.server";
import { addMember } from "~/features/directory/team/team.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import type { CompetitionHead } from "../../competition";
import { writeAnswer } from "../../entry/answer.queries.server";
import { findCommitment } from "../../entry/submission.queries.server";
import { submitEntry } from "../../entry/submission.service.server";
import { lockCompetition } from "../../setup/setup.queries.server";
import { openIntake, typeIn } from "../intake.service.server";
import { findImport, listStandingTitled, saveImport } from "./import.queries.server";
import { identitiesOf } from "./rows";
import { type StoredEntry, type StoredRows, storedRows } from "./stored";

/** Entries taken in by one request: short enough that nobody waits, and the page asks again. */
const atOnce = 20;

/** How many rows are left to take in, and what became of the others. */
export type Applied = { readonly left: number; readonly made: number; readonly submitted: number };

/**
 * Takes in the next rows of a file, each in a transaction of its own, and hands in those that lack nothing where the
 * desk says that the commitment was signed on paper; the rest wait as drafts. Asked again it goes on; asked twice at
 * once no row is taken in twice, nor is what another file brought meanwhile (`entry_exists` beside the row). Fails with `not_found` for all but the desk, `already_done` once nothing is left.
 */
export async function applyEntryImport(
  ctx: Ctx,
  competitionId: string,
  importId: string,
  { isSigned }: { readonly isSigned: boolean },
): Promise<Result<Applied, Refusal>> {
  const desk = await openIntake(ctx, competitionId, "intake.type");
  if (!desk.ok) return desk;
  let last: Result<Applied, Refusal> = err("already_done");
  for (let turn = 0; turn < atOnce; turn += 1) {
    const next = await takeNext(ctx, desk.value, importId, isSigned);
    if (!next.ok) return turn === 0 ? next : last;
    last = next;
    if (next.value.left === 0) return next;
  }
  return last;
}

async function takeNext(ctx: Ctx, head: CompetitionHead, importId: string, isSigned: boolean) {
  return typingProjects(ctx.db, async (trx): Promise<Result<Applied, Refusal>> => {
    const competition = await lockCompetition(trx, head.id);
    const stored = competition && (await findImport(trx, head.id, importId, { lock: true }));
    if (!stored) return err("not_found");
    const rows = readJson(storedRows, stored.rows);
    const [entry, ...left] = rows.left;
    if (!entry || stored.appliedAt !== null) return err("already_done");
    const isPromised = rows.isSigned ?? isSigned;
    const taken = await takeIn(ctx, trx, head, entry, isPromised);
    const rest = { ...rows, left, isSigned: isPromised };
    const next: StoredRows = taken.ok
      ? { ...rest, made: rows.made + 1, submitted: rows.submitted + (taken.value.isSubmitted ? 1 : 0) }
      : { ...rest, refused: [...rows.refused, { row: entry.row, title: entry.title, reason: taken.error }] };
    const isOver = left.length === 0;
    await saveImport(trx, importId, {
      rows: JSON.stringify(next),
      appliedAt: isOver ? ctx.now : null,
      by: ctx.viewer?.id ?? "",
    });
    if (isOver) {
      await recordActivity(trx, ctx, {
        act: "entry_import.applied",
        subjectKind: "entry_import",
        subjectId: importId,
        organizationId: head.organizationId,
        detail: { made: next.made, submitted: next.submitted, refused: next.refused.length },
      });
    }
    return ok({ left: left.length, made: next.made, submitted: next.submitted });
  });
}

async function takeIn(ctx: Ctx, trx: Db, head: CompetitionHead, entry: StoredEntry, isSigned: boolean) {
  const within: Ctx = { ...ctx, db: trx };
  if (await stands(trx, head.id, entry)) return err("entry_exists");
  const typed = await typeIn(within, trx, head, {
    entryId: entry.entryId,
    channel: "import",
    receivedAt: arrivalOf(entry, ctx.now),
    divisionId: entry.divisionId,
    fieldId: entry.fieldId,
    lead: entry.lead,
    name: entry.title,
    pitch: entry.pitch,
    pitchEn: null,
    field: entry.sector,
    stage: "idea",
    summary: "",
    needs: "",
    website: null,
    place: "",
    ...(entry.place ? { placeText: entry.place } : {}),
  });
  if (!typed.ok) return typed;
  const { projectId } = typed.value;
  if (!projectId) return ok({ isSubmitted: false });
  const by = ctx.viewer?.id ?? "";
  for (const [fieldKey, value] of Object.entries(entry.answers)) {
    await writeAnswer(trx, 0, { entryId: entry.entryId, fieldKey, value, by, now: ctx.now });
  }
  for (const name of entry.members) {
    const nobody = { email: null, phone: null, birthYear: null, guardian: null, invite: false };
    const added = await addMember(within, projectId, { name, part: "", role: "member", ...nobody });
    if (!added.ok) return added;
  }
  if (!isSigned) return ok({ isSubmitted: false });
  const commitment = await findCommitment(trx, head.id);
  const submitted = await submitEntry(within, entry.entryId, {
    commitment: "yes",
    commitmentId: commitment?.id ?? newId(),
    visibility: "private",
  });
  return ok({ isSubmitted: submitted.ok });
}

/** Whether it came in after its file was read: by another copy of the file, say. */
async function stands(trx: Db, competitionId: string, { entryId, title, lead }: StoredEntry): Promise<boolean> {
  const own = new Set(identitiesOf(title, lead));
  const there = await listStandingTitled(trx, competitionId, title, entryId);
  return there.some(({ name, email, account_email }) =>
    [...identitiesOf(title, { name, email }), ...identitiesOf(title, { name, email: account_email })].some((identity) =>
      own.has(identity),
    ),
  );
}

/** The end of the day it came, or now while that isn't yet: a deadline within that day may have passed, so late is late. */
function arrivalOf({ receivedOn }: StoredEntry, now: string): string {
  if (receivedOn === null) return now;
  const evening = atHanoi(receivedOn, "23:59");
  return evening < now ? evening : now;
}
