import { newId } from "~/core/id";
import { addDays, day, dayOf, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { nameSortKey } from "~/core/sort-key";
import type { FieldKey, Stage } from "~/features/directory/project";
import type {
  CohortState,
  Language,
  MentorState,
  MentorshipState,
  Mode,
  NeedState,
  Side,
  Skill,
  Wish,
} from "~/features/mentoring/mentoring";
import type { Db } from "../dialect";
import { indexText } from "../search";
import { factoryNow, serial } from "./people";

export type MakeMentor = Partial<{
  id: string;
  name: string;
  headlineVi: string;
  headlineEn: string | null;
  bioVi: string;
  bioEn: string | null;
  workplace: string;
  phone: string | null;
  hoursPerMonth: number;
  capacity: number;
  mode: Mode;
  commune: { code: string; validFrom: string } | null;
  isListed: boolean;
  state: MentorState;
  stateReason: string | null;
  decidedBy: string | null;
  fields: readonly FieldKey[];
  skills: readonly Skill[];
  languages: readonly Language[];
  stages: readonly Stage[];
  createdAt: string;
}>;

/** A mentor of an organization's network; approved and listed unless said otherwise. */
export async function makeMentor(
  db: Db,
  organizationId: string,
  account: Viewer,
  given: MakeMentor = {},
): Promise<{ id: string }> {
  const id = given.id ?? newId();
  const name = given.name ?? account.name;
  const createdAt = given.createdAt ?? factoryNow;
  const row = {
    id,
    organization_id: organizationId,
    account_id: account.id,
    name,
    sort_key: nameSortKey(name),
    headline_vi: given.headlineVi ?? "Giúp đưa sản phẩm địa phương ra thị trường",
    headline_en: given.headlineEn ?? null,
    bio_vi: given.bioVi ?? "",
    bio_en: given.bioEn ?? null,
    workplace: given.workplace ?? "",
    phone: given.phone ?? null,
    hours_per_month: given.hoursPerMonth ?? 6,
    capacity: given.capacity ?? 2,
    mode: given.mode ?? "both",
    commune_code: given.commune?.code ?? null,
    commune_valid_from: given.commune?.validFrom ?? null,
    is_listed: given.isListed === false ? (0 as const) : (1 as const),
    state: given.state ?? "approved",
    state_reason: given.stateReason ?? null,
    state_at: createdAt,
    decided_by: given.decidedBy ?? null,
    created_at: createdAt,
  };
  await db.insertInto("mentor").values(row).execute();
  const tags = [
    ...(given.fields ?? ["agriculture"]).map((key) => ({ kind: "field", key: key as string })),
    ...(given.skills ?? ["marketing", "sales"]).map((key) => ({ kind: "skill", key: key as string })),
    ...(given.languages ?? ["vi"]).map((key) => ({ kind: "language", key: key as string })),
    ...(given.stages ?? ["idea", "prototype"]).map((key) => ({ kind: "stage", key: key as string })),
  ];
  if (tags.length > 0) {
    await db
      .insertInto("mentor_tag")
      .values(tags.map((tag) => ({ mentor_id: id, ...tag })))
      .execute();
  }
  if (row.state === "approved" && row.is_listed === 1) {
    await indexText(db, "mentor", id, [name, row.headline_vi, row.headline_en, row.bio_vi, row.bio_en, row.workplace]);
  }
  return { id };
}

export type MakeCohort = Partial<{
  id: string;
  slug: string;
  nameVi: string;
  nameEn: string | null;
  aboutVi: string;
  aboutEn: string | null;
  opensAt: string;
  closesAt: string;
  startsOn: string;
  endsOn: string;
  state: CohortState;
  weights: Readonly<Record<string, number>>;
  createdAt: string;
}>;

/** A season of mentoring that takes needs for ten more days unless said otherwise. */
export async function makeCohort(
  db: Db,
  organizationId: string,
  createdBy: Viewer,
  given: MakeCohort = {},
): Promise<{ id: string; slug: string }> {
  const id = given.id ?? newId();
  const n = serial();
  const createdAt = given.createdAt ?? factoryNow;
  const closesAt = given.closesAt ?? plus(createdAt, 10 * day);
  const startsOn = given.startsOn ?? addDays(dayOf(closesAt), 7);
  const row = {
    id,
    organization_id: organizationId,
    slug: given.slug ?? `dot-mau-${n}`,
    name_vi: given.nameVi ?? `Đợt cố vấn mẫu ${n}`,
    name_en: given.nameEn ?? null,
    about_vi: given.aboutVi ?? "",
    about_en: given.aboutEn ?? null,
    opens_at: given.opensAt ?? plus(createdAt, -2 * day),
    closes_at: closesAt,
    starts_on: startsOn,
    ends_on: given.endsOn ?? addDays(startsOn, 90),
    weights: JSON.stringify(given.weights ?? {}),
    state: given.state ?? "open",
    created_by: createdBy.id,
    created_at: createdAt,
  };
  await db.insertInto("cohort").values(row).execute();
  return { id, slug: row.slug };
}

export async function makeCohortMentor(
  db: Db,
  cohortId: string,
  mentorId: string,
  given: Partial<{ capacity: number; joinedAt: string; leftAt: string | null }> = {},
): Promise<void> {
  await db
    .insertInto("cohort_mentor")
    .values({
      cohort_id: cohortId,
      mentor_id: mentorId,
      capacity: given.capacity ?? 2,
      joined_at: given.joinedAt ?? factoryNow,
      left_at: given.leftAt ?? null,
    })
    .execute();
}

export type MakeNeed = Partial<{
  id: string;
  goal: string;
  obstacle: string;
  tried: string;
  mode: Mode;
  state: NeedState;
  skills: readonly Skill[];
  languages: readonly Language[];
  createdAt: string;
  submittedAt: string | null;
}>;

/** What a project asks of a mentor; submitted unless said otherwise. */
export async function makeNeed(
  db: Db,
  cohortId: string,
  projectId: string,
  createdBy: Viewer,
  given: MakeNeed = {},
): Promise<{ id: string }> {
  const id = given.id ?? newId();
  const createdAt = given.createdAt ?? factoryNow;
  const state = given.state ?? "submitted";
  await db
    .insertInto("mentoring_need")
    .values({
      id,
      cohort_id: cohortId,
      project_id: projectId,
      goal: given.goal ?? "Có mười điểm bán ở Hà Nội trước Tết.",
      obstacle: given.obstacle ?? "Chưa có người bán hàng chuyên trách.",
      tried: given.tried ?? "Đã gửi bán ở ba cửa hàng quen.",
      mode: given.mode ?? "both",
      state,
      created_by: createdBy.id,
      created_at: createdAt,
      submitted_at: given.submittedAt ?? (state === "submitted" ? createdAt : null),
    })
    .execute();
  const tags = [
    ...(given.skills ?? ["sales"]).map((key) => ({ kind: "skill", key: key as string })),
    ...(given.languages ?? ["vi"]).map((key) => ({ kind: "language", key: key as string })),
  ];
  if (tags.length > 0) {
    await db
      .insertInto("need_tag")
      .values(tags.map((tag) => ({ need_id: id, ...tag })))
      .execute();
  }
  return { id };
}

export async function makeWish(
  db: Db,
  needId: string,
  mentorId: string,
  given: Partial<{ side: Side; wish: Wish; createdAt: string }> = {},
): Promise<void> {
  await db
    .insertInto("pair_wish")
    .values({
      need_id: needId,
      mentor_id: mentorId,
      side: given.side ?? "project",
      wish: given.wish ?? "want",
      created_at: given.createdAt ?? factoryNow,
    })
    .execute();
}

export type MakeMentorship = Partial<{
  id: string;
  state: MentorshipState;
  runId: string | null;
  proposedAt: string;
  startedAt: string | null;
  activeAt: string;
  mentorAnswer: "accepted" | "declined" | null;
  projectAnswer: "accepted" | "declined" | null;
}>;

/** A published pair; proposed and unanswered unless said otherwise, accepted by both when active. */
export async function makeMentorship(
  db: Db,
  pair: { cohortId: string; needId: string; projectId: string; mentorId: string },
  given: MakeMentorship = {},
): Promise<{ id: string }> {
  const id = given.id ?? newId();
  const proposedAt = given.proposedAt ?? factoryNow;
  const state = given.state ?? "proposed";
  const accepted = state === "active" || state === "closed" ? ("accepted" as const) : null;
  const mentorAnswer = given.mentorAnswer === undefined ? accepted : given.mentorAnswer;
  const projectAnswer = given.projectAnswer === undefined ? accepted : given.projectAnswer;
  const startedAt = given.startedAt === undefined ? (accepted ? proposedAt : null) : given.startedAt;
  await db
    .insertInto("mentorship")
    .values({
      id,
      cohort_id: pair.cohortId,
      need_id: pair.needId,
      project_id: pair.projectId,
      mentor_id: pair.mentorId,
      run_id: given.runId ?? null,
      state,
      proposed_at: proposedAt,
      mentor_answer: mentorAnswer,
      mentor_answered_at: mentorAnswer && proposedAt,
      project_answer: projectAnswer,
      project_answered_at: projectAnswer && proposedAt,
      started_at: startedAt,
      active_at: given.activeAt ?? startedAt ?? proposedAt,
    })
    .execute();
  return { id };
}
