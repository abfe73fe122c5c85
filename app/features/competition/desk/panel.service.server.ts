import { ok } from "~/core/result";
import { localized } from "~/i18n/catalogue";
import type { Ctx } from "~/server/context.server";
import { findLatestForm } from "../competition.queries.server";
import { fieldsOf } from "../entry-form";
import { narrowedBy } from "./answer-asked";
import { openDesk } from "./entries.service.server";
import { fitsCell } from "./entry-cells.service.server";
import type { EntryFilter } from "./entry-list";
import { listCommuneNames, listProvinceNames } from "./panel.queries.server";
import { listViews } from "./view.queries.server";

export const panels = ["filter", "columns", "views"] as const;
export type PanelName = (typeof panels)[number];
export type Panel = Extract<Awaited<ReturnType<typeof readPanel>>, { ok: true }>["value"];

/**
 * What the list's panels offer: the questions that answers can be narrowed by, those that can be columns, places. It is
 * read only while one is open, which keeps the list itself light. Fails with `not_found` for outsiders.
 */
export async function readPanel(ctx: Ctx, competitionId: string, filter: EntryFilter, name: PanelName) {
  const desk = await openDesk(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const isFilter = name === "filter";
  const [stored, provinces, communes, views] = await Promise.all([
    findLatestForm(ctx.db, id),
    isFilter ? listProvinceNames(ctx.db) : [],
    isFilter && filter.province ? listCommuneNames(ctx.db, filter.province) : [],
    name === "views" ? listViews(ctx.db, id, ctx.viewer?.id ?? "") : [],
  ]);
  const fields = stored ? fieldsOf(stored.form) : [];
  const questions = fields.flatMap((field) => {
    const kind = narrowedBy(field);
    if (!kind || !isFilter) return [];
    const options = (field.options ?? []).map(({ key, label }) => ({
      value: key,
      label: localized(label, ctx.locale),
    }));
    return [{ key: field.key, type: field.type, kind, label: localized(field.label, ctx.locale), options }];
  });
  const columns = name === "columns" ? fields.filter(fitsCell) : [];
  return ok({
    name,
    questions,
    columns: columns.map(({ key, label }) => ({ key, label: localized(label, ctx.locale) })),
    provinces,
    communes,
    views,
  });
}
