import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { filesOfOwner } from "~/features/files/file.service.server";
import type { Localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { findLatestForm, type StoredEntryForm } from "../../competition.queries.server";
import { fieldsOf } from "../../entry-form";
import { readEntryAnswers } from "../answers.service.server";
import { entryPolicy } from "../entry.policy";
import { type Entry, findEntry, findForm } from "../entry.queries.server";
import { entryFileKind } from "../entry-files.service.server";
import { slotsOf } from "../file-slots";
import { type FormDifference, formDifference, isSame } from "./form-difference";
import type { AdoptForm } from "./form-version.form";
import { saveEntryForm } from "./form-version.queries.server";

/** A supplement names single questions; the form as a whole is none of them. */
const wholeForm = "*";

export type FormNewsOf = {
  readonly formId: string;
  readonly version: number;
  /** the version that the entry has now */
  readonly own: number;
  readonly difference: FormDifference;
  /** the questions that would wait for an answer or another look */
  readonly toAnswer: readonly Localized[];
  readonly refusal: Refusal | null;
};

/**
 * What a newer form would mean for an entry, for its team: null when the entry has the newest one, when its division is
 * asked the same, and for everyone else. `refusal`: why it can't be taken over now.
 */
export async function readFormNews(ctx: Ctx, entryId: string) {
  const entry = isId(entryId) ? await findEntry(ctx.db, entryId) : undefined;
  if (!entry) return err("not_found");
  const verdict = entryPolicy["entry.read"](ctx.viewer, { ...entry, now: ctx.now });
  if (!verdict.allowed) return err(verdict.reason);
  const newer = await findLatestForm(ctx.db, entry.competitionId);
  const { id, title, competition } = entry;
  const head = { id, title, competition: { slug: competition.slug, name: competition.name } };
  const told = (news: FormNewsOf | null) => ok({ entry: head, news });
  if (!newer || newer.id === entry.formId) return told(null);
  const older = await findForm(ctx.db, entry.formId);
  const { difference, toAnswer } = await compare(ctx.db, entry, older.form, newer);
  if (isSame(difference)) return told(null);
  const change = mayAdopt(ctx, entry);
  return told({
    formId: newer.id,
    version: newer.version,
    own: older.version,
    difference,
    toAnswer,
    refusal: change.allowed ? null : change.reason,
  });
}
export type FormNewsData = Extract<Awaited<ReturnType<typeof readFormNews>>, { ok: true }>["value"];

/** What a team has to look at after taking a form over. */
export type Adopted = { readonly version: number; readonly toAnswer: readonly Localized[] };

/**
 * Moves an entry to the newest form: its answers stay under their keys, those of questions that are gone stay with the
 * versions that were handed in. A member may do it while the entry may be changed; done twice it is done once. Fails
 * with `not_found` outside the team, as changing the dossier does, and `changed_elsewhere` when a newer version than
 * the one seen was published meanwhile.
 */
export function adoptNewestForm(ctx: Ctx, entryId: string, { formId }: AdoptForm): Promise<Result<Adopted, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<Adopted, Refusal>> => {
    const entry = isId(entryId) ? await findEntry(trx, entryId, { lock: true }) : undefined;
    if (!entry) return err("not_found");
    const verdict = mayAdopt(ctx, entry);
    if (!verdict.allowed) return err(verdict.reason);
    const newer = await findLatestForm(trx, entry.competitionId);
    if (newer?.id !== formId) return err("changed_elsewhere");
    const older = await findForm(trx, entry.formId);
    const { toAnswer } = await compare(trx, entry, older.form, newer);
    if (newer.id === entry.formId) return ok({ version: newer.version, toAnswer: [] });
    await saveEntryForm(trx, entry.id, newer.id);
    await recordActivity(trx, ctx, {
      act: "entry.form_adopted",
      subjectKind: "entry",
      subjectId: entry.id,
      organizationId: entry.organizationId,
      detail: { from: older.version, version: newer.version },
    });
    return ok({ version: newer.version, toAnswer });
  });
}

function mayAdopt(ctx: Ctx, entry: Entry) {
  return entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now, part: wholeForm });
}

/** The difference in the entry's division, and the questions that would wait for an answer because of it. */
async function compare(db: Db, entry: Entry, older: StoredEntryForm["form"], { form }: StoredEntryForm) {
  const { read, divisionKey } = await readEntryAnswers(db, entry, form);
  const files = new Set((await filesOfOwner(db, entryFileKind, entry.id)).map(({ fieldKey }) => fieldKey));
  const difference = formDifference(older, form, divisionKey ?? undefined);
  const touched = new Set([...difference.added, ...difference.changed.map(({ after }) => after)].map(({ key }) => key));
  const waits = fieldsOf(form).filter((field) => {
    if (!touched.has(field.key) || !read.asked.has(field.key)) return false;
    if (read.faults.has(field.key)) return true;
    const isThere =
      field.type === "file" ? slotsOf(field).some((slot) => files.has(slot)) : read.answers.has(field.key);
    return field.required && !isThere;
  });
  return { difference, toAnswer: waits.map(({ label }) => label) };
}
