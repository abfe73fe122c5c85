import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { assignmentText } from "~/i18n/assignment";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { type ParsedForm, parseFields } from "~/server/form.server";
import { moveForm, pinForm } from "./assignment.form";
import { moveInDraft, pinInDraft, refreshDraft, undoInDraft } from "./draft.service.server";
import { publishRun } from "./publish.service.server";
import { cancelRun, followAdvice } from "./run.service.server";

type Done =
  | { readonly to: string; readonly notice?: string }
  | { readonly refusal: Refusal }
  | { readonly invalid: Extract<ParsedForm<unknown>, { ok: false }> };

/** One of the buttons of a run's page, done: where to go on, or why not. */
export async function actOnRun(
  ctx: Ctx,
  at: readonly [competitionId: string, roundId: string, runId: string],
  fields: FormData,
  request: Request,
): Promise<Done> {
  const t = textFor(assignmentText, ctx.locale).notices;
  const [competitionId, roundId] = at;
  const asked = new URL(request.url).searchParams;
  const view = asked.get("view") ? `?view=${encodeURIComponent(asked.get("view") ?? "")}` : "";
  const runPage = (id: string) => paths.deskAssignmentRun(competitionId, roundId, id);
  const version = async (made: Promise<Result<string, Refusal>>): Promise<Done> => {
    const done = await made;
    return done.ok ? { to: runPage(done.value) + view, notice: t.changed } : { refusal: done.error };
  };
  switch (fields.get("act")) {
    case "move": {
      const form = parseFields(moveForm, fields, request);
      return form.ok ? version(moveInDraft(ctx, ...at, form.value)) : { invalid: form };
    }
    case "pin":
    case "unpin": {
      const form = parseFields(pinForm, fields, request);
      const kind = fields.get("act") === "pin" ? "pin" : "unpin";
      return form.ok ? version(pinInDraft(ctx, ...at, kind, form.value)) : { invalid: form };
    }
    case "undo":
      return version(undoInDraft(ctx, ...at));
    case "refresh":
      return version(refreshDraft(ctx, ...at));
    case "follow": {
      const next = await followAdvice(ctx, ...at);
      return next.ok ? { to: runPage(next.value), notice: t.followed } : { refusal: next.error };
    }
    case "cancel": {
      const done = await cancelRun(ctx, ...at);
      return done.ok ? { to: runPage(at[2]), notice: t.cancelled } : { refusal: done.error };
    }
    case "publish": {
      const done = await publishRun(ctx, ...at);
      if (!done.ok) return { refusal: done.error };
      return { to: paths.deskAssignment(competitionId, roundId), notice: t.published(done.value) };
    }
    default:
      return { refusal: "invalid" };
  }
}
