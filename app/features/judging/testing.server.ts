import type { Viewer } from "~/core/permission";
import type { Db } from "~db/dialect";
import { type MadeCompetition, makeCompetition, makeEntry } from "~db/factories/competition";
import {
  type MakeRound,
  makeJudge,
  makeJuryMember,
  makeRound,
  makeRoundEntry,
  makeRubric,
} from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";

export type JudgedEntry = {
  readonly id: string;
  readonly versionId: string;
  readonly founder: Viewer;
  readonly number: string | null;
};
export type SeatedJudge = { readonly id: string; readonly viewer: Viewer };
export type JudgingWorld = {
  readonly competition: MadeCompetition;
  readonly organizer: Viewer;
  readonly secretary: Viewer;
  readonly rubricId: string;
  readonly roundId: string;
  readonly entries: readonly JudgedEntry[];
  readonly judges: readonly SeatedJudge[];
};

type Given = {
  readonly entries?: number;
  readonly judges?: number;
  readonly round?: MakeRound;
  readonly inRound?: boolean;
};

/** A competition with one round, eligible entries in it and a jury of judges who have accounts: what judging's tests start from. */
export async function makeJudgingWorld(db: Db, given: Given = {}): Promise<JudgingWorld> {
  const organization = await makeOrganization(db);
  const duty = { organizationId: organization.id };
  const organizer = await makeDuty(db, await makeAccount(db), { ...duty, kind: "organizer" });
  const secretary = await makeDuty(db, await makeAccount(db), { ...duty, kind: "secretary" });
  const competition = await makeCompetition(db, organization.id, organizer);
  const rubric = await makeRubric(db, competition.id, organizer);
  const round = await makeRound(db, competition, rubric.id, given.round);
  const entries: JudgedEntry[] = [];
  for (let index = 0; index < (given.entries ?? 1); index++) {
    const founder = await makeAccount(db);
    const entry = await makeEntry(db, competition, await makeProject(db, founder), founder, { state: "eligible" });
    if (given.inRound !== false) await makeRoundEntry(db, round.id, entry, competition.divisionIds[0] ?? "");
    entries.push({ id: entry.id, versionId: entry.versionId ?? "", founder, number: entry.number });
  }
  const judges: SeatedJudge[] = [];
  for (let index = 0; index < (given.judges ?? 1); index++) {
    const viewer = await makeAccount(db);
    const judge = await makeJudge(db, competition.id, { account: viewer });
    await makeJuryMember(db, round.id, judge.id);
    judges.push({ id: judge.id, viewer });
  }
  return { competition, organizer, secretary, rubricId: rubric.id, roundId: round.id, entries, judges };
}
