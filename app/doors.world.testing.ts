import type { Viewer } from "~/core/permission";
import { makeCompetition, makeEntry, makePrize } from "~db/factories/competition";
import {
  makeAssignment,
  makeConflict,
  makeJudge,
  makeJuryMember,
  makeRound,
  makeRoundEntry,
  makeRubric,
} from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { makeSheet } from "~db/factories/sheet";
import type { Db } from "./server/db.server";

export const roles = [
  "visitor",
  "outsider",
  "founder",
  "judge",
  "otherJudge",
  "conflicted",
  "secretary",
  "organizer",
  "foreign",
  "admin",
] as const;
export type Role = (typeof roles)[number];

/** One competition in desk scoring with everybody who may come to a door, and the ids that fill its addresses. */
export async function makeWorld(db: Db) {
  const [host, other] = [await makeOrganization(db), await makeOrganization(db)];
  const person = (name: string) => makeAccount(db, { name });
  const organizer = await makeDuty(db, await person("Ban tổ chức"), { organizationId: host.id, kind: "organizer" });
  const secretary = await makeDuty(db, await person("Thư ký"), { organizationId: host.id, kind: "secretary" });
  const foreign = await makeDuty(db, await person("Tỉnh bạn"), { organizationId: other.id, kind: "organizer" });
  const admin = await makeAccount(db, { name: "Quản trị", isAdmin: true });
  const [founder, outsider] = [await person("Trưởng nhóm"), await person("Người ngoài")];

  const competition = await makeCompetition(db, host.id, organizer, { slug: "cuoc-thi", numberPrefix: "CT-" });
  const [divisionId = ""] = competition.divisionIds;
  await makePrize(db, competition.id, { divisionId });
  const project = await makeProject(db, founder, { slug: "du-an-cong-khai", isPublic: true });
  const entry = await makeEntry(db, competition, project, founder, {
    state: "eligible",
    number: "CT-001",
    answers: { problem: "Mất mùa" },
  });
  await db.updateTable("competition").set({ last_number: 1 }).where("id", "=", competition.id).execute();
  const rubric = await makeRubric(db, competition.id, organizer);
  const round = await makeRound(db, competition, rubric.id, { position: 1, nameVi: "Bán kết" });
  await makeRoundEntry(db, round.id, entry, divisionId);

  const jury = await Promise.all(
    ["Giám khảo", "Giám khảo khác", "Giám khảo xung đột"].map(async (name) => {
      const account = await person(name);
      const { id } = await makeJudge(db, competition.id, { account });
      await makeJuryMember(db, round.id, id);
      return { account, id };
    }),
  );
  const [judge, otherJudge, conflicted] = jury as [JuryOf, JuryOf, JuryOf];
  const assignment = await makeAssignment(db, {
    roundId: round.id,
    entryId: entry.id,
    judgeId: judge.id,
    state: "begun",
  });
  await makeSheet(
    db,
    { id: assignment.id, judgeId: judge.id },
    { marks: { novelty: 4_500 }, total: null, savedBy: judge.account.id },
  );
  await makeConflict(db, conflicted.id, entry.id);

  const viewers: Record<Role, Viewer | null> = {
    visitor: null,
    outsider,
    founder,
    judge: judge.account,
    otherJudge: otherJudge.account,
    conflicted: conflicted.account,
    secretary,
    organizer,
    foreign,
    admin,
  };
  const slugs = { "/cuoc-thi": competition.slug, "/du-an": project.slug, "/to-chuc": host.slug };
  const ids: Record<string, string> = {
    competitionId: competition.id,
    entryId: entry.id,
    projectId: project.id,
    roundId: round.id,
    rubricId: rubric.id,
    assignmentId: assignment.id,
    judgeId: judge.id,
    organizationId: host.id,
    step: "idea",
  };
  /** The address of a door in this world; what the world lacks is an id of nothing. */
  const addressOf = (pattern: string) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => {
      const slug = Object.entries(slugs).find(([prefix]) => pattern.startsWith(prefix))?.[1];
      return name === "slug" ? (slug ?? "khong-co") : (ids[name] ?? host.id);
    });
  return { viewers, addressOf };
}

type JuryOf = { readonly account: Viewer; readonly id: string };
