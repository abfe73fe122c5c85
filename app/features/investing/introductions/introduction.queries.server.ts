import { day, type Instant, plus } from "~/core/instant";
import { type Contact, contactOf } from "~/features/directory/figures/figures";
import { type Db, lockRow } from "~/server/db.server";
import type { InvestorState } from "../investor";
import type { IntroductionState } from "./introduction";

export type Introduction = {
  readonly id: string;
  readonly investorId: string;
  readonly projectId: string;
  readonly message: string;
  readonly state: IntroductionState;
  readonly reason: string | null;
  readonly askedAt: string;
  readonly answeredAt: string | null;
};

const columns = [
  "n.id",
  "n.investor_id",
  "n.project_id",
  "n.message",
  "n.state",
  "n.reason",
  "n.asked_at",
  "n.answered_at",
] as const;

type Row = {
  readonly id: string;
  readonly investor_id: string;
  readonly project_id: string;
  readonly message: string;
  readonly state: string;
  readonly reason: string | null;
  readonly asked_at: string;
  readonly answered_at: string | null;
};

function toIntroduction(row: Row): Introduction {
  return {
    id: row.id,
    investorId: row.investor_id,
    projectId: row.project_id,
    message: row.message,
    state: row.state as IntroductionState,
    reason: row.reason,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
  };
}

export async function insertIntroduction(
  db: Db,
  given: { id: string; investorId: string; projectId: string; message: string; now: Instant },
): Promise<void> {
  await db
    .insertInto("introduction")
    .values({
      id: given.id,
      investor_id: given.investorId,
      project_id: given.projectId,
      message: given.message,
      state: "asked",
      asked_at: given.now,
    })
    .execute();
}

export async function lockIntroduction(db: Db, id: string): Promise<Introduction | undefined> {
  const row = await lockRow(
    db,
    db.selectFrom("introduction as n").select(columns).where("n.id", "=", id),
  ).executeTakeFirst();
  return row && toIntroduction(row);
}

export async function saveAnswer(
  db: Db,
  id: string,
  answer: { state: IntroductionState; reason: string | null; by: string; now: Instant },
): Promise<void> {
  await db
    .updateTable("introduction")
    .set({ state: answer.state, reason: answer.reason, answered_by: answer.by, answered_at: answer.now })
    .where("id", "=", id)
    .execute();
}

/** An investor's requests, newest first; to one project alone where given. */
export async function listOfInvestor(db: Db, investorId: string, projectId?: string): Promise<Introduction[]> {
  let query = db.selectFrom("introduction as n").select(columns).where("n.investor_id", "=", investorId);
  if (projectId !== undefined) query = query.where("n.project_id", "=", projectId);
  const rows = await query.orderBy("n.asked_at", "desc").orderBy("n.id", "desc").execute();
  return rows.map(toIntroduction);
}

/** The requests to a project with who asks, those that wait first; an address is read only where contacts are open. */
export async function listToProject(db: Db, projectId: string) {
  const rows = await db
    .selectFrom("introduction as n")
    .innerJoin("investor as i", "i.id", "n.investor_id")
    .innerJoin("account as a", "a.id", "i.account_id")
    .select(columns)
    .select(["i.name", "i.firm", "i.position", "i.website", "i.about_vi", "i.about_en", "i.state as standing"])
    .select((eb) => [
      eb.case().when("n.state", "=", "accepted").then(eb.ref("a.email")).end().as("email"),
      eb.case().when("n.state", "=", "accepted").then(eb.ref("i.phone")).end().as("phone"),
    ])
    .where("n.project_id", "=", projectId)
    .where("n.state", "!=", "withdrawn")
    .orderBy((eb) => eb.case().when("n.state", "=", "asked").then(0).else(1).end())
    .orderBy("n.asked_at", "desc")
    .orderBy("n.id", "desc")
    .execute();
  return rows.map((row) => ({
    ...toIntroduction(row),
    investor: {
      ...{ name: row.name, firm: row.firm, position: row.position, website: row.website },
      about: { vi: row.about_vi, en: row.about_en },
      isVerified: (row.standing as InvestorState) === "verified",
    },
    contact: contactOf(row.email || row.phone ? row.name : null, row.email, row.phone),
  }));
}

/** Whom to call at those projects: the contact that was stated, else the leader's account. Only for accepted requests. */
export async function listContacts(db: Db, projectIds: readonly string[]): Promise<Map<string, Contact>> {
  const rows = await db
    .selectFrom("project as p")
    .leftJoin("project_finance as f", "f.project_id", "p.id")
    .leftJoin("project_member as m", (join) =>
      join.onRef("m.project_id", "=", "p.id").on("m.role", "=", "lead").on("m.left_at", "is", null),
    )
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["p.id", "f.contact_name", "f.contact_email", "f.contact_phone", "a.name", "a.email", "a.phone"])
    .where("p.id", "in", projectIds.length > 0 ? projectIds : [""])
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const stated = row.contact_email || row.contact_phone;
      const contact = stated
        ? contactOf(row.contact_name || row.name, row.contact_email, row.contact_phone)
        : contactOf(row.contact_name || row.name, row.email, row.phone);
      return contact ? [[row.id, contact] as const] : [];
    }),
  );
}

/** Requests that wait for an answer from the projects that the account leads. */
export async function listWaitingFor(db: Db, accountId: string) {
  return db
    .selectFrom("introduction as n")
    .innerJoin("project as p", "p.id", "n.project_id")
    .innerJoin("investor as i", "i.id", "n.investor_id")
    .innerJoin("project_member as m", (join) =>
      join.onRef("m.project_id", "=", "p.id").on("m.role", "=", "lead").on("m.left_at", "is", null),
    )
    .select(["n.id", "p.id as project_id", "p.name as project", "i.name as investor", "i.firm"])
    .where("m.account_id", "=", accountId)
    .where("n.state", "=", "asked")
    .where("i.state", "=", "verified")
    .orderBy("n.asked_at")
    .execute();
}

/** Answers that an investor got in the last days. */
export async function listAnsweredSince(db: Db, investorId: string, now: Instant, days: number) {
  return db
    .selectFrom("introduction")
    .select(["id", "state"])
    .where("investor_id", "=", investorId)
    .where("state", "in", ["accepted", "declined"])
    .where("answered_at", ">=", plus(now, -days * day))
    .orderBy("answered_at", "desc")
    .limit(10)
    .execute();
}

/** Accounts to write to. */
export async function listReach(db: Db, accountIds: readonly string[]) {
  return db
    .selectFrom("account")
    .select(["id", "name", "email", "locale"])
    .where("id", "in", accountIds.length > 0 ? accountIds : [""])
    .where("erased_at", "is", null)
    .execute();
}
