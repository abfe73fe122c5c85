import { newId } from "~/core/id";
import { day, type Instant, minute, plus } from "~/core/instant";
import { firstEdition } from "../content/competition-first";
import { schoolContest } from "../content/competition-school";
import { secondEdition } from "../content/competition-second";
import { pastProjects, projects, schoolProjects } from "../content/projects";
import type { ProjectContent } from "../content/types";
import { seedAftermath } from "./aftermath";
import { seedCalibration } from "./calibration";
import { seedDesk } from "./desk";
import { type Edition, seedEdition } from "./edition";
import { type SeededEntry, seedEntry } from "./entries";
import { type SeededJudge, seatJury, seedJury } from "./jury";
import { seedLog } from "./log";
import { seedExtension, seedParticulars } from "./particulars";
import { type PastEntry, seedPastScoring } from "./past";
import { communesFrom, type People } from "./people";
import { seedFlags, seedQuestions } from "./questions";
import { seedSchoolDesk } from "./school";
import { seedDeskScoring } from "./scoring";
import { instantOf, type Year } from "./year";

/** The year's projects, each as it was entered, by content key. */
export type Projects = ReadonlyMap<string, SeededEntry>;

/** The finished first edition, the second in desk scoring, and a school contest that takes entries. */
export async function seedEditions(year: Year, people: People): Promise<Projects> {
  const series = new Map<string, string>();
  const first = await seedEdition(year, people, firstEdition, series);
  const past = await enter(year, people, first, pastProjects, first.entriesUntil);
  const pastEntries = past.map((entry, index) => ({ ...entry, project: pastProjects[index] })) as PastEntry[];
  await seedPastScoring(year, people, first, pastEntries, await seedJury(year, people, first, 5));
  await seedAftermath(year, people, first, pastEntries);
  await seedLog(year, people, first, past);

  const second = await seedEdition(year, people, secondEdition, series);
  const entries = await enter(year, people, second, projects, second.entriesUntil);
  const jury = await seedSecondJudging(year, people, second, entries);
  await seedCalibration(year, people, second, entries, jury);
  await seedSupplements(year, people, entries);
  await seedLog(year, people, second, entries);

  const school = await seedEdition(year, people, schoolContest, series);
  const ideas = await enter(year, people, school, schoolProjects, instantOf(year, { days: -1, time: "20:00" }));
  await seedLog(year, people, school, ideas);
  await seedQuestions(year, people, second, entries);
  await seedFlags(year, people, past, entries);
  await seedDesk(year, people, second, entries);
  await seedQuestions(year, people, school, ideas);
  await seedSchoolDesk(year, people, school, ideas);
  for (const edition of [second, school]) await seedParticulars(year, edition);
  await seedExtension(year, people, second);
  return new Map([...past, ...entries, ...ideas].map((entry) => [entry.project.key, entry]));
}

/** Everyone's entries, numbered in the order in which they were handed in. */
async function enter(
  year: Year,
  people: People,
  edition: Edition,
  contents: readonly ProjectContent[],
  until: Instant,
): Promise<SeededEntry[]> {
  const communes = await communesFrom(year);
  const span = Math.floor((Date.parse(until) - Date.parse(edition.entriesFrom)) / minute);
  const handedIn = contents.filter(({ entry }) => entry.state !== "draft");
  // Most hand in during the last days, as everywhere.
  const times = handedIn
    .map(() => plus(edition.entriesFrom, Math.floor(span * (0.25 + 0.75 * year.random.next() ** 0.4)) * minute))
    .sort();
  const order = new Map(year.random.shuffle(handedIn).map((project, index) => [project.key, index]));
  for (const project of handedIn) if ("late" in project.entry) moveToEnd(order, project.key);
  const entries: SeededEntry[] = [];
  for (const project of contents) {
    const index = order.get(project.key);
    const submittedAt = index === undefined ? until : (times[index] ?? until);
    entries.push(
      await seedEntry(
        year,
        people,
        edition,
        project,
        { number: (index ?? 0) + 1, submittedAt },
        { communes, commitmentId: edition.made.commitmentId },
      ),
    );
  }
  await year.db
    .updateTable("competition")
    .set({ last_number: handedIn.length })
    .where("id", "=", edition.made.id)
    .execute();
  return entries;
}

function moveToEnd(order: Map<string, number>, key: string): void {
  const at = order.get(key) ?? 0;
  for (const [other, index] of order) if (index > at) order.set(other, index - 1);
  order.set(key, order.size - 1);
}

async function seedSecondJudging(
  year: Year,
  people: People,
  edition: Edition,
  entries: readonly SeededEntry[],
): Promise<SeededJudge[]> {
  const [desk, final] = edition.rounds;
  if (!desk || !final) throw new Error(`${edition.content.key} needs two rounds`);
  const jury = await seedJury(year, people, edition, 12);
  const openedAt = instantOf(year, desk.content.from);
  await seatJury(year, desk.id, jury, plus(openedAt, -2 * day));
  await seatJury(year, final.id, jury, null);
  const { db } = year;
  await db
    .updateTable("round")
    .set({ state: "open", assignment_published_at: openedAt })
    .where("id", "=", desk.id)
    .execute();
  await db
    .insertInto("round_change")
    .values({
      id: newId(),
      round_id: desk.id,
      from_state: "planned",
      to_state: "open",
      changed_by: people.organizer.id,
      changed_at: openedAt,
    })
    .execute();
  await db
    .updateTable("rubric")
    .set({ frozen_at: plus(openedAt, 90 * minute) })
    .where("id", "=", desk.rubricId)
    .execute();
  const eligible = entries.filter(({ project }) => project.entry.state === "eligible");
  const now = instantOf(year, { days: 0, time: "07:00" });
  await seedDeskScoring(year, desk, eligible, jury, { openedAt, now, publishedBy: people.organizer.id });
  return jury;
}

/** Two entries wait for what the secretary asked. */
async function seedSupplements(year: Year, people: People, entries: readonly SeededEntry[]): Promise<void> {
  for (const { id, project } of entries) {
    if (project.entry.state !== "supplement") continue;
    await year.db
      .insertInto("supplement")
      .values({
        id: newId(),
        entry_id: id,
        message: project.entry.reason,
        field_keys: JSON.stringify(["finance", "plan_file"]),
        due_at: instantOf(year, { days: 3, time: "17:00" }),
        asked_by: people.secretary.id,
        asked_at: instantOf(year, { days: -2, time: "09:30" }),
      })
      .execute();
  }
}
