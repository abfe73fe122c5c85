import * as z from "zod";
import { normalizeEmail } from "~/core/email";
import type { Db } from "~/server/db.server";
import { organizationKey } from "./organization-key";

/** The entries that count: handed in, and not withdrawn. */
const notHandedIn = ["draft", "withdrawn"];

type Member = { readonly accountId: string | null; readonly email: string | null };
/** Who somebody is: an account, and the addresses that are theirs. */
export type Identity = { readonly accountIds: ReadonlySet<string>; readonly emails: ReadonlySet<string> };

/** Who each of the team is: named by an account, or by an address that an account has. */
export async function identify(db: Db, team: readonly Member[]): Promise<Identity[]> {
  const emails = team.flatMap(({ email }) => (email ? [normalizeEmail(email)] : []));
  const ids = team.flatMap(({ accountId }) => accountId ?? []);
  const accounts = await db
    .selectFrom("account")
    .select(["id", "email"])
    .where((eb) => eb.or([eb("email", "in", [...emails, ""]), eb("id", "in", [...ids, ""])]))
    .execute();
  return team.map(({ accountId, email }) => {
    const address = email ? normalizeEmail(email) : null;
    const own = accounts.filter((account) => account.id === accountId || (address && account.email === address));
    return {
      accountIds: new Set([...(accountId ? [accountId] : []), ...own.map(({ id }) => id)]),
      emails: new Set([...(address ? [address] : []), ...own.flatMap((account) => account.email ?? [])]),
    };
  });
}

/** Whether a stored team row names that person. */
export function isNamed({ accountIds, emails }: Identity, row: Member): boolean {
  if (row.accountId !== null && accountIds.has(row.accountId)) return true;
  return row.email !== null && emails.has(normalizeEmail(row.email));
}

const allOf = (people: readonly Identity[]) => ({
  accountIds: [...people.flatMap((person) => [...person.accountIds]), ""],
  emails: [...people.flatMap((person) => [...person.emails]), ""],
});

/** Rows that name any of these people in other entries handed in; who left after an entry's last version is still in it. */
export async function listNamedElsewhere(
  db: Db,
  entry: { readonly id: string; readonly competitionId: string },
  people: readonly Identity[],
) {
  const { accountIds, emails } = allOf(people);
  const rows = await db
    .selectFrom("project_member as m")
    .innerJoin("entry as e", "e.project_id", "m.project_id")
    .innerJoin("entry_version as v", "v.id", "e.entry_version_id")
    .select(["e.id", "m.account_id", "m.email", "m.role"])
    .where("e.competition_id", "=", entry.competitionId)
    .where("e.id", "!=", entry.id)
    .where("e.state", "not in", notHandedIn)
    .where((eb) => eb.or([eb("m.account_id", "in", accountIds), eb("m.email", "in", emails)]))
    .where((eb) => eb.or([eb("m.left_at", "is", null), eb("m.left_at", ">", eb.ref("v.created_at"))]))
    .execute();
  return rows.map((row) => ({
    entryId: row.id,
    accountId: row.account_id,
    email: row.email,
    isLead: row.role === "lead",
  }));
}

type Edition = { readonly id: string; readonly seriesId: string; readonly createdAt: string };

/** Prizes of the series' earlier, finished editions that went to the project or to any of these people. */
export async function listWins(db: Db, edition: Edition, projectId: string, people: readonly Identity[]) {
  const { accountIds, emails } = allOf(people);
  const rows = await earlierAwards(db, edition)
    .where((eb) =>
      eb.or([eb("e.project_id", "=", projectId), eb("m.account_id", "in", accountIds), eb("m.email", "in", emails)]),
    )
    .execute();
  return rows.map(toWin);
}

/** All prizes of the series' earlier, finished editions with those who won them. */
export async function listAllWins(db: Db, edition: Edition) {
  return (await earlierAwards(db, edition).execute()).map(toWin);
}

function earlierAwards(db: Db, edition: Edition) {
  return db
    .selectFrom("award as a")
    .innerJoin("prize as p", "p.id", "a.prize_id")
    .innerJoin("competition as c", "c.id", "p.competition_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .leftJoin("project_member as m", (join) =>
      join
        .onRef("m.project_id", "=", "e.project_id")
        .on((eb) => eb.or([eb("m.left_at", "is", null), eb("m.left_at", ">", eb.ref("a.awarded_at"))])),
    )
    .select(["e.project_id", "m.account_id", "m.email", "c.name_vi", "c.name_en"])
    .select(["p.name_vi as prize_vi", "p.name_en as prize_en"])
    .where("c.series_id", "=", edition.seriesId)
    .where("c.id", "!=", edition.id)
    .where("c.state", "=", "finished")
    .where("c.created_at", "<", edition.createdAt)
    .orderBy("c.created_at", "desc")
    .orderBy("p.position");
}

function toWin(row: Awaited<ReturnType<ReturnType<typeof earlierAwards>["execute"]>>[number]) {
  return {
    projectId: row.project_id,
    accountId: row.account_id,
    email: row.email,
    win: {
      competition: { vi: row.name_vi, en: row.name_en },
      prize: { vi: row.prize_vi, en: row.prize_en },
    },
  };
}

const answersOnly = z.object({ answers: z.record(z.string(), z.unknown()) });

/**
 * How many other entries were handed in under the same tax code: by their answer, or by their last version where the
 * answer was changed since.
 */
export async function countSameOrganization(
  db: Db,
  entry: { readonly id: string; readonly competitionId: string },
  field: string,
  taxCode: string,
): Promise<number> {
  const key = organizationKey(taxCode);
  const others = db
    .selectFrom("entry as e")
    .innerJoin("entry_version as v", "v.id", "e.entry_version_id")
    .innerJoin("entry_answer as a", (join) => join.onRef("a.entry_id", "=", "e.id").on("a.field_key", "=", field))
    .where("e.competition_id", "=", entry.competitionId)
    .where("e.id", "!=", entry.id)
    .where("e.state", "not in", notHandedIn);
  const same = await others
    .select("a.value")
    .whereRef("a.saved_at", "<=", "v.created_at")
    .where("a.value", "like", `"${key.slice(0, 10)}%`)
    .execute();
  const changed = await others.select("v.snapshot").whereRef("a.saved_at", ">", "v.created_at").execute();
  const values = [
    ...same.map(({ value }) => JSON.parse(value) as unknown),
    ...changed.map(({ snapshot }) => answersOnly.parse(JSON.parse(snapshot)).answers[field]),
  ];
  return values.filter((value) => typeof value === "string" && organizationKey(value) === key).length;
}
