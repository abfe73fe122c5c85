import { data, redirect } from "@remix-run/node";
import { changeClass, saveStep } from "~/features/competition/entry/draft.service.server";
import { classForm, stepForm } from "~/features/competition/entry/entry.form";
import { entryFileKind } from "~/features/competition/entry/entry-files.service.server";
import { teamStep } from "~/features/competition/entry/readiness";
import { readStep } from "~/features/competition/entry/step.service.server";
import { memberActForm, memberForm } from "~/features/directory/team/team.form";
import { addMember, updateMember } from "~/features/directory/team/team.service.server";
import { doTeamAct } from "~/features/directory/team/team-acts.server";
import { removeFile } from "~/features/files/upload.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { founderText } from "~/i18n/founder";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { redirectWithNotice } from "~/server/door.server";
import { invalid, parseFields, refused } from "~/server/form.server";
import { fileOwners } from "../files/owners.server";

type Posted = {
  readonly ctx: Ctx;
  readonly entryId: string;
  readonly step: string;
  readonly fields: FormData;
  readonly request: Request;
};

/** What the buttons of a step do, by what was posted. */
export async function doStepAct(posted: Posted) {
  const { fields, step } = posted;
  if (fields.has("removeFile")) return takeFileOut(posted);
  if (step === teamStep) return doTeam(posted);
  return fields.get("act") === "class" ? reclass(posted) : saveAndGoOn(posted);
}

async function saveAndGoOn({ ctx, entryId, step, fields, request }: Posted) {
  const form = parseFields(stepForm, fields, request);
  if (!form.ok) return invalid(form);
  const saved = await saveStep(ctx, entryId, form.value);
  if (!saved.ok) return refused(saved.error, form);
  if (saved.value.clashes.length > 0) return data({ clashes: saved.value.clashes }, { status: 409 });
  const view = await readStep(ctx, entryId, step);
  const next = view.ok ? view.value.next : null;
  return redirect(next ? paths.myEntryStep(entryId, next) : paths.myEntrySubmit(entryId));
}

async function reclass({ ctx, entryId, step, fields, request }: Posted) {
  const form = parseFields(classForm, fields, request);
  if (!form.ok) return invalid(form);
  const changed = await changeClass(ctx, entryId, form.value);
  if (!changed.ok) return refused(changed.error, form);
  return redirectWithNotice(paths.myEntryStep(entryId, step), textFor(entryText, ctx.locale).project.classSaved);
}

async function takeFileOut({ ctx, entryId, step, fields, request }: Posted) {
  const form = parseFields(stepForm, fields, request);
  if (!form.ok) return invalid(form);
  const saved = await saveStep(ctx, entryId, form.value);
  if (!saved.ok) return refused(saved.error, form);
  if (saved.value.clashes.length > 0) return data({ clashes: saved.value.clashes }, { status: 409 });
  const slot = { ownerKind: entryFileKind, ownerId: entryId, fieldKey: String(fields.get("removeFile")) };
  const removed = await removeFile(ctx, fileOwners, slot);
  if (!removed.ok) return refused(removed.error);
  return redirectWithNotice(paths.myEntryStep(entryId, step), textFor(entryText, ctx.locale).file.removed);
}

/** The team is the project's: its own services rule, only the way back differs. */
async function doTeam({ ctx, entryId, step, fields, request }: Posted) {
  const view = await readStep(ctx, entryId, step);
  if (!view.ok) return refused(view.error);
  const { projectId } = view.value.entry;
  const back = paths.myEntryStep(entryId, step);
  const act = fields.get("act");
  if (act !== "add" && act !== "update") {
    const form = parseFields(memberActForm, fields, request);
    if (!form.ok) return invalid(form);
    const done = await doTeamAct(ctx, projectId, form.value);
    if (!done.ok) return refused(done.error, form);
    const isGone = done.value.path === paths.myProjects();
    return redirectWithNotice(isGone ? done.value.path : back, done.value.notice);
  }
  const form = parseFields(memberForm, fields, request);
  if (!form.ok) return invalid(form);
  const saved =
    act === "add"
      ? await addMember(ctx, projectId, form.value)
      : await updateMember(ctx, projectId, String(fields.get("memberId")), form.value);
  if (!saved.ok) return refused(saved.error, form);
  const words = textFor(founderText, ctx.locale).team;
  return redirectWithNotice(back, act === "add" ? words.added(form.value.name) : words.updated(form.value.name));
}
