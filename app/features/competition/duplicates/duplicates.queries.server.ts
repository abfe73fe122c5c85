import type { Localized } from "~/i18n/catalogue";
import { type Db, lockRow } from "~/server/db.server";
import { entryState } from "../entry/entry";
import type { Candidate } from "./pairs";

/** Entries that were handed in to some competitions, with their teams and files, as the finder looks at them. */
export async function listCandidates(
  db: Db,
  competitionIds: readonly string[],
  ownId: string,
  only: readonly string[] | null = null,
): Promise<Candidate[]> {
  const among = [...competitionIds, ""];
  let entries = db
    .selectFrom("entry as e")
    .select(["e.id", "e.project_id", "e.title", "e.competition_id"])
    .where("e.competition_id", "in", among)
    .where("e.state", "!=", "draft")
    .orderBy("e.id");
  let members = db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .select(["e.id", "m.account_id", "m.email", "m.phone", "m.name", "m.birth_year"])
    .where("e.competition_id", "in", among)
    .where("e.state", "!=", "draft")
    .where("m.left_at", "is", null);
  let files = db
    .selectFrom("entry as e")
    .innerJoin("file as f", "f.owner_id", "e.id")
    .select(["e.id", "f.blob_sha256", "f.name"])
    .where("e.competition_id", "in", among)
    .where("e.state", "!=", "draft")
    .where("f.owner_kind", "=", "entry")
    .where("f.replaced_at", "is", null);
  if (only) {
    const ids = [...only, ""];
    entries = entries.where("e.id", "in", ids);
    members = members.where("e.id", "in", ids);
    files = files.where("e.id", "in", ids);
  }
  const [rows, people, held] = await Promise.all([entries.execute(), members.execute(), files.execute()]);
  const teamOf = grouped(people);
  const filesOf = grouped(held);
  return rows.map((row) => ({
    id: row.id,
    projectId: row.project_id,
    title: row.title,
    isOwn: row.competition_id === ownId,
    people: (teamOf.get(row.id) ?? []).map((member) => ({
      accountId: member.account_id,
      email: member.email,
      phone: member.phone,
      name: member.name,
      birthYear: member.birth_year,
    })),
    files: (filesOf.get(row.id) ?? []).map((file) => ({ sha256: file.blob_sha256, name: file.name })),
  }));
}

function grouped<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.id);
    if (known) known.push(row);
    else found.set(row.id, [row]);
  }
  return found;
}

/** Ids and titles of what was handed in to a competition. */
export async function listTitles(db: Db, competitionId: string) {
  return db
    .selectFrom("entry")
    .select(["id", "title"])
    .where("competition_id", "=", competitionId)
    .where("state", "!=", "draft")
    .execute();
}

/** Entries that share a project, an account, an address, a phone or a file with one entry: found by indexes. */
export async function listSharing(db: Db, entryId: string): Promise<string[]> {
  const team = db
    .selectFrom("entry as o")
    .innerJoin("project_member as n", "n.project_id", "o.project_id")
    .where("o.id", "=", entryId)
    .where("n.left_at", "is", null);
  const [own, people, files] = await Promise.all([
    db
      .selectFrom("entry as e")
      .innerJoin("entry as o", "o.project_id", "e.project_id")
      .select("e.id")
      .where("o.id", "=", entryId)
      .execute(),
    db
      .selectFrom("project_member as m")
      .innerJoin("entry as e", "e.project_id", "m.project_id")
      .select("e.id")
      .where("m.left_at", "is", null)
      .where((eb) =>
        eb.or([
          eb("m.account_id", "in", team.select("n.account_id").where("n.account_id", "is not", null)),
          eb("m.email", "in", team.select("n.email").where("n.email", "is not", null)),
          eb("m.phone", "in", team.select("n.phone").where("n.phone", "is not", null)),
        ]),
      )
      .limit(200)
      .execute(),
    db
      .selectFrom("file as f")
      .innerJoin("file as g", "g.blob_sha256", "f.blob_sha256")
      .select("g.owner_id as id")
      .where("f.owner_kind", "=", "entry")
      .where("f.owner_id", "=", entryId)
      .where("f.replaced_at", "is", null)
      .where("g.owner_kind", "=", "entry")
      .where("g.replaced_at", "is", null)
      .limit(200)
      .execute(),
  ]);
  return [...new Set([...own, ...people, ...files].map(({ id }) => id))];
}

/** The competitions of an organization that have begun. */
export async function listSiblings(db: Db, organizationId: string) {
  const rows = await db
    .selectFrom("competition")
    .select(["id", "name_vi", "name_en"])
    .where("organization_id", "=", organizationId)
    .where("state", "!=", "draft")
    .execute();
  return rows.map(({ id, name_vi, name_en }) => ({ id, name: { vi: name_vi, en: name_en } satisfies Localized }));
}

/** Entries as a pair shows them, by id. */
export async function describeEntries(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom("entry as e")
    .select(["e.id", "e.competition_id", "e.number", "e.title", "e.state", "e.submitted_at"])
    .select((eb) =>
      eb
        .selectFrom("project_member as m")
        .select("m.name")
        .whereRef("m.project_id", "=", "e.project_id")
        .where("m.role", "=", "lead")
        .where("m.left_at", "is", null)
        .orderBy("m.position")
        .limit(1)
        .as("lead"),
    )
    .where("e.id", "in", [...ids, ""])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        competitionId: row.competition_id,
        number: row.number,
        title: row.title,
        lead: row.lead,
        state: entryState(row.state),
        submittedAt: row.submitted_at,
      },
    ]),
  );
}

export const verdicts = ["same", "different"] as const;
export type DuplicateVerdict = (typeof verdicts)[number];

/** What was decided about pairs with an entry of the competition. */
export async function listVerdicts(db: Db, competitionId: string) {
  const ofIt = db.selectFrom("entry").select("id").where("competition_id", "=", competitionId);
  const rows = await db
    .selectFrom("duplicate_verdict as d")
    .innerJoin("account as a", "a.id", "d.decided_by")
    .select(["d.first_id", "d.second_id", "d.verdict", "d.note", "d.decided_at", "a.name"])
    .where((eb) => eb.or([eb("d.first_id", "in", ofIt), eb("d.second_id", "in", ofIt)]))
    .orderBy("d.decided_at", "desc")
    .execute();
  return rows.map((row) => ({
    first: row.first_id,
    second: row.second_id,
    verdict: row.verdict === "same" ? ("same" as const) : ("different" as const),
    note: row.note,
    by: row.name,
    at: row.decided_at,
  }));
}

/** Two entries that a verdict is about, their rows held. */
export async function lockPair(trx: Db, first: string, second: string) {
  const query = trx
    .selectFrom("entry")
    .select(["id", "competition_id", "state"])
    .where("id", "in", [first, second])
    .orderBy("id");
  return lockRow(trx, query).execute();
}

type NewVerdict = {
  readonly first: string;
  readonly second: string;
  readonly verdict: DuplicateVerdict;
  readonly note: string;
  readonly by: string;
  readonly now: string;
};

export async function saveVerdict(trx: Db, { first, second, verdict, note, by, now }: NewVerdict): Promise<void> {
  const told = { verdict, note, decided_by: by, decided_at: now };
  await trx
    .insertInto("duplicate_verdict")
    .values({ first_id: first, second_id: second, ...told })
    .onConflict((oc) => oc.columns(["first_id", "second_id"]).doUpdateSet(told))
    .execute();
}

export async function deleteVerdict(trx: Db, first: string, second: string): Promise<void> {
  await trx.deleteFrom("duplicate_verdict").where("first_id", "=", first).where("second_id", "=", second).execute();
}
