import { accounts } from "./0001_accounts";
import { directory } from "./0002_directory";
import { competition } from "./0003_competition";
import { judging } from "./0004_judging";
import type { Ddl } from "./ddl";

/** Frozen once merged; a change is a new entry at the end. */
export const migrations: Record<string, Ddl> = {
  "0001_accounts": accounts,
  "0002_directory": directory,
  "0003_competition": competition,
  "0004_judging": judging,
};
