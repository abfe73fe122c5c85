import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { slug as slugOf } from "~/core/slug";
import { sortKey } from "~/core/sort-key";
import type { ApplicationState } from "~/features/techfest/exhibitors/application";
import type { Question } from "~/features/techfest/exhibitors/call";
import type { Db } from "../dialect";
import { indexText } from "../search";
import { factoryNow, serial } from "./people";

export type MakeCall = Partial<{
  opensAt: string;
  closesAt: string;
  introVi: string;
  introEn: string | null;
  questions: readonly Question[];
  mostWishes: number;
  mostProducts: number;
  offerDays: number;
  pickingOpen: boolean;
  planPublishedAt: string | null;
}>;

/** The event's call for exhibitors, open from August to the end of September 2026 unless said otherwise. */
export async function makeCall(db: Db, eventId: string, given: MakeCall = {}): Promise<void> {
  await db
    .insertInto("exhibitor_call")
    .values({
      event_id: eventId,
      opens_at: given.opensAt ?? "2026-08-01T00:00:00.000Z",
      closes_at: given.closesAt ?? "2026-09-30T10:00:00.000Z",
      intro_vi: given.introVi ?? "",
      intro_en: given.introEn ?? null,
      questions: JSON.stringify(given.questions ?? []),
      most_wishes: given.mostWishes ?? 3,
      most_products: given.mostProducts ?? 6,
      offer_days: given.offerDays ?? 5,
      picking_open: given.pickingOpen ? 1 : 0,
      plan_published_at: given.planPublishedAt ?? null,
    })
    .execute();
}

export type MakeApplication = Partial<{
  id: string;
  slug: string;
  signVi: string;
  signEn: string | null;
  field: string;
  aboutVi: string;
  aboutEn: string | null;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
  zoneId: string | null;
  widthCm: number;
  depthCm: number;
  needsPower: boolean;
  needsWater: boolean;
  needsNote: string;
  answers: Readonly<Record<string, string>>;
  state: ApplicationState;
  stateReason: string | null;
  stateAt: string;
  priorityClass: number;
  createdAt: string;
  submittedAt: string | null;
  /** booth ids, first wish first */
  wishes: readonly string[];
  products: readonly { readonly nameVi: string; readonly aboutVi?: string }[];
}>;

export type MadeApplication = { readonly id: string; readonly slug: string; readonly productIds: readonly string[] };

/** An application by a project or an organization, handed in unless said otherwise, with one product. */
export async function makeApplication(
  db: Db,
  eventId: string,
  by: Viewer,
  applicant: { readonly projectId: string } | { readonly organizationId: string },
  given: MakeApplication = {},
): Promise<MadeApplication> {
  const signVi = given.signVi ?? `Gian hàng mẫu ${serial()}`;
  const createdAt = given.createdAt ?? factoryNow;
  const state = given.state ?? "submitted";
  const row = {
    id: given.id ?? newId(),
    event_id: eventId,
    project_id: "projectId" in applicant ? applicant.projectId : null,
    organization_id: "organizationId" in applicant ? applicant.organizationId : null,
    slug: given.slug ?? `${slugOf(signVi, "gian-hang")}-${serial()}`,
    sign_vi: signVi,
    sign_en: given.signEn ?? null,
    sort_key: sortKey(signVi),
    field: given.field ?? "agriculture",
    about_vi: given.aboutVi ?? "Sản vật vùng cao, làm từ nguyên liệu trồng tại chỗ.",
    about_en: given.aboutEn ?? null,
    contact_name: given.contactName ?? by.name,
    contact_email: given.contactEmail ?? by.email,
    contact_phone: given.contactPhone ?? null,
    zone_id: given.zoneId ?? null,
    width_cm: given.widthCm ?? 300,
    depth_cm: given.depthCm ?? 300,
    needs_power: given.needsPower ? (1 as const) : (0 as const),
    needs_water: given.needsWater ? (1 as const) : (0 as const),
    needs_note: given.needsNote ?? "",
    answers: JSON.stringify(given.answers ?? {}),
    state,
    state_reason: given.stateReason ?? null,
    state_at: given.stateAt ?? createdAt,
    priority_class: given.priorityClass ?? 3,
    created_by: by.id,
    created_at: createdAt,
    submitted_at: given.submittedAt ?? (state === "draft" ? null : createdAt),
  };
  await db.insertInto("booth_application").values(row).execute();
  await indexText(db, "booth_application", row.id, [signVi, row.sign_en, row.contact_name, row.contact_email]);
  await indexText(db, "exhibitor", row.id, [signVi, row.sign_en, row.about_vi, row.about_en]);
  const products = (given.products ?? [{ nameVi: "Sản phẩm mẫu" }]).map(({ nameVi, aboutVi = "" }, position) => ({
    id: newId(),
    application_id: row.id,
    name_vi: nameVi,
    about_vi: aboutVi,
    position,
  }));
  if (products.length > 0) await db.insertInto("booth_product").values(products).execute();
  const wishes = (given.wishes ?? []).map((booth_id, index) => ({ application_id: row.id, rank: index + 1, booth_id }));
  if (wishes.length > 0) await db.insertInto("booth_wish").values(wishes).execute();
  return { id: row.id, slug: row.slug, productIds: products.map(({ id }) => id) };
}

export type MakeOffer = Partial<{
  id: string;
  state: "offered" | "confirmed" | "declined" | "expired" | "withdrawn";
  untilAt: string;
  offeredBy: string | null;
  offeredAt: string;
  answeredBy: string | null;
  answeredAt: string | null;
  allocationId: string | null;
}>;

/** A booth offered to an applicant, standing until a week ahead unless said otherwise; the application's state is the caller's to set. */
export async function makeOffer(
  db: Db,
  eventId: string,
  applicationId: string,
  boothId: string,
  given: MakeOffer = {},
): Promise<{ id: string }> {
  const id = given.id ?? newId();
  await db
    .insertInto("booth_offer")
    .values({
      id,
      event_id: eventId,
      application_id: applicationId,
      booth_id: boothId,
      allocation_id: given.allocationId ?? null,
      state: given.state ?? "offered",
      until_at: given.untilAt ?? "2026-09-08T02:00:00.000Z",
      offered_by: given.offeredBy ?? null,
      offered_at: given.offeredAt ?? factoryNow,
      answered_by: given.answeredBy ?? null,
      answered_at: given.answeredAt ?? null,
    })
    .execute();
  return { id };
}
