import type { IssueWords } from "~/core/form";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import {
  type EditionSource,
  listEditionSources,
  readEditionSource,
  seriesToJoin,
} from "~/features/competition/edition/edition.service.server";
import { seriesNameOf, setupFileName } from "~/features/competition/edition/next-edition";
import { createCompetition, readHosts } from "~/features/competition/setup/basics.service.server";
import { readDivisions } from "~/features/competition/setup/parts.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { shiftedTo } from "./dates";
import type { NewEditionForm } from "./edition.form";
import { copyJudges, countCopiableJudges } from "./judges-copy.queries.server";
import { planOf } from "./plan";
import { findRoundsPart, insertRoundsPart } from "./rounds-part.queries.server";
import { type SetupDocument, setupFormat, setupVersion } from "./setup-document";
import { readSetupFile, type SetupReading, writeSetupFile } from "./setup-file";
import { emptyDocument } from "./templates/template-parts";
import { setupTemplates, type TemplateKey, templateKeys } from "./templates/templates";

/** What a new edition begins from. */
export type Choice =
  | { readonly kind: "empty" }
  | { readonly kind: "template"; readonly template: TemplateKey }
  | { readonly kind: "edition"; readonly competitionId: string }
  | { readonly kind: "file"; readonly document: SetupDocument };

/** Everything one may begin from, for the first page. Fails with `forbidden` for who hosts nothing. */
export async function readBeginnings(ctx: Ctx) {
  const hosts = await readHosts(ctx);
  if (!hosts.ok) return hosts;
  const editions = await listEditionSources(ctx);
  const today = dayOf(ctx.now);
  const templates = templateKeys.map((key) => {
    const { name, summary, counts } = planOf(setupTemplates[key], today);
    return { key, name, summary, counts };
  });
  return ok({ ...hosts.value, editions, templates });
}

/** What will be made of a choice, before anything is. Fails with `not_found` or `forbidden` for an edition that isn't the viewer's to hand on. */
export async function readPlan(ctx: Ctx, choice: Choice) {
  const hosts = await readHosts(ctx);
  if (!hosts.ok) return hosts;
  const begun = await readChoice(ctx, choice);
  if (!begun.ok) return begun;
  const { document, source } = begun.value;
  const judgeCount = source ? await countCopiableJudges(ctx.db, source.head.id) : 0;
  return ok({
    ...hosts.value,
    kind: choice.kind,
    now: ctx.now,
    plan: planOf(document, dayOf(ctx.now), { isContinued: source !== null }),
    source: source && {
      id: source.head.id,
      name: source.head.name,
      organizationId: source.head.organizationId,
      seriesId: source.head.seriesId,
      judgeCount,
    },
  });
}
export type EditionPlan = Extract<Awaited<ReturnType<typeof readPlan>>, { ok: true }>["value"];

/** A set-up out of somebody's file, or what is wrong with it in the viewer's words. */
export function readUploadedSetup(text: string, words: IssueWords): SetupReading {
  return readSetupFile(text, words);
}

/** One competition's set-up as a file to hand on. Fails with `not_found` for outsiders, `forbidden` for secretaries, `setup_incomplete`. */
export async function exportSetup(
  ctx: Ctx,
  competitionId: string,
): Promise<Result<{ readonly name: string; readonly text: string }, Refusal>> {
  const begun = await readChoice(ctx, { kind: "edition", competitionId });
  if (!begun.ok) return begun;
  const { document } = begun.value;
  const text = writeSetupFile(document);
  return text.ok ? ok({ name: setupFileName(document.competition.name.vi), text: text.value }) : text;
}

/**
 * Makes a draft of a choice in one transaction: everything of the set-up, its dates moved to the first day that is
 * asked for. An edition that its own host continues is joined with the new one in a series, keeps whom to ask, and hands
 * on its judges where that is wanted. Rules about past winners need a series, so that one is made then. A
 * second press of one form leads to what the first made. Fails as `createCompetition`, or as reading the choice does.
 */
export async function createEdition(
  ctx: Ctx,
  form: NewEditionForm,
  choice: Choice,
): Promise<Result<{ id: string }, Refusal>> {
  const made = await createOnce(ctx, form, choice);
  return !made.ok && made.error === "already_done" && form.id ? ok({ id: form.id }) : made;
}

function createOnce(ctx: Ctx, form: NewEditionForm, choice: Choice): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<{ id: string }, Refusal>> => {
    const inner = { ...ctx, db: trx };
    const begun = await readChoice(inner, choice);
    if (!begun.ok) return begun;
    const { source } = begun.value;
    const document = form.firstDay ? shiftedTo(begun.value.document, form.firstDay) : begun.value.document;
    const isContinued = source !== null && source.head.organizationId === form.organizationId;
    const isSeriesOpen = isContinued && form.seriesId === null && form.seriesName === "";
    const seriesId = isSeriesOpen ? await seriesToJoin(trx, ctx, source.head.id) : form.seriesId;
    const needsSeries = document.eligibility.some(({ kind }) => kind === "past_winner");
    const seriesName =
      seriesId === null && needsSeries ? form.seriesName || seriesNameOf(form.name.vi) : form.seriesName;
    const made = await createCompetition(
      inner,
      { ...form, seriesId, seriesName },
      {
        part: document,
        contact: isContinued ? source.contact : undefined,
      },
    );
    if (!made.ok || !ctx.viewer) return made.ok ? err("not_found") : made;
    const { id, divisions, fields } = made.value;
    const place = { competitionId: id, divisions, createdBy: ctx.viewer.id, now: ctx.now };
    await insertRoundsPart(trx, place, document);
    const judges =
      isContinued && form.withJudges
        ? await copyJudges(trx, source.head.id, { competitionId: id, fields, now: ctx.now })
        : 0;
    await recordActivity(trx, ctx, {
      act: "competition.set_up_from",
      subjectKind: "competition",
      subjectId: id,
      organizationId: form.organizationId,
      detail: {
        from: choice.kind,
        ...(source ? { source: source.head.name.vi } : {}),
        ...(judges > 0 ? { judges } : {}),
      },
    });
    return ok({ id });
  });
}

type Begun = { readonly document: SetupDocument; readonly source: EditionSource | null };

async function readChoice(ctx: Ctx, choice: Choice): Promise<Result<Begun, Refusal>> {
  if (choice.kind === "empty") return ok({ document: emptyDocument, source: null });
  if (choice.kind === "template") return ok({ document: setupTemplates[choice.template], source: null });
  if (choice.kind === "file") return ok({ document: choice.document, source: null });
  const source = await readEditionSource(ctx, choice.competitionId);
  if (!source.ok) return source;
  const divisions = await readDivisions(ctx, choice.competitionId);
  if (!divisions.ok) return divisions;
  const rounds = await findRoundsPart(ctx.db, choice.competitionId, divisions.value.divisions);
  return ok({
    document: { format: setupFormat, version: setupVersion, ...source.value.part, ...rounds },
    source: source.value,
  });
}
