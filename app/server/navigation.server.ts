import { sql } from "kysely";
import type { Ctx } from "./context.server";

/** Which parts of the house a viewer has business in: what the navigation shows. */
export type Relations = {
  readonly organizes: boolean;
  readonly judges: boolean;
  readonly founds: boolean;
  readonly administers: boolean;
};

export async function relationsOf(ctx: Ctx): Promise<Relations> {
  const { viewer, db } = ctx;
  if (!viewer) return { organizes: false, judges: false, founds: false, administers: false };
  const { rows } = await sql<{ judges: number; founds: number }>`select
    case when exists (select 1 from judge where account_id = ${viewer.id} and removed_at is null) then 1 else 0 end as judges,
    case when exists (select 1 from project_member where account_id = ${viewer.id} and left_at is null) then 1 else 0 end as founds
  `.execute(db);
  return {
    organizes: viewer.duties.some((duty) => duty.kind === "organizer" || duty.kind === "secretary"),
    judges: rows[0]?.judges === 1,
    founds: rows[0]?.founds === 1,
    administers: viewer.isAdmin,
  };
}
