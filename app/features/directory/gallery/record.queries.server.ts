import { sql } from "kysely";
import { type Db, toNumber } from "~/server/db.server";
import { contactOf, type Figures } from "../figures/figures";
import { type NeedKey, needKeys, type ProjectField } from "../project";
import { adultAge } from "../team/team";
import type { Reader } from "../visibility";
import { inTeam, shown, shows } from "../visible-columns.server";
import { cardColumns, listed, type PublicCard, toCard } from "./card.queries.server";

/** A project's card with its figures and what it looks for, as a reader sees them. */
export type FiguredCard = PublicCard & Figures & { readonly needKeys: readonly NeedKey[] | null };

export type PublicProject = FiguredCard & {
  readonly summary: string | null;
  readonly needs: string | null;
  readonly website: string | null;
  /** null where the team is not shown */
  readonly team: readonly { readonly name: string; readonly part: string; readonly isLead: boolean }[] | null;
};

function figureColumns(reader: Reader) {
  return [
    shown<number>(reader, "raising", "f.raising").as("raising"),
    shown<number>(reader, "revenue", "f.revenue").as("revenue"),
    shown<number>(reader, "revenue", "f.revenue_year").as("revenue_year"),
    shown<number>(reader, "customers", "f.customers").as("customers"),
    shown<number>(reader, "founded", "f.founded_year").as("founded_year"),
    shown<string>(reader, "use_of_funds", "f.use_of_funds").as("use_of_funds"),
    shown<string>(reader, "contact", "f.contact_name").as("contact_name"),
    shown<string>(reader, "contact", "f.contact_email").as("contact_email"),
    shown<string>(reader, "contact", "f.contact_phone").as("contact_phone"),
    sql<number>`case when ${shows(reader, "needs")} then 1 else 0 end`.as("shows_needs"),
  ] as const;
}

type FigureRow = {
  readonly raising: number | null;
  readonly revenue: number | null;
  readonly revenue_year: number | null;
  readonly customers: number | null;
  readonly founded_year: number | null;
  readonly use_of_funds: string | null;
  readonly contact_name: string | null;
  readonly contact_email: string | null;
  readonly contact_phone: string | null;
};

const dong = (amount: number | null) => (amount === null ? null : BigInt(amount));

function toFigures(row: FigureRow): Figures {
  return {
    raising: dong(row.raising),
    revenue: dong(row.revenue),
    revenueYear: row.revenue_year,
    customers: row.customers,
    founded: row.founded_year,
    useOfFunds: row.use_of_funds || null,
    contact: contactOf(row.contact_name, row.contact_email, row.contact_phone),
  };
}

/** A query for cards with their figures: the caller narrows, orders and pages it. */
export function figured(db: Db, reader: Reader) {
  return listed(db, reader).select(cardColumns(reader)).select(figureColumns(reader));
}

type FiguredRow = Parameters<typeof toCard>[0] & FigureRow & { readonly shows_needs: number };

/** Rows of `figured` with what each project looks for, in one more query. */
export async function withNeeds(db: Db, rows: readonly FiguredRow[]): Promise<FiguredCard[]> {
  const telling = rows.filter((row) => row.shows_needs === 1).map(({ id }) => id);
  const needs = await listNeeds(db, telling);
  return rows.map((row) => ({
    ...toCard(row),
    ...toFigures(row),
    needKeys: row.shows_needs === 1 ? (needs.get(row.id) ?? []) : null,
  }));
}

/** What those projects look for, in the order of the list; the caller has seen to it that this is shown. */
async function listNeeds(db: Db, projectIds: readonly string[]): Promise<Map<string, NeedKey[]>> {
  const rows = await db
    .selectFrom("project_need")
    .select(["project_id", "need"])
    .where("project_id", "in", projectIds.length > 0 ? projectIds : [""])
    .execute();
  const chosen = new Map<string, NeedKey[]>();
  for (const id of new Set(rows.map(({ project_id }) => project_id))) {
    const own = rows.filter(({ project_id }) => project_id === id);
    chosen.set(
      id,
      needKeys.filter((key) => own.some(({ need }) => need === key)),
    );
  }
  return chosen;
}

/** Those of the projects that the reader sees, as they see them, in the order of the ids. */
export async function listFigured(db: Db, reader: Reader, ids: readonly string[]): Promise<FiguredCard[]> {
  const rows = await figured(db, reader)
    .where("p.id", "in", ids.length > 0 ? ids : [""])
    .execute();
  const cards = await withNeeds(db, rows);
  return ids.flatMap((id) => cards.filter((card) => card.id === id));
}

/** One project by its id or its address, with all that the reader sees of it; undefined where its name is withheld. */
export async function findShown(
  db: Db,
  reader: Reader,
  by: { readonly id: string } | { readonly slug: string },
  year: number,
): Promise<PublicProject | undefined> {
  const row = await figured(db, reader)
    .select([
      shown<string>(reader, "summary", "p.summary").as("summary"),
      shown<string>(reader, "needs", "p.needs").as("needs"),
      shown<string>(reader, "website", "p.website").as("website"),
      sql<number>`case when ${shows(reader, "team")} then 1 else 0 end`.as("shows_team"),
    ])
    .where("id" in by ? "p.id" : "p.slug", "=", "id" in by ? by.id : by.slug)
    .executeTakeFirst();
  if (!row) return undefined;
  const [card] = await withNeeds(db, [row]);
  if (!card) return undefined;
  const { summary, needs, website } = row;
  const team = row.shows_team === 1 ? await listShownTeam(db, row.id, year) : null;
  return { ...card, summary, needs, website, team };
}

/** Names and parts alone; whoever may be under age is named once a guardian has agreed. */
async function listShownTeam(db: Db, projectId: string, year: number) {
  const rows = await db
    .selectFrom("project_member")
    .select(["name", "part", "role"])
    .where("project_id", "=", projectId)
    .where("left_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("birth_year", "is", null),
        eb("birth_year", "<", year - adultAge),
        eb("guardian_consented_at", "is not", null),
      ]),
    )
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(({ name, part, role }) => ({ name, part, isLead: role === "lead" }));
}

/** Which fields of those projects the investor sees beyond what is public; a team's own projects aren't among them. */
export async function listBeyondPublic(
  db: Db,
  reader: Extract<Reader, { kind: "investor" }>,
  ids: readonly string[],
  fields: readonly ProjectField[],
): Promise<Map<string, ProjectField[]>> {
  const rows = await db
    .selectFrom("project as p")
    .select("p.id")
    .select(
      fields.map((field) =>
        sql<number>`case when ${shows({ kind: "stranger" }, field)} then 0 when ${shows(reader, field)} then 1 else 0 end`.as(
          field,
        ),
      ),
    )
    .where("p.id", "in", ids.length > 0 ? ids : [""])
    .where(sql<boolean>`not ${inTeam(reader)}`)
    .execute();
  return new Map(
    rows.map((row) => {
      const flags = row as unknown as Record<string, number>;
      return [row.id, fields.filter((field) => toNumber(flags[field] ?? 0) === 1)];
    }),
  );
}
