import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { NewNoteForm, NoteForm } from "./mentorship.form";
import { mentorshipPolicy } from "./mentorship.policy";
import { addNote as insertNote, listNotes, updateNote } from "./parts.queries.server";
import { actOn, subjectOf } from "./work.service.server";

/**
 * Writes a note for both sides, or for its author alone. The same form sent twice is one note. Fails with
 * `mentorship_not_active`. The log says that a note was written, never what a private one says.
 */
export function addNote(ctx: Ctx, mentorshipId: string, form: NewNoteForm): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async ({ trx, viewer }) => {
    const isNew = await insertNote(trx, mentorshipId, { ...form, by: viewer.id, at: ctx.now });
    if (!isNew) {
      const isOwn = (await listNotes(trx, mentorshipId, viewer.id)).some(
        ({ id, authorId }) => id === form.id && authorId === viewer.id,
      );
      return isOwn ? ok({ value: undefined }) : err("not_found");
    }
    return ok({ value: undefined, done: { act: "mentorship.note_added", detail: { private: form.isPrivate } } });
  });
}

/** The author changes a note, or whom it is for. Fails with `changed_elsewhere`; other people's notes are `not_found`. */
export function changeNote(ctx: Ctx, mentorshipId: string, form: NoteForm): Promise<Result<undefined, Refusal>> {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async ({ trx, head, viewer }) => {
    const note = (await listNotes(trx, mentorshipId, viewer.id)).find(({ id }) => id === form.id);
    if (!note) return err("not_found");
    const verdict = mentorshipPolicy["note.change"](viewer, { ...subjectOf(head), authorId: note.authorId });
    if (!verdict.allowed) return err(verdict.reason);
    if (note.body === form.body && note.isPrivate === form.isPrivate) return ok({ value: undefined });
    if (note.revision !== form.revision) return err("changed_elsewhere");
    await updateNote(trx, note.id, { body: form.body, isPrivate: form.isPrivate, at: ctx.now });
    return ok({ value: undefined, done: { act: "mentorship.note_changed", detail: { private: form.isPrivate } } });
  });
}
