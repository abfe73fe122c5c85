import { type Expression, type SqlBool, sql } from "kysely";
import { dayOf, type Instant } from "~/core/instant";

/** That a judge `j` isn't away on the day of an instant. */
export function hereOnDay(now: Instant): Expression<SqlBool> {
  const day = dayOf(now);
  return sql<SqlBool>`not exists (select 1 from judge_absence ja
    where ja.judge_id = j.id and ja.from_day <= ${day} and ja.to_day >= ${day})`;
}
