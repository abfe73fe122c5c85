import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { slug as slugOf } from "~/core/slug";
import type { Localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { hostingPolicy } from "../competition.policy";
import { findRules } from "../competition.queries.server";
import type { CompetitionPart } from "../edition/competition-part";
import { emptyPart } from "../edition/empty-part";
import { insertCompetitionPart, type MadeKeys } from "../edition/part-rows.queries.server";
import { findParticulars, saveParticulars } from "../edition/particulars.queries.server";
import { entryFormTemplate } from "../entry-form-template";
import { type BasicsForm, type CommitmentForm, type NewCompetitionForm, particularsOf } from "./basics.form";
import { commitmentTemplate } from "./commitment-template";
import { listHostOrganizations, listSeries } from "./hosts.queries.server";
import { readSetup } from "./read-setup.service.server";
import {
  countNumbers,
  findCommitment,
  findMaker,
  findSeries,
  insertCommitment,
  insertCompetition,
  insertSeries,
  isSlugTaken,
  saveBasics,
  saveSlugChange,
} from "./setup.queries.server";
import { changeSetup } from "./setup.service.server";

/** The organizations that the viewer may host a competition for, with their series. Fails with `forbidden` when there is none. */
export async function readHosts(ctx: Ctx) {
  const organizationIds = (ctx.viewer?.duties ?? [])
    .map(({ organizationId }) => organizationId)
    .filter((organizationId) => hostingPolicy["competition.create"](ctx.viewer, { organizationId }).allowed);
  if (organizationIds.length === 0) return err("forbidden");
  const [organizations, series] = await Promise.all([
    listHostOrganizations(ctx.db, organizationIds),
    listSeries(ctx.db, organizationIds),
  ]);
  return ok({ organizations, series });
}

/** What a new competition begins with, besides its names: a set-up's part, and whom to ask where the host stays the same. */
export type Beginning = { readonly part: CompetitionPart; readonly contact?: Localized | undefined };
export type MadeCompetition = MadeKeys & { readonly id: string };

/**
 * Makes a draft competition, with the built-in entry form and commitment where its beginning has none. Fails with
 * `already_done` when the viewer made the one with that id before, `slug_taken` for an address that was typed and is taken; without one, a free address is made from the name.
 */
export function createCompetition(
  ctx: Ctx,
  form: NewCompetitionForm & { readonly id?: string | null },
  { part, contact }: Beginning = { part: emptyPart },
): Promise<Result<MadeCompetition, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<MadeCompetition, Refusal>> => {
    const { viewer, now } = ctx;
    const verdict = hostingPolicy["competition.create"](viewer, { organizationId: form.organizationId });
    if (!verdict.allowed || !viewer) return err(verdict.allowed ? "not_found" : verdict.reason);
    const id = form.id ?? newId();
    const maker = form.id ? await findMaker(trx, form.id) : undefined;
    if (maker !== undefined) return err(maker === viewer.id ? "already_done" : "not_found");
    if (form.slug && (await isSlugTaken(trx, form.slug, null))) return err("slug_taken");
    if (form.seriesId && !(await findSeries(trx, form.seriesId, form.organizationId))) return err("not_found");
    const seriesId = form.seriesName ? await insertSeries(trx, form.organizationId, form.seriesName) : form.seriesId;
    const slug = form.slug || (await freeSlug(trx, form.name.vi));
    const isNew = await insertCompetition(trx, { ...form, id, slug, seriesId, createdBy: viewer.id, now });
    if (!isNew) return err("already_done");
    const whole = { ...part, form: part.form ?? entryFormTemplate, commitment: part.commitment ?? commitmentTemplate };
    const keys = await insertCompetitionPart(trx, id, whole, { createdBy: viewer.id, now, contact });
    await recordActivity(trx, ctx, {
      act: "competition.created",
      subjectKind: "competition",
      subjectId: id,
      organizationId: form.organizationId,
      detail: { name: form.name.vi },
    });
    return ok({ id, ...keys });
  });
}

async function freeSlug(trx: Db, name: string): Promise<string> {
  const base = slugOf(name, "cuoc-thi");
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base.slice(0, 76)}-${n}`;
    if (!(await isSlugTaken(trx, slug, null))) return slug;
  }
}

/** The basics as they stand, for their page. */
export async function readBasics(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [rules, numbers, particulars, series] = await Promise.all([
    findRules(ctx.db, competitionId),
    countNumbers(ctx.db, competitionId),
    findParticulars(ctx.db, competitionId),
    listSeries(ctx.db, [setup.value.organizationId]),
  ]);
  return ok({ ...setup.value, rules, particulars, series, hasNumbers: numbers > 0 });
}

/** Saves names, rules text and settings. Fails with `slug_taken`, or `in_use` for a prefix that is on entries already. */
export function changeBasics(ctx: Ctx, competitionId: string, form: BasicsForm) {
  return changeSetup(ctx, competitionId, form.revision, async ({ trx, head, now }) => {
    const slug = form.slug || head.slug;
    if (slug !== head.slug) {
      if (await isSlugTaken(trx, slug, head.id)) return err("slug_taken");
      await saveSlugChange(trx, head.id, head.slug, slug, now);
    }
    if (form.numberPrefix !== head.numberPrefix && (await countNumbers(trx, head.id)) > 0) return err("in_use");
    if (form.seriesId && !(await findSeries(trx, form.seriesId, head.organizationId))) return err("not_found");
    const seriesId = form.seriesName ? await insertSeries(trx, head.organizationId, form.seriesName) : form.seriesId;
    await saveBasics(trx, head.id, { ...form, seriesId }, slug);
    await saveParticulars(trx, head.id, particularsOf(form));
    await recordActivity(trx, ctx, {
      act: "competition.changed",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
    });
    return ok();
  });
}

/** A new version of the words entrants accept; entries submitted before keep the version they accepted. */
export function changeCommitment(ctx: Ctx, competitionId: string, form: CommitmentForm) {
  return changeSetup(ctx, competitionId, form.revision, async ({ trx, head, now }) => {
    const before = await findCommitment(trx, head.id);
    const version = (before?.version ?? 0) + 1;
    if (before && before.body.vi === form.body.vi && before.body.en === form.body.en) return ok();
    await insertCommitment(trx, head.id, version, form.body, now);
    await recordActivity(trx, ctx, {
      act: "commitment.saved",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { version },
    });
    return ok();
  });
}
