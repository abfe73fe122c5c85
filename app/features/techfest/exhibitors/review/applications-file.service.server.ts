import { toCsv } from "~/core/csv";
import { formatPhone } from "~/core/phone";
import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import { toXlsx, xlsxType } from "~/server/xlsx.server";
import { metresOf } from "../needs-words";
import type { ApplicationFilter } from "./application-list";
import { listDeskApplications } from "./review.service.server";

type ApplicationsFile = {
  readonly name: string;
  readonly contentType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
};

/** The list as CSV or a workbook, every page of it, narrowed as the address says. Fails like the list. */
export async function exportDeskApplications(
  ctx: Ctx,
  eventId: string,
  filter: ApplicationFilter,
  type: "csv" | "xlsx",
): Promise<Result<ApplicationsFile, Refusal>> {
  const list = await listDeskApplications(ctx, eventId, filter, true);
  if (!list.ok) return list;
  const { desk, states, needs } = textFor(exhibitorsText, ctx.locale);
  const fields = textFor(directoryText, ctx.locale).fields;
  const { columns: c } = desk;
  const zones = new Map(list.value.zones.map(({ id, name }) => [id, localized(name, ctx.locale)]));
  const header = [c.sign, c.field, c.zone, c.size, c.power, c.water, c.class, c.state, c.booth, c.submitted];
  const contacts = [c.contact, c.email, c.phone];
  const rows = list.value.rows.map((row) => [
    row.sign,
    fields[row.field],
    row.zoneId === null ? "" : (zones.get(row.zoneId) ?? ""),
    needs.metres(...metresOf(row, ctx.locale === "vi" ? "," : ".")),
    row.needsPower ? desk.yes : "",
    row.needsWater ? desk.yes : "",
    row.priorityClass,
    states[row.state],
    row.boothCode ?? "",
    row.submittedAt ? formatDateTime(row.submittedAt, ctx.locale) : "",
    row.contactName,
    row.contactEmail,
    row.contactPhone ? formatPhone(row.contactPhone) : "",
  ]);
  const name = `${list.value.slug}-gian-hang.${type}`;
  const titles = [...header, ...contacts];
  if (type === "csv") return ok({ name, contentType: "text/csv; charset=utf-8", body: toCsv(titles, rows) });
  return ok({ name, contentType: xlsxType, body: new Uint8Array(await toXlsx(desk.sheet, titles, rows)) });
}
