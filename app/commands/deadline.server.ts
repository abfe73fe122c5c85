import type { EntryFormDefinition } from "~/features/competition/entry-form";
import { createSessions } from "~/server/session.server";
import { createDb, type Db } from "~db/dialect";
import { makeCompetition, makeEntry, makePhase } from "~db/factories/competition";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { migrate } from "~db/migrate";

/** One of many who hand in at the last moment: signed in, with a draft that is nearly done. */
export type StormFounder = {
  readonly cookie: string;
  readonly accountId: string;
  readonly entryId: string;
  /** whether their division closed a grace period earlier, so that it ends with the deadline of the others */
  readonly isEarly: boolean;
};

export type Storm = {
  readonly db: Db;
  readonly competitionId: string;
  readonly commitmentId: string;
  readonly founders: readonly StormFounder[];
  /** the questions that are still written, the step they stand on, the slot that still wants its file */
  readonly texts: readonly string[];
  readonly step: string;
  readonly slot: string;
  /** sets the deadline of the main division, in milliseconds of the real clock; its grace period ends `grace` later */
  closeAt(time: number): Promise<void>;
};

const texts = ["problem", "solution", "market", "team_strength", "finance"];
const slot = "plan";
const graceMinutes = 1;
const minute = 60_000;

/** Twelve questions in two steps, as the provincial forms have them; what isn't written in the storm is answered already. */
const form: EntryFormDefinition = {
  steps: [
    { key: "idea", title: { vi: "Ý tưởng", en: "The idea" }, fields: texts.map(longText) },
    {
      key: "papers",
      title: { vi: "Tài liệu", en: "Papers" },
      fields: [
        ...["novelty", "impact", "risks"].map(longText),
        { ...plain("revenue"), type: "money" },
        { ...plain("people"), type: "number" },
        { ...plain("site"), type: "link", required: false },
        { ...plain(slot), type: "file", limit: 20 },
      ],
    },
  ],
};

/** A competition about to close, and founders before it. The database is migrated; their rows are added to what it has. */
export async function prepareStorm(databaseUrl: string, count: number): Promise<Storm> {
  const db = createDb(databaseUrl);
  await migrate(db);
  const now = new Date().toISOString();
  const made = await db.transaction().execute(async (trx) => {
    const host = await makeOrganization(trx);
    const organizer = await makeDuty(trx, await makeAccount(trx), { organizationId: host.id, kind: "organizer" });
    const competition = await makeCompetition(trx, host.id, organizer, {
      form,
      graceMinutes,
      divisions: [
        { key: "main", nameVi: "Bảng chính" },
        { key: "early", nameVi: "Bảng đóng sớm" },
      ],
    });
    const [main = "", early = ""] = competition.divisionIds;
    await makePhase(trx, competition.id, {
      ...{ kind: "entries", labelVi: "Nhận hồ sơ sớm", fromAt: "2026-01-01T00:00:00.000Z", untilAt: now },
      ...{ position: 2, divisionId: early },
    });
    const sessions = createSessions(trx, false);
    const founders: StormFounder[] = [];
    for (let i = 0; i < count; i++) {
      const viewer = await makeAccount(trx);
      const cookie = (await sessions.open(viewer.id, "storm", now)).split(";", 1)[0] ?? "";
      const project = await makeProject(trx, viewer);
      const isEarly = i % 5 === 4;
      const { id } = await makeEntry(trx, competition, project, viewer, {
        divisionId: isEarly ? early : main,
        answers: { novelty: "Mới ở tỉnh.", impact: "Ba mươi hộ.", risks: "Mưa đá.", revenue: 120_000_000, people: 4 },
      });
      founders.push({ cookie, accountId: viewer.id, entryId: id, isEarly });
    }
    return { competition, founders, early };
  });
  const { competition, founders, early } = made;
  return {
    ...{ db, founders, texts, slot, step: "idea" },
    competitionId: competition.id,
    commitmentId: competition.commitmentId,
    async closeAt(time) {
      const close = (until: number) => ({
        from_at: "2026-01-01T00:00:00.000Z",
        until_at: new Date(until).toISOString(),
      });
      const phases = db.updateTable("phase").where("competition_id", "=", competition.id);
      await phases.set(close(time)).where("division_id", "is", null).execute();
      await phases
        .set(close(time - graceMinutes * minute))
        .where("division_id", "=", early)
        .execute();
    },
  };
}

function plain(key: string) {
  return { key, label: { vi: key, en: key }, required: true, identifies: false } as const;
}

function longText(key: string) {
  return { ...plain(key), type: "long_text", limit: 5_000 } as const;
}
