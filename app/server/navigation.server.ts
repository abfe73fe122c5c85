import { sql } from "kysely";
import type { Ctx } from "./context.server";

/** Which parts of the house a viewer has business in: what the navigation shows. */
export type Relations = {
  readonly organizes: boolean;
  readonly guards: boolean;
  readonly administers: boolean;
  readonly judges: boolean;
  readonly founds: boolean;
  readonly exhibits: boolean;
  readonly mentors: boolean;
  readonly invests: boolean;
};

const none: Relations = {
  ...{ organizes: false, guards: false, administers: false, judges: false },
  ...{ founds: false, exhibits: false, mentors: false, invests: false },
};

type Found = { judges: number; founds: number; exhibits: number; mentors: number; invests: number };

/** One query, whatever the viewer has to do with. */
export async function relationsOf(ctx: Ctx): Promise<Relations> {
  const { viewer, db } = ctx;
  if (!viewer) return none;
  const { rows } = await sql<Found>`select
    case when exists (select 1 from judge where account_id = ${viewer.id} and removed_at is null) then 1 else 0 end as judges,
    case when exists (select 1 from project_member where account_id = ${viewer.id} and left_at is null) then 1 else 0 end as founds,
    case when exists (select 1 from booth_application where created_by = ${viewer.id})
      or exists (select 1 from booth_application a join project_member m on m.project_id = a.project_id
        where m.account_id = ${viewer.id} and m.left_at is null) then 1 else 0 end as exhibits,
    case when exists (select 1 from mentor where account_id = ${viewer.id})
      or exists (select 1 from mentorship s join project_member m on m.project_id = s.project_id
        where m.account_id = ${viewer.id} and m.left_at is null) then 1 else 0 end as mentors,
    case when exists (select 1 from investor where account_id = ${viewer.id}) then 1 else 0 end as invests
  `.execute(db);
  const [found] = rows;
  const has = (kinds: readonly string[]) => viewer.duties.some(({ kind }) => kinds.includes(kind));
  return {
    organizes: has(["organizer", "secretary"]),
    guards: has(["gate_staff"]),
    administers: viewer.isAdmin,
    judges: found?.judges === 1,
    founds: found?.founds === 1,
    exhibits: found?.exhibits === 1,
    mentors: found?.mentors === 1,
    invests: found?.invests === 1,
  };
}
