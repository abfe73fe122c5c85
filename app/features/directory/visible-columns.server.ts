import { type SqlBool, sql } from "kysely";
import type { ProjectField, Tier } from "./project";
import { isVisible, type Reader, searchKinds, tiersOpenTo } from "./visibility";

// What is withheld from a reader never leaves the database: a column is read through `shown`, a row only where its
// name shows. Filters, counts and orders ask the same. In every query `p` is the project.

const listOf = (tiers: readonly Tier[]) => sql.join(tiers.map((tier) => sql.lit(tier)));

/** Whether the reader sees that field of the project `p`. */
export function shows(reader: Reader, field: ProjectField) {
  const of = sql`from project_tier t where t.project_id = p.id and t.field = ${sql.lit(field)}`;
  if (reader.kind === "stranger") {
    return sql<SqlBool>`exists (select 1 ${of} and t.tier in (${listOf(tiersOpenTo("stranger"))}))`;
  }
  const byName = tiersOpenTo("named").filter((tier) => !isVisible(tier, "investor"));
  return sql<SqlBool>`(exists (select 1 ${of} and (t.tier in (${listOf(tiersOpenTo("investor"))})
      or (t.tier in (${listOf(byName)}) and ${granted(reader, field)})))
    or ${inTeam(reader)})`;
}

/** The value of a column where its field shows; null where it is withheld, just as where it is unset. */
export function shown<Value>(reader: Reader, field: ProjectField, column: string) {
  return sql<Value | null>`case when ${shows(reader, field)} then ${sql.ref(column)} end`;
}

type Investor = Extract<Reader, { kind: "investor" }>;

function granted({ investorId, today }: Investor, field: ProjectField) {
  return sql<SqlBool>`exists (select 1 from project_grant g
    join project_grant_field gf on gf.grant_id = g.id and gf.field = ${sql.lit(field)}
    where g.project_id = p.id and g.investor_id = ${investorId} and g.revoked_at is null and g.until_on >= ${today})`;
}

/** Whether the investor is on the project's own team. */
export function inTeam({ accountId }: Investor) {
  return sql<SqlBool>`exists (select 1 from project_member m
    where m.project_id = p.id and m.account_id = ${accountId} and m.left_at is null)`;
}

/** The part of the search index that a reader may search. */
export function searchKindOf(reader: Reader): string {
  return searchKinds[reader.kind];
}
