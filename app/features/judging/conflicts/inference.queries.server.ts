import type { Db } from "~/server/db.server";
import type { Facts } from "./inference";

/** Projects whose entry somebody may have to judge. */
const judgedProjects = (db: Db, competitionId: string) =>
  db
    .selectFrom("entry as e")
    .select("e.project_id")
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "not in", ["draft", "withdrawn", "disqualified"]);

const judging = (db: Db, competitionId: string) =>
  db.selectFrom("judge as j").where("j.competition_id", "=", competitionId).where("j.removed_at", "is", null);

/** What the rooms know about a competition's judges and teams: the input of the inference. */
export async function readFacts(db: Db, competitionId: string): Promise<Facts> {
  const entries = await judgedProjects(db, competitionId).select("e.id").execute();
  const judges = await judging(db, competitionId)
    .leftJoin("account as a", "a.id", "j.account_id")
    .leftJoin("organization as o", "o.id", "j.organization_id")
    .select(["j.id", "j.account_id", "j.email", "j.organization_name"])
    .select(["a.email as account_email", "o.name_vi as organization"])
    .orderBy("j.id")
    .execute();
  return {
    entries: entries.map(({ id, project_id }) => ({ id, projectId: project_id })),
    judges: judges.map((row) => ({
      id: row.id,
      accountId: row.account_id,
      emails: addresses(row.email, row.account_email),
      organizations: [...new Set([row.organization_name, row.organization ?? ""])].filter((name) => name !== ""),
    })),
    members: await listMembers(db, competitionId),
    workplaces: await listWorkplaces(db, competitionId),
    investing: await listInvesting(db, competitionId),
    mentoring: await listMentoring(db, competitionId),
  };
}

const addresses = (...emails: readonly (string | null)[]) => [
  ...new Set(emails.flatMap((email) => (email ? [email.toLowerCase()] : []))),
];

async function listMembers(db: Db, competitionId: string): Promise<Facts["members"]> {
  const rows = await db
    .selectFrom("project_member as m")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.project_id", "m.account_id", "m.email", "m.left_at", "a.email as account_email"])
    .where(({ or, eb, selectFrom }) =>
      or([
        eb("m.project_id", "in", judgedProjects(db, competitionId)),
        eb(
          "m.project_id",
          "in",
          selectFrom("project_member as own")
            .innerJoin("judge as j", "j.account_id", "own.account_id")
            .select("own.project_id")
            .where("j.competition_id", "=", competitionId)
            .where("j.removed_at", "is", null),
        ),
        eb(
          "m.project_id",
          "in",
          selectFrom("project_member as own")
            .innerJoin("judge as j", "j.email", "own.email")
            .select("own.project_id")
            .where("j.competition_id", "=", competitionId)
            .where("j.removed_at", "is", null),
        ),
      ]),
    )
    .execute();
  return rows.flatMap((row) => {
    const named = { projectId: row.project_id, accountId: row.account_id, isCurrent: row.left_at === null };
    const emails: readonly (string | null)[] = addresses(row.email, row.account_email);
    return (emails.length === 0 ? [null] : emails).map((email) => ({ ...named, email }));
  });
}

/** Where members of the teams work, as they wrote it as mentors, investors, delegates and judges, and whose duties they hold. */
async function listWorkplaces(db: Db, competitionId: string): Promise<Facts["workplaces"]> {
  const team = () =>
    db
      .selectFrom("project_member as m")
      .where("m.project_id", "in", judgedProjects(db, competitionId))
      .where("m.left_at", "is", null);
  const accounts = () => team().select("m.account_id").where("m.account_id", "is not", null);
  const emails = () => team().select("m.email").where("m.email", "is not", null);
  const mentors = await db
    .selectFrom("mentor")
    .select(["account_id", "workplace as organization"])
    .where("account_id", "in", accounts())
    .execute();
  const investors = await db
    .selectFrom("investor")
    .select(["account_id", "firm as organization"])
    .where("account_id", "in", accounts())
    .execute();
  const delegates = await db
    .selectFrom("delegate")
    .select(["account_id", "email", "workplace as organization"])
    .where((eb) => eb.or([eb("account_id", "in", accounts()), eb("email", "in", emails())]))
    .execute();
  const judges = await db
    .selectFrom("judge")
    .select(["account_id", "organization_name as organization"])
    .where("account_id", "in", accounts())
    .where("removed_at", "is", null)
    .execute();
  const duties = await db
    .selectFrom("duty as d")
    .innerJoin("organization as o", "o.id", "d.organization_id")
    .select(["d.account_id", "o.name_vi as organization"])
    .where("d.account_id", "in", accounts())
    .where("d.ended_at", "is", null)
    .execute();
  return [
    ...delegates.map(({ account_id, email, organization }) => ({ accountId: account_id, email, organization })),
    ...[...mentors, ...investors, ...judges, ...duties].map(({ account_id, organization }) => ({
      accountId: account_id,
      email: null,
      organization,
    })),
  ];
}

/** Judges who asked to invest in a project, or were introduced to it. */
async function listInvesting(db: Db, competitionId: string): Promise<Facts["investing"]> {
  const rows = await judging(db, competitionId)
    .innerJoin("investor as i", "i.account_id", "j.account_id")
    .innerJoin("introduction as n", "n.investor_id", "i.id")
    .select(["i.account_id", "n.project_id"])
    .distinct()
    .where("n.state", "in", ["asked", "accepted"])
    .where("n.project_id", "in", judgedProjects(db, competitionId))
    .execute();
  return rows.map(({ account_id, project_id }) => ({ accountId: account_id, projectId: project_id }));
}

/** Judges who mentor a project, or are proposed to: as long as the mentorship lasts. */
async function listMentoring(db: Db, competitionId: string): Promise<Facts["mentoring"]> {
  const rows = await judging(db, competitionId)
    .innerJoin("mentor as t", "t.account_id", "j.account_id")
    .innerJoin("mentorship as s", "s.mentor_id", "t.id")
    .select(["t.account_id", "s.project_id"])
    .distinct()
    .where("s.state", "in", ["proposed", "active"])
    .where("s.project_id", "in", judgedProjects(db, competitionId))
    .execute();
  return rows.map(({ account_id, project_id }) => ({ accountId: account_id, projectId: project_id }));
}
