import type { Ddl } from "./ddl";

/** What a judge says of an entry before anything is assigned: would gladly read it, or rather not. */
export const judgeInterest: Ddl = ({ code }) => [
  `create table judge_interest (
    judge_id ${code} not null references judge (id) on delete cascade,
    entry_id ${code} not null references entry (id) on delete cascade,
    interest ${code} not null,
    said_at ${code} not null,
    primary key (judge_id, entry_id)
  )`,
  "create index judge_interest_entry on judge_interest (entry_id)",
];
