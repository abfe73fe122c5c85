import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import type { CompetitionHead } from "../competition";
import { findDeskSubject } from "../competition.service.server";
import { listMatching } from "../desk/entries.service.server";
import { readEntryFilter } from "../desk/entry-list";
import { countLetters, findBatch, insertBatch, type LetterBatch, listBatches, stopBatch } from "./batch.queries.server";
import { type LetterEntry, listLetterEntries } from "./letter-entries.queries.server";
import { letterFor } from "./letter-words.server";
import type { Audience, LetterBatchForm, LetterTemplateForm } from "./letters.form";
import { lettersPolicy } from "./letters.policy";
import { deleteTemplate, listTemplates, saveTemplate } from "./template.queries.server";

/** Entries that one batch may go to. */
const mostRecipients = 10_000;
const samples = 3;
/** Ids that one query names. */
const atOnce = 500;

/** The letters in bulk that were sent, and the templates. Fails with `not_found` for all but the desk. */
export async function readLetters(ctx: Ctx, competitionId: string) {
  const desk = await openLetters(ctx, competitionId, "letters.read");
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const [batches, templates] = await Promise.all([listBatches(ctx.db, id), listTemplates(ctx.db, id)]);
  const counts = await countLetters(
    ctx.db,
    batches.map((batch) => batch.id),
  );
  return ok({ id, templates, batches: batches.map((batch) => withCounts(batch, counts)) });
}
export type LettersView = Extract<Awaited<ReturnType<typeof readLetters>>, { ok: true }>["value"];

/**
 * What is needed to write to those whom the list's address leaves: how many entries and people, the templates, and
 * their fingerprint, so that what is sent goes to those who were shown.
 */
export async function readLetterDraft(ctx: Ctx, competitionId: string, search: URLSearchParams) {
  const desk = await openLetters(ctx, competitionId, "letters.send");
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const ids = await recipientsOf(ctx, id, search);
  if (!ids.ok) return ids;
  const [templates, people] = await Promise.all([listTemplates(ctx.db, id), countPeople(ctx, id, ids.value)]);
  return ok({
    id,
    batchId: newId(),
    seen: fingerprint(ids.value),
    entries: ids.value.length,
    people,
    templates,
  });
}
export type LetterDraft = Extract<Awaited<ReturnType<typeof readLetterDraft>>, { ok: true }>["value"];

/** The first letters as their readers would get them. Fails like the draft. */
export async function previewLetters(ctx: Ctx, competitionId: string, search: URLSearchParams, form: LetterBatchForm) {
  const desk = await openLetters(ctx, competitionId, "letters.send");
  if (!desk.ok) return desk;
  const ids = await recipientsOf(ctx, desk.value.id, search);
  if (!ids.ok) return ids;
  const entries = await listLetterEntries(ctx.db, desk.value.id, ids.value.slice(0, atOnce));
  const place = { competition: desk.value.name, baseUrl: ctx.baseUrl };
  const letters = entries.flatMap((entry) =>
    addresseesOf(entry, form.audience).map((person) => ({
      to: person.name,
      email: person.email,
      number: entry.number,
      ...letterFor(form, entry, person, place),
    })),
  );
  return ok(letters.slice(0, samples));
}

/**
 * Sends letters to those who were shown: the batch is kept whole and written on by and by. Pressing twice is one batch.
 * Fails with `changed_elsewhere` when other entries match by now, `invalid` when none does. Returns the batch's id.
 */
export async function sendLettersInBulk(
  ctx: Ctx,
  competitionId: string,
  search: URLSearchParams,
  form: LetterBatchForm,
): Promise<Result<string, Refusal>> {
  const desk = await openLetters(ctx, competitionId, "letters.send");
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  const known = await findBatch(ctx.db, id, form.batchId);
  if (known) return ok(known.id);
  const ids = await recipientsOf(ctx, id, search);
  if (!ids.ok) return ids;
  if (ids.value.length === 0) return err("invalid");
  if (fingerprint(ids.value) !== form.seen) return err("changed_elsewhere");
  const by = ctx.viewer?.id ?? "";
  return inTransaction(ctx.db, async (trx) => {
    const { batchId, name, subject, body, audience } = form;
    const recipients = ids.value;
    const row = { id: batchId, competitionId: id, name, subject, body, audience, recipients, by, now: ctx.now };
    if (!(await insertBatch(trx, row))) {
      return (await findBatch(trx, id, batchId)) ? ok(batchId) : err("invalid");
    }
    await recordActivity(trx, ctx, {
      act: "letters.sent",
      subjectKind: "letter_batch",
      subjectId: batchId,
      organizationId,
      detail: { name, entries: recipients.length, audience },
    });
    return ok(batchId);
  });
}

/** One batch: its words, how far it has come, how many letters went out. */
export async function readBatch(ctx: Ctx, competitionId: string, batchId: string) {
  const desk = await openLetters(ctx, competitionId, "letters.read");
  if (!desk.ok) return desk;
  const batch = await findBatch(ctx.db, desk.value.id, batchId);
  if (!batch) return err("not_found");
  const { recipients: _, ...shown } = batch;
  return ok(withCounts(shown, await countLetters(ctx.db, [batch.id])));
}
export type BatchView = Extract<Awaited<ReturnType<typeof readBatch>>, { ok: true }>["value"];

/** Stops a batch that is still being written: what was written goes out. Fails with `already_done` once it is whole. */
export async function stopLetters(
  ctx: Ctx,
  competitionId: string,
  batchId: string,
): Promise<Result<undefined, Refusal>> {
  const desk = await openLetters(ctx, competitionId, "letters.send");
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  return inTransaction(ctx.db, async (trx) => {
    if (!(await findBatch(trx, id, batchId))) return err("not_found");
    if (!(await stopBatch(trx, id, batchId, ctx.now))) return err("already_done");
    await recordActivity(trx, ctx, {
      act: "letters.stopped",
      subjectKind: "letter_batch",
      subjectId: batchId,
      organizationId,
      detail: {},
    });
    return ok();
  });
}

/** Keeps a template, new or changed. Fails with `not_found` for one of another competition. */
export async function keepTemplate(
  ctx: Ctx,
  competitionId: string,
  form: LetterTemplateForm,
): Promise<Result<string, Refusal>> {
  const desk = await openLetters(ctx, competitionId, "letters.send");
  if (!desk.ok) return desk;
  const writer = { competitionId: desk.value.id, by: ctx.viewer?.id ?? "", now: ctx.now };
  const id = await saveTemplate(ctx.db, form, writer);
  return id ? ok(id) : err("not_found");
}

/** Throws a template away; letters written from it stay. */
export async function forgetTemplate(ctx: Ctx, competitionId: string, id: string): Promise<Result<undefined, Refusal>> {
  const desk = await openLetters(ctx, competitionId, "letters.send");
  if (!desk.ok) return desk;
  return (await deleteTemplate(ctx.db, desk.value.id, id)) ? ok() : err("not_found");
}

/** Whom of an entry's team a letter goes to; a team whose leader has no address is written to whole. */
export function addresseesOf({ team }: Pick<LetterEntry, "team">, audience: string): LetterEntry["team"] {
  const leads = team.filter(({ isLead }) => isLead);
  return audience === "lead" && leads.length > 0 ? leads : team;
}

async function openLetters(
  ctx: Ctx,
  competitionId: string,
  act: keyof typeof lettersPolicy,
): Promise<Result<CompetitionHead, Refusal>> {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id, organizationId } = desk.value;
  const verdict = lettersPolicy[act](ctx.viewer, { organizationId, competitionId: id });
  return verdict.allowed ? desk : err(verdict.reason);
}

/** All that the list's address leaves; of those, where some are ticked (`ids`), the ticked ones. */
async function recipientsOf(
  ctx: Ctx,
  competitionId: string,
  search: URLSearchParams,
): Promise<Result<readonly string[], Refusal>> {
  const matching = await listMatching(ctx, competitionId, readEntryFilter(search), mostRecipients);
  const ticked = new Set(search.getAll("ids"));
  if (!matching.ok || ticked.size === 0) return matching;
  return ok(matching.value.filter((id) => ticked.has(id)));
}

async function countPeople(ctx: Ctx, competitionId: string, ids: readonly string[]) {
  const emails = { team: new Set<string>(), lead: new Set<string>() } satisfies Record<Audience, Set<string>>;
  for (let from = 0; from < ids.length; from += atOnce) {
    for (const entry of await listLetterEntries(ctx.db, competitionId, ids.slice(from, from + atOnce))) {
      for (const audience of ["team", "lead"] as const) {
        for (const { email } of addresseesOf(entry, audience)) emails[audience].add(email.toLowerCase());
      }
    }
  }
  return { team: emails.team.size, lead: emails.lead.size };
}

function fingerprint(ids: readonly string[]): string {
  return sha256([...ids].sort().join("\n"));
}

function withCounts<Batch extends Pick<LetterBatch, "id">>(
  batch: Batch,
  counts: Awaited<ReturnType<typeof countLetters>>,
) {
  return { ...batch, ...(counts.get(batch.id) ?? { letters: 0, sent: 0, failed: 0 }) };
}
