import { readBrowseQuery } from "~/features/directory/gallery/browse";
import { readGalleryQuery } from "~/features/directory/gallery/gallery";
import {
  countPublicProjects,
  featuredProjects,
  readPublicProject,
  searchGallery,
} from "~/features/directory/gallery/gallery.service.server";
import { type ProjectField, projectFields, type Tier } from "~/features/directory/project";
import { indexProject } from "~/features/directory/project.queries.server";
import type { Ctx } from "~/server/context.server";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeGrant, makeIntroduction, makeInvestor, makeInvestorList } from "~db/factories/investing";
import { makeAccount, makeOrganization } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { loadPlaces } from "~db/reference/load";
import { browseProjects, compareProjects, exportProjects, readProjectRecord } from "./browse/browse.service.server";
import { projectsCsv } from "./browse/projects-file.server";
import { readMyIntroductions } from "./introductions/answer.service.server";
import { readList, readLists } from "./lists/list.service.server";
import { sendSearchAlerts } from "./searches/alert.service.server";

/** The two worlds: they differ in the value of one field, every way of asking tries to tell them apart. */
export type World = "alpha" | "omega";

const now = "2026-09-20T02:00:00.000Z";
const place = { alpha: "01273", omega: "" };

/** The columns behind each field, in either world. */
const values: Record<Exclude<ProjectField, "team" | "place">, Record<World, Record<string, unknown>>> = {
  name: {
    alpha: { name: "Alpha giấu kín", sort_key: "alpha" },
    omega: { name: "Omega giấu kín", sort_key: "omega" },
  },
  pitch: { alpha: { pitch: "alpha", pitch_en: "alpha" }, omega: { pitch: "omega", pitch_en: null } },
  field: { alpha: { field: "agriculture" }, omega: { field: "herbs" } },
  stage: { alpha: { stage: "idea" }, omega: { stage: "raising" } },
  summary: { alpha: { summary: "alpha" }, omega: { summary: "omega" } },
  needs: { alpha: { needs: "alpha" }, omega: { needs: "omega" } },
  website: { alpha: { website: "https://alpha.example.vn" }, omega: { website: null } },
  raising: { alpha: { raising: 1_000_000_000n }, omega: { raising: 9_000_000_000n } },
  revenue: { alpha: { revenue: 1_000_000_000n, revenue_year: 2024 }, omega: { revenue: null, revenue_year: 2025 } },
  customers: { alpha: { customers: 10 }, omega: { customers: 90_000 } },
  founded: { alpha: { founded_year: 2010 }, omega: { founded_year: 2026 } },
  use_of_funds: { alpha: { use_of_funds: "alpha" }, omega: { use_of_funds: "omega" } },
  contact: {
    alpha: { contact_name: "alpha", contact_email: "alpha@example.vn", contact_phone: null },
    omega: { contact_name: "omega", contact_email: null, contact_phone: "+84912345678" },
  },
};

const onFinance: readonly ProjectField[] = ["raising", "revenue", "customers", "founded", "use_of_funds", "contact"];

/** A house with one project that hides something, two in plain sight around it, and everyone who might look. */
export async function makeHostileWorld(db: Db) {
  await loadPlaces(db);
  const far = await db
    .selectFrom("commune")
    .select(["code", "valid_from"])
    .where("province_code", "=", "01")
    .orderBy("code")
    .executeTakeFirstOrThrow();
  const host = await makeOrganization(db);
  const lead = await makeAccount(db, { name: "Trưởng nhóm" });
  const finance = {
    ...{ raising: 5_000_000_000n, revenue: 5_000_000_000n, revenueYear: 2025, customers: 500, foundedYear: 2020 },
    ...{ useOfFunds: "máy", contactName: "Ai đó", contactEmail: "ai.do@example.vn" },
  };
  const open = Object.fromEntries(projectFields.map((field) => [field, "public" as const]));
  const plain = { isPublic: true, tiers: open, finance, field: "crafts", stage: "pilot" } as const;
  const target = await makeProject(db, lead, { ...plain, name: "Mục tiêu", needKeys: ["market"] });
  await makeProject(db, lead, { ...plain, name: "Giữa", needKeys: ["capital"] });
  await makeProject(db, lead, { ...plain, name: "Zebra", finance: { ...finance, raising: 2_000_000_000n } });
  const member = await makeMember(db, target.id, { name: "Thành viên", position: 1 });

  const investor = async (state: "verified" | "suspended" = "verified") => {
    const made = await makeInvestor(db, host.id, { state });
    const list = await makeInvestorList(db, made.id, { items: [{ projectId: target.id, note: "xem" }] });
    await makeIntroduction(db, { investorId: made.id, projectId: target.id });
    return { ...made, listId: list.id, ctx: await testCtx(db, made.account, { now }) };
  };
  const grant = (investorId: string, over: { untilOn?: string; revokedAt?: string } = {}) =>
    makeGrant(db, { projectId: target.id, investorId, grantedBy: lead.id, fields: projectFields, ...over });
  const [plainOne, named, otherGrant, expired, revoked, suspended] = [
    await investor(),
    await investor(),
    await investor(),
    await investor(),
    await investor(),
    await investor("suspended"),
  ];
  await grant(named.id, { untilOn: "2026-09-20" });
  const other = await grant(otherGrant.id);
  await grant(expired.id, { untilOn: "2026-09-19" });
  await grant(revoked.id, { revokedAt: "2026-09-01T02:00:00.000Z" });
  await grant(suspended.id);
  const visitor = { id: "", listId: "", ctx: await testCtx(db, null, { now }) };
  const viewers = { visitor, suspended, investor: plainOne, otherGrant, expired, revoked, named };
  return { target, lead, viewers, set, tier };

  /** Puts fields of the target at a tier, for everybody; the rest is open to all. */
  async function tier(fields: readonly ProjectField[], at: Tier) {
    await db.updateTable("project_tier").set({ tier: "public" }).where("project_id", "=", target.id).execute();
    await db
      .updateTable("project_tier")
      .set({ tier: at })
      .where("project_id", "=", target.id)
      .where("field", "in", fields)
      .execute();
    await db.deleteFrom("project_grant_field").where("grant_id", "=", other.id).execute();
    const others = projectFields.filter((key) => !fields.includes(key));
    await db
      .insertInto("project_grant_field")
      .values(others.map((field) => ({ grant_id: other.id, field })))
      .execute();
    await indexProject(db, target.id);
  }

  /** Makes it that world: the values of those fields, and when they were last touched. */
  async function set(fields: readonly ProjectField[], world: World) {
    for (const field of fields) await change(field, world);
    await indexProject(db, target.id);
  }

  async function change(field: ProjectField, world: World) {
    const at = world === "alpha" ? "2026-09-02T02:00:00.000Z" : "2026-09-19T02:00:00.000Z";
    await db.updateTable("project").set({ updated_at: at }).where("id", "=", target.id).execute();
    if (field === "team") {
      await db.updateTable("project_member").set({ name: world, part: world }).where("id", "=", member.id).execute();
    } else if (field === "place") {
      const here = world === "alpha" ? { code: place.alpha, valid_from: "2025-07-01" } : far;
      const row = { commune_code: here.code, commune_valid_from: here.valid_from };
      await db.updateTable("project").set(row).where("id", "=", target.id).execute();
    } else {
      const table = onFinance.includes(field) ? "project_finance" : "project";
      const key = table === "project" ? "id" : "project_id";
      await db.updateTable(table).set(values[field][world]).where(key, "=", target.id).execute();
    }
    if (field === "needs") {
      await db.deleteFrom("project_need").where("project_id", "=", target.id).execute();
      const need = world === "alpha" ? "capital" : "talent";
      await db.insertInto("project_need").values({ project_id: target.id, need }).execute();
    }
  }
}

export type HostileWorld = Awaited<ReturnType<typeof makeHostileWorld>>;
type Eyes = { readonly id: string; readonly listId: string; readonly ctx: Ctx };

const words = ["q=alpha", "q=omega", "q=giau+kin"];
const narrowings = [
  "field=agriculture",
  "field=herbs",
  "stage=idea",
  "stage=raising",
  "area=04",
  "area=01",
  "sort=name",
];
const figures = [
  ...["need=capital", "need=talent", "from=3.000.000.000", "to=3.000.000.000", "revenue=500.000.000", "customers=1000"],
  ...["sort=raising", "sort=-raising", "sort=revenue", "sort=-customers", "sort=founded", "sort=-name", "view=table"],
];

/** Everything that anyone can ask for without being an investor. */
export async function publicAnswers({ ctx }: Eyes, target: HostileWorld["target"]): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {
    page: await readPublicProject(ctx, target.slug),
    featured: await featuredProjects(ctx, 6),
    count: await countPublicProjects(ctx),
  };
  for (const address of ["", ...words, ...narrowings]) {
    answers[`gallery ${address}`] = await searchGallery(ctx, readGalleryQuery(new URLSearchParams(address)));
  }
  return answers;
}

/** Everything that an investor can ask for, letters included. */
export async function investorAnswers(eyes: Eyes, target: HostileWorld["target"]): Promise<Record<string, unknown>> {
  const { ctx, listId } = eyes;
  const answers: Record<string, unknown> = {
    record: await readProjectRecord(ctx, target.id),
    compared: await compareProjects(ctx, [target.id]),
    list: await readList(ctx, listId),
    lists: await readLists(ctx, target.id),
    introductions: await readMyIntroductions(ctx),
    letter: await letterTo(eyes),
  };
  for (const address of ["", ...words, ...narrowings, ...figures]) {
    answers[`browse ${address}`] = await browseProjects(ctx, readBrowseQuery(new URLSearchParams(address)));
  }
  for (const address of ["", "sort=-raising", "from=3.000.000.000", "q=alpha"]) {
    const cards = await exportProjects(ctx, readBrowseQuery(new URLSearchParams(address)));
    answers[`file ${address}`] = cards.ok ? projectsCsv(cards.value, "vi").body : cards.error;
  }
  return answers;
}

const searchId = "01900000-0000-7000-8000-000000000001";
const longAgo = "2026-08-01T02:00:00.000Z";

/** What a kept search would write to them, with nothing looked at before; and once more, with nothing changed since. */
async function letterTo({ ctx, id }: Eyes): Promise<unknown> {
  const { db } = ctx;
  const search = { investor_id: id, name: "Mọi thứ", query: "", alert: "daily" };
  await db
    .insertInto("saved_search")
    .values({ id: searchId, ...search, created_at: longAgo, looked_at: longAgo })
    .execute();
  await db.deleteFrom("lease").where("name", "=", "saved-searches").execute();
  const house = { db, secrets: { ...ctx.house.secrets, keyedHash: () => "token" }, baseUrl: "https://khoi.example.vn" };
  await sendSearchAlerts(house, "test", ctx.now);
  const letters = await db
    .selectFrom("letter")
    .select(["subject", "body"])
    .where("dedupe_key", "like", "saved_search:%")
    .execute();
  await db.deleteFrom("letter").where("dedupe_key", "like", "saved_search:%").execute();
  await db.deleteFrom("saved_search").where("id", "=", searchId).execute();
  return letters;
}

/** Answers as bytes: money is no JSON. */
export function bytes(answers: Record<string, unknown>): Record<string, string> {
  const write = (value: unknown) =>
    JSON.stringify(value, (_key, part) => (typeof part === "bigint" ? `${part}n` : part)) ?? "";
  return Object.fromEntries(Object.entries(answers).map(([surface, answer]) => [surface, write(answer)]));
}
