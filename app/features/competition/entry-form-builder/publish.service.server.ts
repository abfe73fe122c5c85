import { err, ok } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { CompetitionHead } from "../competition";
import { findLatestForm, listDivisions } from "../competition.queries.server";
import { formDifference } from "../entry/form-version/form-difference";
import { writeFormLetters } from "../entry/form-version/form-letters.server";
import { listOpenEntries } from "../entry/form-version/form-version.queries.server";
import { readSetup } from "../setup/read-setup.service.server";
import { changeSetup } from "../setup/setup.service.server";
import type { PublishForm } from "./builder.form";
import { deleteDraftForm, findWrittenForm, saveFormPublished, type WrittenForm } from "./entry-form.queries.server";

/** The changes that aren't published yet, question by question, and how many entries they concern. */
export async function readFormChanges(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const written = await findWrittenForm(ctx.db, competitionId);
  return ok({ ...setup.value, changes: written?.isDraft ? await summaryOf(ctx, setup.value, written) : null });
}

async function summaryOf(ctx: Ctx, head: CompetitionHead, written: WrittenForm) {
  const published = await findLatestForm(ctx.db, head.id);
  const entries = await listOpenEntries(ctx.db, head, ctx.now);
  return {
    formId: written.id,
    version: written.version,
    form: written.form,
    difference: formDifference(published?.form ?? { steps: [] }, written.form),
    divisions: await listDivisions(ctx.db, head.id),
    drafts: entries.filter(({ state }) => state === "draft").length,
    submitted: entries.filter(({ state }) => state !== "draft").length,
  };
}
export type FormChanges = Extract<Awaited<ReturnType<typeof readFormChanges>>, { ok: true }>["value"];

/**
 * Publishes the version that was being written: new entries get it from now on. Every team whose entry may still be
 * changed and is asked otherwise is told by letter, once for this version; its entry stays as it is until the team
 * takes the new form over. Fails with `form_unchanged` when nothing is being written, `changed_elsewhere` when that is
 * another version than the one seen. Returns the version.
 */
export function publishForm(ctx: Ctx, competitionId: string, { revision, formId }: PublishForm) {
  return changeSetup(ctx, competitionId, revision, async ({ trx, head, viewer, now }) => {
    const written = await findWrittenForm(trx, head.id);
    if (!written?.isDraft) return err("form_unchanged");
    if (written.id !== formId) return err("changed_elsewhere");
    await saveFormPublished(trx, written.id, viewer.id, now);
    const told = await writeFormLetters(trx, ctx, head, written);
    await recordActivity(trx, ctx, {
      act: "entry_form.published",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { version: written.version, entries: told },
    });
    return ok(written.version);
  });
}

/** Throws the unpublished changes away; the form is again what was published. Fails as publishing does. */
export function discardForm(ctx: Ctx, competitionId: string, { revision, formId }: PublishForm) {
  return changeSetup(ctx, competitionId, revision, async ({ trx, head }) => {
    const written = await findWrittenForm(trx, head.id);
    if (!written?.isDraft) return err("form_unchanged");
    if (written.id !== formId) return err("changed_elsewhere");
    await deleteDraftForm(trx, written.id);
    await recordActivity(trx, ctx, {
      act: "entry_form.discarded",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { version: written.version },
    });
    return ok();
  });
}
