import type { Viewer } from "~/core/permission";
import { makeCompetition, makeEntry, makePrize } from "~db/factories/competition";
import { makeEvent } from "~db/factories/event";
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
import { agendaDoors } from "./doors.agenda.testing";
import { assignmentDoors } from "./doors.assignment.testing";
import { delegateDoors } from "./doors.delegates.testing";
import { deliberationDoors } from "./doors.deliberation.testing";
import { editionDoors } from "./doors.edition.testing";
import { entryDoors } from "./doors.entry.testing";
import { entryDeskDoors } from "./doors.entry-desk.testing";
import { eventDoors } from "./doors.event.testing";
import { exhibitorDoors } from "./doors.exhibitors.testing";
import { feedbackDoors } from "./doors.feedback.testing";
import { formBuilderDoors } from "./doors.form-builder.testing";
import { intakeDoors } from "./doors.intake.testing";
import { investingDoors } from "./doors.investing.testing";
import { judgesDoors } from "./doors.judges.testing";
import { letterDoors } from "./doors.letters.testing";
import { mentoringDoors } from "./doors.mentoring.testing";
import { progressDoors } from "./doors.progress.testing";
import { questionDoors } from "./doors.questions.testing";
import { rankingDoors } from "./doors.ranking.testing";
import { resultsDoors } from "./doors.results.testing";
import { rubricDoors } from "./doors.rubric.testing";
import { scoringDoors } from "./doors.scoring.testing";
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
  "gateStaff",
  "mentor",
  "investor",
] as const;
export type Role = (typeof roles)[number];

/** What every room's part of the world stands on. */
export type BaseWorld = {
  readonly viewers: Record<Role, Viewer | null>;
  readonly people: Readonly<Record<Exclude<Role, "visitor">, Viewer>>;
  readonly organizationId: string;
  readonly eventId: string;
  readonly projectId: string;
  readonly competitionId: string;
  /** an eligible entry in the competition, with the founder as its lead */
  readonly entryId: string;
  readonly divisionId: string;
  readonly roundId: string;
  readonly rubricId: string;
};

/** A room's doors: the rows of its addresses, and the rows of its tables that fill them, by parameter name. */
export type RoomDoors = {
  readonly table: string;
  readonly fill: (db: Db, world: BaseWorld) => Promise<Readonly<Record<string, string>>>;
};

export const roomDoors: readonly RoomDoors[] = [
  eventDoors,
  exhibitorDoors,
  agendaDoors,
  delegateDoors,
  mentoringDoors,
  investingDoors,
  editionDoors,
  questionDoors,
  entryDoors,
  intakeDoors,
  entryDeskDoors,
  letterDoors,
  rubricDoors,
  formBuilderDoors,
  judgesDoors,
  assignmentDoors,
  rankingDoors,
  scoringDoors,
  resultsDoors,
  deliberationDoors,
  feedbackDoors,
  progressDoors,
];

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

  const event = await makeEvent(db, host.id, organizer, { slug: "techfest" });
  const gateStaff = await makeDuty(db, await person("Trực cổng"), {
    organizationId: host.id,
    kind: "gate_staff",
    eventId: event.id,
  });
  const [mentor, investor] = [await person("Cố vấn"), await person("Nhà đầu tư")];
  const people = {
    outsider,
    founder,
    judge: judge.account,
    otherJudge: otherJudge.account,
    conflicted: conflicted.account,
    secretary,
    organizer,
    foreign,
    admin,
    gateStaff,
    mentor,
    investor,
  };
  const viewers: Record<Role, Viewer | null> = { visitor: null, ...people };
  const slugs = {
    "/su-kien": event.slug,
    "/cuoc-thi": competition.slug,
    "/du-an": project.slug,
    "/to-chuc": host.slug,
  };
  const ids: Record<string, string> = {
    competitionId: competition.id,
    entryId: entry.id,
    projectId: project.id,
    roundId: round.id,
    rubricId: rubric.id,
    assignmentId: assignment.id,
    judgeId: judge.id,
    organizationId: host.id,
    eventId: event.id,
    step: "idea",
  };
  const base = {
    viewers,
    people,
    organizationId: host.id,
    eventId: event.id,
    projectId: project.id,
    competitionId: competition.id,
    entryId: entry.id,
    divisionId,
    roundId: round.id,
    rubricId: rubric.id,
  };
  for (const room of roomDoors) Object.assign(ids, await room.fill(db, base));
  /** The address of a door in this world; what the world lacks is an id of nothing. */
  const addressOf = (pattern: string) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => {
      const slug = Object.entries(slugs).find(([prefix]) => pattern.startsWith(prefix))?.[1];
      return name === "slug" ? (slug ?? "khong-co") : (ids[name] ?? host.id);
    });
  return { viewers, addressOf };
}

type JuryOf = { readonly account: Viewer; readonly id: string };
