import type { AccountTables } from "./schema/accounts";
import type { CompetitionTables } from "./schema/competition";
import type { DirectoryTables } from "./schema/directory";
import type { JudgingTables } from "./schema/judging";
import type { SharedTables } from "./schema/shared";

/** Every table, snake_case as stored. Instants are ISO text, flags 0/1, marks whole hundredths, money bigint đồng. */
export interface Schema extends SharedTables, AccountTables, DirectoryTables, CompetitionTables, JudgingTables {}
