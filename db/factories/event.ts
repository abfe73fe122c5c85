import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { slug as slugOf } from "~/core/slug";
import type { Db } from "../dialect";
import { factoryNow, serial } from "./people";

export type MakeEvent = Partial<{
  id: string;
  slug: string;
  kind: "techfest" | "conference" | "training";
  nameVi: string;
  nameEn: string | null;
  summaryVi: string;
  summaryEn: string | null;
  aboutVi: string;
  aboutEn: string | null;
  firstDay: string;
  lastDay: string;
  venueVi: string;
  venueEn: string | null;
  state: "draft" | "published" | "finished" | "cancelled";
  createdAt: string;
}>;

export type MadeEvent = { readonly id: string; readonly slug: string; readonly organizationId: string };

/** An event of the organization, published and a month ahead of `factoryNow` unless said otherwise. */
export async function makeEvent(db: Db, organizationId: string, by: Viewer, given: MakeEvent = {}): Promise<MadeEvent> {
  const nameVi = given.nameVi ?? `Techfest mẫu ${serial()}`;
  const createdAt = given.createdAt ?? factoryNow;
  const state = given.state ?? "published";
  const row = {
    id: given.id ?? newId(),
    organization_id: organizationId,
    slug: given.slug ?? `${slugOf(nameVi, "su-kien")}-${serial()}`,
    kind: given.kind ?? "techfest",
    name_vi: nameVi,
    name_en: given.nameEn ?? null,
    summary_vi: given.summaryVi ?? "",
    summary_en: given.summaryEn ?? null,
    about_vi: given.aboutVi ?? "",
    about_en: given.aboutEn ?? null,
    first_day: given.firstDay ?? "2026-10-08",
    last_day: given.lastDay ?? "2026-10-10",
    venue_vi: given.venueVi ?? "Trung tâm Hội nghị tỉnh",
    venue_en: given.venueEn ?? null,
    state,
    created_by: by.id,
    created_at: createdAt,
    published_at: state === "draft" ? null : createdAt,
  };
  await db.insertInto("event").values(row).execute();
  return { id: row.id, slug: row.slug, organizationId };
}
