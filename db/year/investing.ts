import { addDays, dayOf, type Instant } from "~/core/instant";
import { grants, introductions, investorLists, investors, savedSearches } from "../content/investors";
import {
  type MakeView,
  makeGrant,
  makeIntroduction,
  makeInvestor,
  makeInvestorList,
  makeSavedSearch,
  makeViews,
} from "../factories/investing";
import type { Projects } from "./editions";
import { accountOf, idOf, type People } from "./people";
import { instantOf, type Year } from "./year";

/** Investors and what they and founders have done: introductions, grants, lists, searches, and the log of who read what. */
export async function seedInvesting(year: Year, people: People, projects: Projects): Promise<void> {
  const { db } = year;
  const ids = await seedInvestors(year, people);
  const projectOf = (key: string) => {
    const entry = projects.get(key);
    if (!entry) throw new Error(`investors name the project "${key}", which doesn't exist`);
    return entry;
  };
  for (const { project, investor, days, state, message, ...rest } of introductions) {
    const { projectId, lead } = projectOf(project);
    await makeIntroduction(db, {
      ...{ investorId: idOf(ids, investor), projectId, message, state, askedAt: at(days, "10:20") },
      reason: "reason" in rest ? rest.reason : null,
      ...(state === "asked" ? {} : { answeredBy: lead.id, answeredAt: at(days + 2, "20:10") }),
    });
  }
  for (const { project, investor, fields, untilDays, givenDays } of grants) {
    const { projectId, lead } = projectOf(project);
    await makeGrant(db, {
      ...{ projectId, investorId: idOf(ids, investor), grantedBy: lead.id, fields },
      ...{ untilOn: addDays(year.day, untilDays), grantedAt: at(givenDays, "20:15") },
    });
  }
  for (const { investor, name, items } of investorLists) {
    await makeInvestorList(db, idOf(ids, investor), {
      name,
      items: items.map(({ project, note }) => ({ projectId: projectOf(project).projectId, note })),
      createdAt: at(-14, "11:00"),
    });
  }
  for (const { investor, name, query, alert } of savedSearches) {
    await makeSavedSearch(db, idOf(ids, investor), { name, query, alert, createdAt: at(0, "06:30") });
  }
  await seedViews();

  function at(days: number, time: string): Instant {
    return instantOf(year, { days, time });
  }

  /** What the log shows founders: cards looked at, records opened, comparisons; more of what was granted. */
  async function seedViews() {
    const read = ["soi-may", "cham-slao", "hat-ngoc-trung-khanh", "ban-da-homestay", "kim-tuyen-xanh", "so-nuong"];
    const views: MakeView[] = [];
    for (const [row, key] of read.entries()) {
      for (const [column, investor] of ["vy", "hung", "lam", "son"].entries()) {
        if ((row + column) % 3 === 2) continue;
        const granted = grants.some((grant) => grant.project === key && grant.investor === investor);
        for (const [what, days] of [
          ["record", -12 + row],
          ["compare", -6 + column],
        ] as const) {
          const first = at(days, `${String(9 + row).padStart(2, "0")}:1${column}`);
          views.push({
            ...{
              projectId: projectOf(key).projectId,
              investorId: idOf(ids, investor),
              what,
              day: dayOf(first),
              at: first,
            },
            fields: granted ? ["raising", "revenue", "customers", "contact"] : ["raising"],
            times: 1 + ((row * 2 + column) % 3),
          });
        }
      }
    }
    await makeViews(db, views);
  }
}

async function seedInvestors(year: Year, people: People): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const organizationId = idOf(people.organizationIds, "so-khcn");
  for (const [index, one] of investors.entries()) {
    const createdAt = instantOf(year, { days: one.state === "applied" ? -2 : -80 + index * 4, time: "09:40" });
    const account = await accountOf(year, people, one, createdAt);
    const { id } = await makeInvestor(year.db, organizationId, {
      ...{ account, name: one.name, firm: one.firm, position: one.position, website: one.website },
      ...{
        aboutVi: one.about.vi,
        aboutEn: one.about.en,
        ticketFrom: BigInt(one.ticket[0]),
        ticketTo: BigInt(one.ticket[1]),
      },
      ...{ fields: one.fields, stages: one.stages, provinces: one.places, state: one.state, createdAt },
      stateReason: one.reason ?? null,
      decidedBy: one.state === "applied" ? null : people.organizer.id,
    });
    ids.set(one.key, id);
  }
  return ids;
}
