import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { nameSortKey } from "~/core/sort-key";
import type { ProjectField } from "~/features/directory/project";
import type { Db } from "../dialect";
import { factoryNow, makeAccount } from "./people";

export type MakeInvestor = Partial<{
  id: string;
  account: Viewer;
  name: string;
  firm: string;
  position: string;
  website: string | null;
  phone: string | null;
  aboutVi: string;
  aboutEn: string | null;
  ticketFrom: bigint | null;
  ticketTo: bigint | null;
  fields: readonly string[];
  stages: readonly string[];
  provinces: readonly string[];
  state: "applied" | "verified" | "rejected" | "suspended";
  stateReason: string | null;
  decidedBy: string | null;
  createdAt: string;
}>;

/** An investor of a host; verified unless said otherwise, with an account of their own unless given one. */
export async function makeInvestor(
  db: Db,
  organizationId: string,
  given: MakeInvestor = {},
): Promise<{ id: string; account: Viewer }> {
  const account = given.account ?? (await makeAccount(db, given.name ? { name: given.name } : {}));
  const id = given.id ?? newId();
  const name = given.name ?? account.name;
  const at = given.createdAt ?? factoryNow;
  await db
    .insertInto("investor")
    .values({
      id,
      organization_id: organizationId,
      account_id: account.id,
      name,
      sort_key: nameSortKey(name),
      firm: given.firm ?? "Quỹ mẫu",
      position: given.position ?? "",
      website: given.website ?? null,
      phone: given.phone ?? null,
      about_vi: given.aboutVi ?? "",
      about_en: given.aboutEn ?? null,
      ticket_from: given.ticketFrom ?? null,
      ticket_to: given.ticketTo ?? null,
      state: given.state ?? "verified",
      state_reason: given.stateReason ?? null,
      state_at: at,
      decided_by: given.decidedBy ?? null,
      created_at: at,
    })
    .execute();
  const tags = [
    ...(given.fields ?? []).map((key) => ({ investor_id: id, kind: "field", key })),
    ...(given.stages ?? []).map((key) => ({ investor_id: id, kind: "stage", key })),
    ...(given.provinces ?? []).map((key) => ({ investor_id: id, kind: "place", key })),
  ];
  if (tags.length > 0) await db.insertInto("investor_tag").values(tags).execute();
  return { id, account };
}

/** Opens fields of a project to one investor until that day, the day included. */
export async function makeGrant(
  db: Db,
  given: {
    projectId: string;
    investorId: string;
    grantedBy: string;
    fields: readonly ProjectField[];
    untilOn?: string;
    revokedAt?: string | null;
    grantedAt?: string;
  },
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("project_grant")
    .values({
      id,
      project_id: given.projectId,
      investor_id: given.investorId,
      until_on: given.untilOn ?? "2026-12-31",
      granted_by: given.grantedBy,
      granted_at: given.grantedAt ?? factoryNow,
      revoked_at: given.revokedAt ?? null,
    })
    .execute();
  await db
    .insertInto("project_grant_field")
    .values(given.fields.map((field) => ({ grant_id: id, field })))
    .execute();
  return { id };
}

export async function makeIntroduction(
  db: Db,
  given: {
    investorId: string;
    projectId: string;
    message?: string;
    state?: "asked" | "accepted" | "declined" | "withdrawn";
    reason?: string | null;
    askedAt?: string;
    answeredBy?: string | null;
    answeredAt?: string | null;
  },
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("introduction")
    .values({
      id,
      investor_id: given.investorId,
      project_id: given.projectId,
      message: given.message ?? "Chúng tôi muốn tìm hiểu dự án này.",
      state: given.state ?? "asked",
      reason: given.reason ?? null,
      asked_at: given.askedAt ?? factoryNow,
      answered_by: given.answeredBy ?? null,
      answered_at: given.answeredAt ?? null,
    })
    .execute();
  return { id };
}

export async function makeInvestorList(
  db: Db,
  investorId: string,
  given: { name?: string; items?: readonly { projectId: string; note?: string }[]; createdAt?: string } = {},
): Promise<{ id: string }> {
  const id = newId();
  const at = given.createdAt ?? factoryNow;
  await db
    .insertInto("investor_list")
    .values({ id, investor_id: investorId, name: given.name ?? "Đang theo dõi", created_at: at })
    .execute();
  if (given.items?.length) {
    await db
      .insertInto("investor_list_item")
      .values(
        given.items.map(({ projectId, note }) => ({
          list_id: id,
          project_id: projectId,
          note: note ?? "",
          added_at: at,
        })),
      )
      .execute();
  }
  return { id };
}

/** `query` is an address of the browsing page, e.g. "field=herbs&need=capital". */
export async function makeSavedSearch(
  db: Db,
  investorId: string,
  given: { name?: string; query?: string; alert?: "off" | "daily" | "weekly"; createdAt?: string } = {},
): Promise<{ id: string }> {
  const id = newId();
  const at = given.createdAt ?? factoryNow;
  await db
    .insertInto("saved_search")
    .values({
      id,
      investor_id: investorId,
      name: given.name ?? "Tìm kiếm mẫu",
      query: given.query ?? "",
      alert: given.alert ?? "weekly",
      created_at: at,
      looked_at: at,
    })
    .execute();
  return { id };
}

export type MakeView = {
  readonly projectId: string;
  readonly investorId: string;
  readonly what: string;
  readonly fields: readonly ProjectField[];
  readonly day: string;
  readonly at: string;
  readonly times?: number;
};

/** Rows of the log that founders read: who of the investors read what. */
export async function makeViews(db: Db, views: readonly MakeView[]): Promise<void> {
  if (views.length === 0) return;
  await db
    .insertInto("project_view")
    .values(
      views.map(({ projectId, investorId, what, fields, day, at, times }) => ({
        id: newId(),
        project_id: projectId,
        investor_id: investorId,
        what,
        fields: JSON.stringify(fields),
        day,
        first_at: at,
        last_at: at,
        times: times ?? 1,
      })),
    )
    .execute();
}
