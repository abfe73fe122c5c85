import { type SqlBool, sql } from "kysely";

/** That the judge of an assignment `a` is in no standing conflict with its entry. */
export const withoutConflict = sql<SqlBool>`not exists (select 1 from conflict c
  where c.judge_id = a.judge_id and c.entry_id = a.entry_id and c.lifted_at is null)`;

/** That an assignment `a` is of no shadow judge, whose sheets never count. */
export const notOfShadow = sql<SqlBool>`not exists (select 1 from jury_member s
  where s.round_id = a.round_id and s.judge_id = a.judge_id and s.role = 'shadow')`;
