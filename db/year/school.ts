import { newId } from "~/core/id";
import { day, hour, plus } from "~/core/instant";
import { seededRandom } from "~/core/random";
import type { Finding } from "~/features/competition/eligibility/finding";
import { eligibility } from "../content/eligibility";
import { schoolFormAfter } from "../content/form-school";
import { letterTemplate, type TypedContent, typedIn } from "../content/school-desk";
import type { ProjectContent } from "../content/types";
import type { Edition } from "./edition";
import { type SeededEntry, seedEntry } from "./entries";
import { communesFrom, type People } from "./people";
import { instantOf, type Year } from "./year";

/** The school contest's desk at work: what came on paper, a form published anew, a rule's open flag, a letter to use again. */
export async function seedSchoolDesk(
  year: Year,
  people: People,
  edition: Edition,
  entries: readonly SeededEntry[],
): Promise<void> {
  let number = entries.filter((entry) => entry.number !== null).length;
  for (const content of typedIn) {
    if (content.isHandedIn) number += 1;
    await seedTyped(year, people, edition, content, number);
  }
  const { db } = year;
  await db.updateTable("competition").set({ last_number: number }).where("id", "=", edition.made.id).execute();
  await db
    .insertInto("entry_form")
    .values({
      id: newId(),
      competition_id: edition.made.id,
      version: 2,
      definition: JSON.stringify({ steps: schoolFormAfter.steps }),
      created_by: people.organizer.id,
      created_at: instantOf(year, { days: -1, time: "09:00" }),
    })
    .execute();
  await seedOpenFlag(year, edition, entries);
  await seedWriting(year, people, edition);
}

/** A project that the secretary keeps until its leader joins; handed in for them, or still being typed in. */
async function seedTyped(year: Year, people: People, edition: Edition, content: TypedContent, number: number) {
  const { db } = year;
  const { lead, pupils, isHandedIn, came, channel, ...told } = content;
  const project: ProjectContent = {
    ...told,
    isPublic: false,
    strength: 0.5,
    team: [
      { name: lead.name, role: "Giáo viên hướng dẫn", email: lead.email, isLeader: true },
      ...pupils.map((pupil) => ({ ...pupil, isLeader: false })),
    ],
    entry: { state: isHandedIn ? "submitted" : "draft" },
  };
  const received = instantOf(year, { days: -came, time: "09:30" });
  const typedAt = plus(received, 5 * hour);
  const standing = { ...people.secretary, name: lead.name, email: lead.email };
  const entry = await seedEntry(
    { ...year, random: seededRandom(`${year.day} ${content.key}`) },
    { ...people, accounts: new Map([[lead.email, standing]]) },
    edition,
    project,
    { number, submittedAt: plus(typedAt, hour) },
    { communes: await communesFrom(year), commitmentId: edition.made.commitmentId },
  );
  await db
    .updateTable("entry")
    .set({ channel, received_at: received, created_at: typedAt })
    .where("id", "=", entry.id)
    .execute();
  await db
    .updateTable("project")
    .set({ kept_by: people.secretary.id, created_at: typedAt, updated_at: typedAt })
    .where("id", "=", entry.projectId)
    .execute();
  const member = db.updateTable("project_member").where("project_id", "=", entry.projectId);
  await member
    .set({ account_id: null, phone: lead.phone, birth_year: lead.birthYear })
    .where("role", "=", "lead")
    .execute();
  await member.set({ email: null }).where("role", "=", "member").execute();
}

/** A pupil who boards here and lives in the next province: a rule says so, and the secretary hasn't looked yet. */
async function seedOpenFlag({ db }: Year, { content }: Edition, entries: readonly SeededEntry[]): Promise<void> {
  const entry = entries.find(({ project }) => project.key === "but-chi-hat-giong");
  const rule = eligibility[content.key]?.find(({ kind }) => kind === "place");
  if (!entry?.submittedAt || !rule) return;
  const finding: Finding = {
    ruleKey: rule.key,
    severity: rule.severity,
    reason: rule.reason ?? null,
    field: null,
    kind: "place",
    detail: { province: "Lạng Sơn", allowed: ["Cao Bằng"] },
  };
  await db
    .insertInto("entry_flag")
    .values({
      entry_id: entry.id,
      rule_key: rule.key,
      detail: JSON.stringify(finding),
      raised_at: entry.submittedAt,
    })
    .execute();
}

async function seedWriting(year: Year, people: People, { made }: Edition): Promise<void> {
  const { db } = year;
  const at = instantOf(year, { days: -3, time: "15:10" });
  const by = people.secretary.id;
  const { name, subject, body } = letterTemplate;
  await db
    .insertInto("letter_template")
    .values({
      id: newId(),
      competition_id: made.id,
      name,
      subject_vi: subject.vi,
      subject_en: subject.en,
      body_vi: body.vi,
      body_en: body.en,
      updated_by: by,
      updated_at: at,
    })
    .execute();
  await db
    .insertInto("entry_view")
    .values({
      id: newId(),
      competition_id: made.id,
      account_id: by,
      name: "Bản giấy chờ xét",
      query: "channel=paper&state=submitted",
      is_shared: 0,
      created_at: plus(at, -day),
    })
    .execute();
}
