import { accounts } from "./0001_accounts";
import { directory } from "./0002_directory";
import { competition } from "./0003_competition";
import { judging } from "./0004_judging";
import { techfest } from "./0005_techfest";
import { agenda } from "./0006_agenda";
import { mentoring } from "./0007_mentoring";
import { investing } from "./0008_investing";
import { entries } from "./0009_entries";
import { judgingRound } from "./0010_judging_round";
import { judgeInterest } from "./0011_judge_interest";
import type { Ddl } from "./ddl";

/** Frozen once merged; a change is a new entry at the end. */
export const migrations: Record<string, Ddl> = {
  "0001_accounts": accounts,
  "0002_directory": directory,
  "0003_competition": competition,
  "0004_judging": judging,
  "0005_techfest": techfest,
  "0006_agenda": agenda,
  "0007_mentoring": mentoring,
  "0008_investing": investing,
  "0009_entries": entries,
  "0010_judging_round": judgingRound,
  "0011_judge_interest": judgeInterest,
};
