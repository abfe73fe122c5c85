import { newId } from "~/core/id";
import { addDays, type Instant } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import type { MatchInput } from "~/features/mentoring/matching/matching";
import { usualWeights } from "~/features/mentoring/matching/matching";
import { planMatching } from "~/features/mentoring/matching/plan";
import { basisOf } from "~/features/mentoring/matching/run";
import { demoPair, openCohort, runningCohort } from "../content/mentoring";
import { type MentorContent, mentors } from "../content/mentors";
import { makeCohort, makeMentor, makeNeed, makeWish } from "../factories/mentoring";
import type { Projects } from "./editions";
import { type SeededPair, seedMentorships } from "./mentorships";
import { accountOf, communesFrom, idOf, type People } from "./people";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

type Mentor = { readonly id: string; readonly account: Viewer; readonly content: MentorContent };
type Need = { readonly id: string; readonly projectId: string; readonly key: string };

/** The network of mentors, a cohort that runs with its published plan, and one that takes needs now. */
export async function seedMentoring(year: Year, people: People, projects: Projects): Promise<void> {
  const organizationId = idOf(people.organizationIds, "so-khcn");
  const network = await seedMentors(year, people, organizationId);
  const approved = network.filter(({ content }) => content.state === "approved");
  const running = await makeCohort(year.db, organizationId, people.organizer, {
    slug: runningCohort.slug,
    nameVi: runningCohort.name.vi,
    nameEn: runningCohort.name.en,
    aboutVi: runningCohort.about.vi,
    aboutEn: runningCohort.about.en,
    opensAt: at(-70, "08:00"),
    closesAt: at(-48, "17:00"),
    startsOn: addDays(year.day, -40),
    endsOn: addDays(year.day, 30),
    state: "running",
    weights: usualWeights,
    createdAt: at(-80, "08:30"),
  });
  await join(year, running.id, approved, at(-60, "09:00"));
  const needs = await seedNeeds(year, running.id, projects, runningCohort.needs, at(-55, "20:00"));
  const pairs = await seedRun(year, people, running.id, approved, needs);
  await seedMentorships(year, { organizationId, cohortId: running.id, pairs });

  const open = await makeCohort(year.db, organizationId, people.organizer, {
    slug: openCohort.slug,
    nameVi: openCohort.name.vi,
    nameEn: openCohort.name.en,
    aboutVi: openCohort.about.vi,
    aboutEn: openCohort.about.en,
    opensAt: at(-5, "08:00"),
    closesAt: at(8, "17:00"),
    startsOn: addDays(year.day, 11),
    endsOn: addDays(year.day, 40),
    state: "open",
    weights: usualWeights,
    createdAt: at(-7, "10:00"),
  });
  await join(year, open.id, approved.slice(0, 7), at(-4, "09:00"));
  await seedNeeds(year, open.id, projects, openCohort.needs, at(-2, "20:30"));

  function at(days: number, time: string): Instant {
    return instantOf(year, { days, time });
  }
}

async function seedMentors(year: Year, people: People, organizationId: string): Promise<Mentor[]> {
  const communes = await communesFrom(year);
  const createdAt = instantOf(year, { days: -95, time: "09:00" });
  const appliedAt = instantOf(year, { days: -3, time: "21:10" });
  const made: Mentor[] = [];
  for (const content of mentors) {
    const isApproved = content.state === "approved";
    const account = await accountOf(year, people, content, createdAt);
    const { id } = await makeMentor(year.db, organizationId, account, {
      ...{
        headlineVi: content.headline.vi,
        headlineEn: content.headline.en,
        bioVi: content.bio.vi,
        bioEn: content.bio.en,
      },
      ...{ workplace: content.workplace, hoursPerMonth: content.hours, capacity: content.capacity, mode: content.mode },
      ...{ fields: content.fields, skills: content.skills, languages: content.languages, stages: content.stages },
      commune: content.commune ? { code: content.commune, validFrom: idOf(communes, content.commune) } : null,
      state: content.state,
      isListed: isApproved,
      decidedBy: isApproved ? people.organizer.id : null,
      createdAt: isApproved ? createdAt : appliedAt,
    });
    made.push({ id, account, content });
  }
  return made;
}

async function join({ db }: Year, cohortId: string, list: readonly Mentor[], joinedAt: Instant) {
  const rows = list.map(({ id, content }) => ({
    cohort_id: cohortId,
    mentor_id: id,
    capacity: content.capacity,
    joined_at: joinedAt,
  }));
  await insertRows(db, "cohort_mentor", rows);
}

async function seedNeeds(
  { db }: Year,
  cohortId: string,
  projects: Projects,
  contents: readonly (typeof runningCohort.needs | typeof openCohort.needs)[number][],
  createdAt: Instant,
): Promise<Need[]> {
  const needs: Need[] = [];
  for (const content of contents) {
    const entry = projects.get(content.project);
    if (!entry) throw new Error(`no project "${content.project}" asks for a mentor`);
    const { goal, obstacle, tried, mode, skills, languages, isDraft } = content;
    const { id } = await makeNeed(db, cohortId, entry.projectId, entry.lead, {
      ...{ goal, obstacle, tried, mode, skills, languages, createdAt },
      state: isDraft ? "draft" : "submitted",
    });
    needs.push({ id, projectId: entry.projectId, key: content.project });
  }
  return needs;
}

/** The plan that the rule makes of these needs, published by the coordinator, with one pin. */
async function seedRun(
  year: Year,
  people: People,
  cohortId: string,
  list: readonly Mentor[],
  needs: readonly Need[],
): Promise<SeededPair[]> {
  const { db } = year;
  const pinnedNeed = needs.find(({ key }) => key === demoPair.project);
  const pinnedMentor = list.find(({ content }) => content.key === demoPair.mentor);
  if (!pinnedNeed || !pinnedMentor) throw new Error("the demo pair isn't in the cohort");
  const decidedAt = instantOf(year, { days: -46, time: "15:00" });
  await makeWish(db, pinnedNeed.id, pinnedMentor.id, { side: "project", wish: "want", createdAt: decidedAt });
  await insertRows(db, "match_pin", [
    {
      ...{ need_id: pinnedNeed.id, mentor_id: pinnedMentor.id, kind: "pin", reason: demoPair.pinReason },
      ...{ created_by: people.organizer.id, created_at: decidedAt },
    },
  ]);
  const input = await inputOf(year, list, needs, { needId: pinnedNeed.id, mentorId: pinnedMentor.id });
  const plan = planMatching(input, usualWeights);
  const runId = newId();
  await insertRows(db, "match_run", [
    {
      ...{ id: runId, cohort_id: cohortId, state: "published", weights: JSON.stringify(usualWeights) },
      summary: JSON.stringify({
        ...{ total: plan.total, matched: plan.pairs.length, unmatched: plan.unmatched.length },
        ...{ basis: basisOf(input), blocking: plan.blocking },
      }),
      ...{ created_by: people.organizer.id, created_at: instantOf(year, { days: -44, time: "09:00" }) },
      ...{ published_by: people.organizer.id, published_at: instantOf(year, { days: -42, time: "10:00" }) },
    },
  ]);
  await insertRows(db, "match_pair", [
    ...plan.pairs.map(({ needId, mentorId, points, isPinned, ...detail }) => ({
      ...{
        run_id: runId,
        need_id: needId,
        mentor_id: mentorId as string | null,
        is_pinned: flag(isPinned),
        score: points,
      },
      terms: JSON.stringify(detail),
    })),
    ...plan.unmatched.map(({ needId, ...why }) => ({
      ...{
        run_id: runId,
        need_id: needId,
        mentor_id: null,
        is_pinned: flag(false),
        score: 0,
        terms: JSON.stringify(why),
      },
    })),
  ]);
  return plan.pairs.map(({ needId, mentorId }) => {
    const need = needs.find(({ id }) => id === needId);
    const mentor = list.find(({ id }) => id === mentorId);
    if (!need || !mentor) throw new Error(`the plan pairs ${needId} with ${mentorId}, whom nobody knows`);
    return { runId, needId, projectId: need.projectId, projectKey: need.key, mentorId, mentor: mentor.account };
  });
}

const flag = (is: boolean): 0 | 1 => (is ? 1 : 0);

async function inputOf(
  year: Year,
  list: readonly Mentor[],
  needs: readonly Need[],
  pin: { needId: string; mentorId: string },
): Promise<MatchInput> {
  const { db } = year;
  const rows = await db
    .selectFrom("mentoring_need as n")
    .innerJoin("project as p", "p.id", "n.project_id")
    .leftJoin("commune as c", (on) =>
      on.onRef("c.code", "=", "p.commune_code").onRef("c.valid_from", "=", "p.commune_valid_from"),
    )
    .select(["n.id", "p.id as projectId", "p.name", "p.field", "p.stage", "p.commune_code", "c.province_code"])
    .where(
      "n.id",
      "in",
      needs.map(({ id }) => id),
    )
    .execute();
  const judged = await db
    .selectFrom("assignment as a")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("round as r", "r.id", "a.round_id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .select(["e.project_id", "j.account_id"])
    .where("r.state", "<>", "published")
    .execute();
  return {
    mentors: list.map(({ id, content }) => ({
      ...{ id, name: content.name, capacity: content.capacity, fields: content.fields, skills: content.skills },
      ...{ stages: content.stages, languages: content.languages, mode: content.mode },
      place: content.commune ? { commune: content.commune, province: "04" } : null,
    })),
    needs: rows.map((row) => {
      const content = runningCohort.needs.find(({ project }) => needs.find(({ id }) => id === row.id)?.key === project);
      if (!content) throw new Error(`need ${row.id} has no words`);
      return {
        ...{
          id: row.id,
          projectId: row.projectId,
          name: row.name,
          skills: content.skills,
          languages: content.languages,
        },
        ...{ field: row.field as MentorContent["fields"][number], stage: row.stage as MentorContent["stages"][number] },
        mode: content.mode,
        place:
          row.commune_code && row.province_code ? { commune: row.commune_code, province: row.province_code } : null,
      };
    }),
    wishes: [{ ...pin, side: "project", wish: "want" }],
    conflicts: needs.flatMap(({ id: needId, projectId }) =>
      list
        .filter(({ account }) => judged.some((one) => one.project_id === projectId && one.account_id === account.id))
        .map(({ id: mentorId }) => ({ needId, mentorId, kind: "judge" as const })),
    ),
    hands: [{ ...pin, kind: "pin" }],
    standing: [],
    declined: [],
  };
}
