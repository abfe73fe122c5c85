import { newId } from "~/core/id";
import type { Finding } from "~/features/competition/eligibility/finding";
import { eligibility } from "../content/eligibility";
import { visitor } from "../content/people";
import { notices, questions } from "../content/questions";
import { indexText } from "../search";
import type { Edition } from "./edition";
import type { SeededEntry } from "./entries";
import type { People } from "./people";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

/** Who may enter an edition, what was asked and answered about it, and what its entrants were told. */
export async function seedQuestions(
  year: Year,
  people: People,
  { content, made, divisionIds }: Edition,
  entries: readonly SeededEntry[],
): Promise<void> {
  const { db } = year;
  await db
    .updateTable("competition")
    .set({ eligibility: JSON.stringify(eligibility[content.key] ?? []) })
    .where("id", "=", made.id)
    .execute();
  for (const { project, asked, body, answer } of questions[content.key] ?? []) {
    const lead = entries.find((entry) => entry.project.key === project)?.lead;
    const id = newId();
    await db
      .insertInto("question")
      .values({
        id,
        competition_id: made.id,
        asked_by: lead?.id ?? people.accounts.get(visitor.email)?.id ?? null,
        asked_at: instantOf(year, asked),
        body,
        answer: answer?.vi ?? null,
        answer_en: answer?.en ?? null,
        answered_by: answer ? people.secretary.id : null,
        answered_at: answer ? instantOf(year, answer.at) : null,
      })
      .execute();
    if (answer) await indexText(db, "question", id, [body, answer.vi, answer.en]);
  }
  await insertRows(
    db,
    "notice",
    (notices[content.key] ?? []).map(({ division, isPublic, at, title, body }) => ({
      id: newId(),
      competition_id: made.id,
      division_id: division ? (divisionIds.get(division) ?? null) : null,
      title_vi: title.vi,
      title_en: title.en,
      body_vi: body.vi,
      body_en: body.en,
      is_public: isPublic ? (1 as const) : (0 as const),
      letters: entries
        .filter(({ project }) => !division || project.division === division)
        .reduce((count, { project }) => count + project.team.length, 0),
      sent_by: people.secretary.id,
      sent_at: instantOf(year, at),
    })),
  );
}

/** A project that won in the first edition entered again, by the same people: flagged, looked at, and put out with the rule's article. */
export async function seedFlags(
  year: Year,
  people: People,
  past: readonly SeededEntry[],
  entries: readonly SeededEntry[],
): Promise<void> {
  const entry = entries.find(({ project }) => project.key === "phan-giun-que");
  const before = past.find(({ project }) => "sameAs" in project && project.sameAs === entry?.project.key);
  if (!entry?.submittedAt || !before) return;
  const team = await year.db
    .selectFrom("project_member")
    .select(["name", "account_id", "email"])
    .where("project_id", "=", entry.projectId)
    .execute();
  for (const { name, account_id, email } of team) {
    await year.db
      .updateTable("project_member")
      .set({ account_id, email })
      .where("project_id", "=", before.projectId)
      .where("name", "=", name)
      .execute();
  }
  const rule = eligibility["cao-bang-2"]?.find(({ key }) => key === "past_winner");
  const won = {
    competition: {
      vi: "Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ I – 2024",
      en: "Cao Bằng Startup Competition, first edition",
    },
    prize: { vi: "Giải Ba", en: "Third prize" },
  };
  const finding: Finding = {
    ruleKey: "past_winner",
    severity: "flag",
    reason: rule?.reason ?? null,
    field: null,
    kind: "past_winner",
    detail: { winners: entry.project.team.map(({ name }) => ({ name, ...won })) },
  };
  await year.db
    .insertInto("entry_flag")
    .values({
      entry_id: entry.id,
      rule_key: finding.ruleKey,
      detail: JSON.stringify(finding),
      raised_at: entry.submittedAt,
      cleared_at: instantOf(year, { days: -20, time: "10:15" }),
      cleared_by: people.secretary.id,
      note: "Đã đối chiếu với quyết định trao giải lần thứ I: cùng dự án, giải Ba. Không đủ điều kiện theo Điều 3.",
    })
    .execute();
}
