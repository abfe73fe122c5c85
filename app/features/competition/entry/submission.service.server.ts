import { isId } from "~/core/id";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { sortKey } from "~/core/sort-key";
import { placeLabel } from "~/features/directory/places/place";
import { publishProject, readProject } from "~/features/directory/project.service.server";
import { mayBeMinor } from "~/features/directory/team/team";
import { filesOfOwner } from "~/features/files/file.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import { indexText } from "~db/search";
import { findingsOfEntry } from "../eligibility/eligibility.service.server";
import type { Finding } from "../eligibility/finding";
import { saveFlags } from "../eligibility/flag.service.server";
import type { EntryFormDefinition } from "../entry-form";
import { type EntryAnswers, handedIn, readEntryAnswers } from "./answers.service.server";
import { asReceived, isLateNow, searchableEntry, windowState } from "./entry";
import type { SubmitForm } from "./entry.form";
import { entryPolicy } from "./entry.policy";
import { type Entry, findEntry, findForm } from "./entry.queries.server";
import { entryFileKind } from "./entry-files.service.server";
import { filesHandedIn } from "./file-slots";
import { hasConsent, type Lack, lacksOf } from "./readiness";
import { writeReceipts } from "./receipt.server";
import { type EntrySnapshot, snapshotText } from "./snapshot";
import {
  closeSupplements,
  findCommitment,
  insertConsent,
  insertVersion,
  listOfficialsAmong,
  listVersions,
  saveSubmission,
  takeNumber,
} from "./submission.queries.server";
import { withinSupplement } from "./supplement/supplement.service.server";

/** What a team gets in return: its number, which version, its SHA-256 and when it arrived. */
export type Receipt = {
  readonly number: string;
  readonly version: number;
  readonly sha256: string;
  readonly at: string;
  readonly isLate: boolean;
};

/**
 * Hands an entry in, or hands in what changed since. The first time it gets its number; each change makes a version;
 * submitting what is submitted already gives the same receipt again, however many tabs press the button. Fails with
 * `entries_closed` and its like as changing does, `forbidden` for members who don't lead, `email_unverified`,
 * `consent_missing` when the commitment's text changed meanwhile, `author_is_official`, `guardian_consent_missing`,
 * `not_eligible` where only the rules of who may enter stand in the way, `entry_incomplete`. What the rules flag is put
 * on record for the secretary.
 */
export function submitEntry(ctx: Ctx, entryId: string, form: SubmitForm): Promise<Result<Receipt, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const entry = isId(entryId) ? await findEntry(trx, entryId, { lock: true }) : undefined;
    if (!entry || !ctx.viewer) return err("not_found");
    const verdict = entryPolicy["entry.submit"](ctx.viewer, { ...entry, now: ctx.now });
    if (!verdict.allowed) return err(verdict.reason);
    const commitment = await findCommitment(trx, entry.competitionId);
    if (form.commitment !== "yes") return err("consent_missing");
    if (commitment && commitment.id !== form.commitmentId) return err("consent_missing");
    const dossier = await gather(ctx, trx, entry, commitment, { lock: true });
    if (!dossier.ok) return dossier;
    const { snapshot, lacks, findings } = dossier.value;
    if (lacks.length > 0) return err(refusalFor(lacks));
    const published = await publishProject(ctx, trx, entry.projectId, form.visibility === "public");
    if (!published.ok) return published;
    const receipt = await handIn(ctx, trx, entry, snapshot);
    if (receipt.ok) await saveFlags(trx, entry.id, findings, ctx.now);
    return receipt;
  });
}

async function handIn(ctx: Ctx, trx: Db, entry: Entry, snapshot: EntrySnapshot): Promise<Result<Receipt, Refusal>> {
  const by = ctx.viewer?.id ?? "";
  const text = snapshotText(snapshot);
  const hash = sha256(text);
  const [latest] = await listVersions(trx, entry.id);
  const isSame = latest?.sha256 === hash;
  if (isSame && latest && entry.state === "submitted" && entry.number) {
    return ok({ number: entry.number, version: latest.version, sha256: hash, at: latest.at, isLate: entry.isLate });
  }
  const isTyped = entry.isKept && !entry.team.some(({ accountId }) => accountId === by);
  const onPaper = isTyped || entry.submittedAt === null ? entry.receivedAt : null;
  const arrived = onPaper ?? ctx.now;
  const isLate = entry.isLate || isLateNow(onPaper ? asReceived(entry) : entry, arrived);
  const version = isSame && latest ? latest.version : (latest?.version ?? 0) + 1;
  const taken = entry.number === null ? await takeNumber(trx, entry.competitionId, entry.divisionId) : undefined;
  const number = entry.number ?? taken?.number ?? "";
  const versionId =
    isSame && latest
      ? latest.id
      : await insertVersion(trx, { entryId: entry.id, version, snapshot: text, sha256: hash, by, now: ctx.now });
  const signedBy = isTyped ? null : by;
  for (const { textId } of snapshot.consents) {
    await insertConsent(trx, { textId, by: signedBy, entryId: entry.id, now: ctx.now });
  }
  await closeSupplements(trx, entry.id, ctx.now);
  const title = snapshot.project.name;
  await saveSubmission(trx, entry.id, {
    state: "submitted",
    number,
    numberKey: taken?.key,
    versionId,
    isLate,
    title,
    sortKey: sortKey(title),
    submittedAt: entry.submittedAt ?? arrived,
    now: ctx.now,
  });
  await indexText(trx, "entry", entry.id, searchableEntry(title, number, snapshot.team));
  const receipt: Receipt = { number, version, sha256: hash, at: ctx.now, isLate };
  await recordActivity(trx, ctx, {
    act: entry.state === "supplement_asked" ? "entry.supplemented" : "entry.submitted",
    subjectKind: "entry",
    subjectId: entry.id,
    organizationId: entry.organizationId,
    detail: { number, version, sha256: hash, isLate, ...permitUsed(entry, ctx.now) },
  });
  await writeReceipts(trx, ctx, { ...entry, title }, receipt);
  return ok(receipt);
}

/** The decision that let a late entry in, for the log: which, and its reason. */
function permitUsed({ window, permit }: Entry, now: string) {
  return permit && windowState(window, now) === "permitted" ? { permitId: permit.id, reason: permit.reason } : {};
}

function refusalFor(lacks: readonly Lack[]): Refusal {
  if (lacks.some(({ kind }) => kind === "official")) return "author_is_official";
  if (lacks.every(({ kind }) => kind === "ineligible")) return "not_eligible";
  return lacks.every(({ kind }) => kind === "guardian_missing") ? "guardian_consent_missing" : "entry_incomplete";
}

type Gathered = {
  readonly snapshot: EntrySnapshot;
  readonly lacks: Lack[];
  readonly findings: readonly Finding[];
  readonly form: EntryFormDefinition;
  readonly answers: EntryAnswers;
};

/**
 * The dossier as it stands now, what it lacks, and what the rules of who may enter find. The hash of an unchanged dossier
 * is unchanged. While a supplement is asked, only what was asked for is new. With `lock`, entries that count each other are looked at one after the other.
 */
export async function gather(
  ctx: Ctx,
  db: Db,
  entry: Entry,
  commitment: { readonly id: string; readonly version: number } | undefined,
  { lock = false } = {},
): Promise<Result<Gathered, Refusal>> {
  const project = await readProject({ ...ctx, db }, entry.projectId);
  if (!project.ok) return project;
  const { version, form } = await findForm(db, entry.formId);
  const answers = await readEntryAnswers(db, entry, form);
  const files = await filesOfOwner(db, entryFileKind, entry.id);
  const year = Number(dayOf(ctx.now).slice(0, 4));
  const { adultAge } = entry.competition;
  const fileKeys = files.map(({ fieldKey }) => fieldKey);
  const { read } = answers;
  const candidate = {
    ...entry,
    asked: [...read.asked],
    answers: read.answers,
    division: answers.divisionKey ?? "",
    submittedAt: entry.submittedAt ?? entry.receivedAt,
  };
  const findings = await findingsOfEntry(db, candidate, ctx.now, { lock });
  const lacks = lacksOf({
    form,
    read,
    fileKeys,
    project: project.value,
    team: entry.team,
    adultAge,
    year,
    officials: await listOfficialsAmong(db, entry, entry.team),
    findings,
  });
  const { id, name, pitch, summary, field, stage, needs, website, place } = project.value;
  const snapshot: EntrySnapshot = {
    competitionId: entry.competitionId,
    divisionId: entry.divisionId,
    fieldId: entry.fieldId,
    project: { id, name, pitch, summary, field, stage, needs, website, place: place && placeLabel(place) },
    team: entry.team.map((member) => ({
      id: member.id,
      name: member.name,
      role: member.role,
      part: member.part,
      birthYear: member.birthYear,
      guardianConsented: mayBeMinor(member.birthYear, year, adultAge) ? hasConsent(member, fileKeys) : null,
    })),
    answers: handedIn(answers),
    files: filesHandedIn(form, answers.read.asked, entry.team, files).map((file) => ({
      fieldKey: file.fieldKey,
      fileId: file.id,
      name: file.name,
      type: file.type,
      size: file.size,
      sha256: file.sha256,
    })),
    form: { id: entry.formId, version },
    consents: commitment ? [{ textId: commitment.id, version: commitment.version }] : [],
  };
  const handed = await withinSupplement(db, entry, answers.divisionKey, { snapshot, lacks });
  return ok({ ...handed, findings, form, answers });
}
