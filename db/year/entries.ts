import { createHash } from "node:crypto";
import { day, type Instant, minute, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { type EntrySnapshot, snapshotText } from "~/features/competition/entry/snapshot";
import { figures } from "../content/figures";
import { demoAccounts } from "../content/people";
import type { MemberContent, ProjectContent } from "../content/types";
import { makeEntry } from "../factories/competition";
import { type MakeProject, makeMember, makeProject } from "../factories/project";
import { answersOf } from "./answers";
import type { Edition } from "./edition";
import { seedFiles } from "./entry-files";
import { accountOf, idOf, type People } from "./people";
import { placeName } from "./places";
import type { Year } from "./year";

export type SeededEntry = {
  readonly id: string;
  readonly projectId: string;
  readonly number: string | null;
  readonly versionId: string | null;
  readonly divisionId: string;
  readonly fieldId: string;
  readonly submittedAt: Instant | null;
  readonly lead: Viewer;
  readonly project: ProjectContent;
};

const states = {
  draft: "draft",
  submitted: "submitted",
  eligible: "eligible",
  supplement: "supplement_asked",
  ineligible: "ineligible",
  withdrawn: "withdrawn",
  disqualified: "disqualified",
} as const;

type Given = { readonly communes: ReadonlyMap<string, string>; readonly commitmentId: string };

/** One project with its team and its entry: answers, the PDF, and what was submitted when. */
export async function seedEntry(
  year: Year,
  people: People,
  edition: Edition,
  project: ProjectContent,
  order: { readonly number: number; readonly submittedAt: Instant },
  { communes, commitmentId }: Given,
): Promise<SeededEntry> {
  const { db } = year;
  const { entry } = project;
  const isDraft = entry.state === "draft";
  const createdAt = plus(order.submittedAt, -year.random.int(2, 12) * day);
  const [leader, ...others] = project.team;
  const lead = await accountOf(year, people, leader, createdAt);
  const commune = { code: project.commune, validFrom: idOf(communes, project.commune) };
  const { id: projectId, name } = await makeProject(db, lead, {
    slug: project.key,
    name: project.name,
    pitch: project.pitch,
    pitchEn: project.pitchEn ?? null,
    summary: project.summary,
    field: project.field,
    stage: project.stage,
    needs: project.answers.support_wanted ?? "",
    commune,
    isPublic: project.isPublic,
    ...told(project, lead, Number(year.day.slice(0, 4)) - 1),
    createdAt,
  });
  const team = await seedTeam(year, people, projectId, leader, others, createdAt);
  const field = edition.content.fields.find(({ includes }) => includes.includes(project.field));
  const fieldId = idOf(edition.fieldIds, field?.key ?? edition.content.fields[0]?.key ?? "");
  const divisionId = idOf(edition.divisionIds, project.division);
  const submittedAt =
    "late" in entry && entry.late ? plus(edition.entriesUntil, entry.late * minute) : order.submittedAt;
  const answers = await answersOf(year, edition.form, project, communes);
  const entryId = await makeEntryRow();
  return { ...entryId, projectId, divisionId, fieldId, submittedAt: isDraft ? null : submittedAt, lead, project };

  async function makeEntryRow() {
    const made = await makeEntry(db, edition.made, { id: projectId, name }, lead, {
      divisionId,
      fieldId,
      state: states[entry.state],
      stateReason: "reason" in entry ? entry.reason : null,
      ...(isDraft ? {} : { number: `${edition.content.entryPrefix}-${String(order.number).padStart(3, "0")}` }),
      answers: answers.kept,
      isLate: "late" in entry && Boolean(entry.late),
      createdAt,
      submittedAt,
    });
    const files = isDraft
      ? []
      : await seedFiles(year, edition.form, project, { id: made.id, by: lead.id, at: submittedAt });
    if (made.versionId) await fillVersion(made.versionId, made.id, files);
    return made;
  }

  async function fillVersion(versionId: string, entryId: string, files: EntrySnapshot["files"]) {
    const snapshot: EntrySnapshot = {
      competitionId: edition.made.id,
      divisionId,
      fieldId,
      project: {
        id: projectId,
        name,
        pitch: project.pitch,
        summary: project.summary,
        field: project.field,
        stage: project.stage,
        needs: project.answers.support_wanted ?? "",
        website: null,
        place: await placeName(year, project.commune),
      },
      team,
      answers: answers.handedIn,
      files,
      form: { id: edition.made.entryFormId, version: 1 },
      consents: [{ textId: commitmentId, version: 1 }],
    };
    const text = snapshotText(snapshot);
    const sha256 = createHash("sha256").update(text).digest("hex");
    await db.updateTable("entry_version").set({ snapshot: text, sha256 }).where("id", "=", versionId).execute();
    await db
      .insertInto("consent")
      .values({
        id: entryId,
        consent_text_id: commitmentId,
        account_id: lead.id,
        subject_kind: "entry",
        subject_id: entryId,
        channel: "web",
        given_at: submittedAt,
      })
      .execute();
  }
}

/** The figures a project tells investors, its needs, and who may see which. */
function told(
  { key }: ProjectContent,
  lead: Viewer,
  revenueYear: number,
): Pick<MakeProject, "tiers" | "needKeys" | "finance"> {
  const content = figures[key];
  if (!content) return {};
  const {
    raising,
    revenue,
    customers = null,
    founded: foundedYear = null,
    useOfFunds = "",
    needs: needKeys,
    tiers,
  } = content;
  const finance = {
    ...{
      raising: raising ? BigInt(raising) : null,
      revenue: revenue ? BigInt(revenue) : null,
      customers,
      foundedYear,
      useOfFunds,
    },
    ...{ revenueYear: revenue ? revenueYear : null, contactName: lead.name, contactEmail: lead.email },
  };
  return { tiers, needKeys, finance };
}

async function seedTeam(
  year: Year,
  people: People,
  projectId: string,
  leader: MemberContent,
  others: readonly MemberContent[],
  createdAt: Instant,
) {
  const thisYear = Number(year.day.slice(0, 4));
  const birthYear = (member: MemberContent) => (member.age === undefined ? null : thisYear - member.age);
  const leadRow = await year.db
    .updateTable("project_member")
    .set({ part: leader.role, birth_year: birthYear(leader) })
    .where("project_id", "=", projectId)
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = [{ id: leadRow.id, member: leader }];
  for (const [index, member] of others.entries()) {
    const account = demoAccounts.some(({ email }) => email === member.email)
      ? await accountOf(year, people, member, createdAt)
      : people.accounts.get(member.email);
    const { id } = await makeMember(year.db, projectId, {
      accountId: account?.id ?? null,
      name: member.name,
      email: member.email,
      part: member.role,
      birthYear: birthYear(member),
      guardian: null,
      position: index + 1,
      createdAt,
    });
    rows.push({ id, member });
  }
  for (const { id, member } of rows) {
    if (!member.guardian) continue;
    const { name, email, phone } = member.guardian;
    await year.db
      .updateTable("project_member")
      .set({
        guardian_name: name,
        guardian_email: email,
        guardian_phone: phone,
        guardian_consented_at: plus(createdAt, day),
      })
      .where("id", "=", id)
      .execute();
  }
  return rows.map(({ id, member }) => ({
    id,
    name: member.name,
    role: member === leader ? "lead" : "member",
    part: member.role,
    birthYear: birthYear(member),
    guardianConsented: member.guardian ? true : null,
  }));
}
