import type { AccountTables } from "./schema/accounts";
import type { AgendaTables } from "./schema/agenda";
import type { CompetitionTables } from "./schema/competition";
import type { DirectoryTables } from "./schema/directory";
import type { InvestingTables } from "./schema/investing";
import type { JudgingTables } from "./schema/judging";
import type { MentoringTables } from "./schema/mentoring";
import type { SharedTables } from "./schema/shared";
import type { TechfestTables } from "./schema/techfest";

/** Every table, snake_case as stored. Instants are ISO text, flags 0/1, marks whole hundredths, money bigint đồng. */
export interface Schema
  extends SharedTables,
    AccountTables,
    DirectoryTables,
    CompetitionTables,
    JudgingTables,
    TechfestTables,
    AgendaTables,
    MentoringTables,
    InvestingTables {}
