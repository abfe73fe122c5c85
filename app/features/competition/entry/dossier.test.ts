import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { makeAssignment, makeJudge, makeRound, makeRoundEntry, makeRubric } from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import type { EntryFormDefinition, FormField } from "../entry-form";
import { dossierParts, filesOf } from "./dossier";
import { readDossier } from "./dossier.service.server";
import { mayReadEntryFile } from "./entry-files.service.server";
import { type EntrySnapshot, snapshotText } from "./snapshot";

const label = (vi: string) => ({ vi });
const form: EntryFormDefinition = {
  steps: [
    {
      key: "idea",
      title: label("Ý tưởng"),
      fields: [
        { key: "problem", type: "long_text", label: label("Vấn đề"), required: true, identifies: false },
        {
          key: "kind",
          type: "choice",
          label: label("Chủ thể"),
          required: true,
          identifies: false,
          options: [{ key: "group", label: label("Nhóm") }],
        },
        { key: "money", type: "money", label: label("Vốn"), required: false, identifies: false },
        { key: "deck", type: "file", label: label("Thuyết minh"), required: true, identifies: false },
      ],
    },
    {
      key: "who",
      title: label("Tác giả"),
      fields: [
        { key: "cv", type: "file", label: label("Lý lịch"), required: false, identifies: true },
        { key: "film", type: "link", label: label("Phim"), required: false, identifies: true },
      ],
    },
  ],
};
const file = (fieldKey: string, fileId: string, name: string) => ({
  fieldKey,
  fileId,
  name,
  type: "application/pdf",
  size: 500,
  sha256: "0".repeat(64),
});
const snapshotOf = (given: Partial<EntrySnapshot> = {}): EntrySnapshot => ({
  competitionId: "c",
  divisionId: "d",
  fieldId: "f",
  project: {
    id: "p",
    name: "Sợi Mây",
    pitch: "Miến dong",
    summary: "",
    field: "agriculture",
    stage: "pilot",
    needs: "",
    website: "https://soimay.example.vn",
    place: "Xã Nguyên Bình, Cao Bằng",
  },
  team: [{ id: "m", name: "Nông Thúy Hoa", role: "lead", part: "", birthYear: null, guardianConsented: null }],
  answers: { problem: "Bị làm giả", kind: "group", money: 50_000_000, film: "https://example.vn/phim" },
  files: [file("deck", "file-1", "thuyet-minh-cua-Hoa.pdf"), file("cv", "file-2", "Hoa.pdf")],
  form: { id: "form", version: 1 },
  consents: [],
  ...given,
});

describe("a dossier", () => {
  it("shows every answer by its type under its step", () => {
    const { steps, team } = dossierParts(form, snapshotOf(), { blind: false });
    expect(steps.map((step) => step.answers.map(({ key, value }) => [key, value?.kind]))).toEqual([
      [
        ["problem", "text"],
        ["kind", "choices"],
        ["money", "money"],
        ["deck", "files"],
      ],
      [
        ["cv", "files"],
        ["film", "link"],
      ],
    ]);
    expect(team?.map(({ name }) => name)).toEqual(["Nông Thúy Hoa"]);
  });

  it("tells nothing of the entrants in the judges' copy of a blind round", () => {
    const blind = dossierParts(form, snapshotOf(), { blind: true });
    expect(blind.steps.map(({ key }) => key)).toEqual(["idea"]);
    expect([blind.team, blind.project.website, blind.project.place]).toEqual([null, null, null]);
    expect(filesOf(blind).map(({ name }) => name)).toEqual(["Thuyết minh.pdf"]);
    expect(JSON.stringify(blind)).not.toMatch(/Hoa|Nguyên Bình|phim/);
  });
});

describe("an answer in a dossier", () => {
  const field = (key: string, type: FormField["type"], given: Partial<FormField> = {}): FormField => ({
    key,
    type,
    label: label(key),
    required: false,
    identifies: false,
    ...given,
  });
  const option = (key: string) => ({ key, label: label(key.toUpperCase()) });
  const columns = [
    { ...option("item"), type: "text" as const },
    { ...option("sum"), type: "money" as const },
  ];
  const fields = [
    field("fields", "multi_choice", { options: ["a", "b", "c"].map(option) }),
    field("day", "date"),
    field("where", "place"),
    field("call", "phone"),
    field("tax", "tax_code"),
    field("film", "video_link"),
    field("plan", "table", { columns, rows: [option("y1"), option("y2")] }),
    field("model", "canvas"),
    field("agree", "consent"),
    field("why", "long_text", { showIf: { field: "fields", is: ["b"] } }),
    field("school", "short_text", { divisions: ["pupil"] }),
    field("photos", "file", { most: 2 }),
  ];
  const every: EntryFormDefinition = { steps: [{ key: "all", title: label("Tất cả"), fields }] };
  const answers: EntrySnapshot["answers"] = {
    fields: ["a", "c"],
    day: "2026-09-30",
    where: "Xã Nguyên Bình, Cao Bằng",
    call: "+84912345678",
    tax: "004098001234",
    film: "https://youtu.be/abc",
    plan: [
      { item: "Máy", sum: 5_000_000 },
      { item: null, sum: null },
    ],
    model: { value: "Rẻ hơn" },
    agree: "yes",
    why: "Không còn được hỏi",
  };
  const files = [file("photos.2", "two", "b.png"), file("photos", "one", "a.png"), file("guardian.m", "g", "c.pdf")];
  const read = (reading: { blind: boolean; showsNumbers?: boolean; divisionKey?: string }) =>
    Object.fromEntries(
      dossierParts(every, snapshotOf({ answers, files }), reading).steps.flatMap((step) =>
        step.answers.map(({ key, value }) => [key, value] as const),
      ),
    );

  it("stands as its type is read; what wasn't asked isn't there", () => {
    expect(read({ blind: false, divisionKey: "main" })).toEqual({
      fields: { kind: "choices", labels: [label("A"), label("C")] },
      day: { kind: "date", day: "2026-09-30" },
      where: { kind: "text", text: "Xã Nguyên Bình, Cao Bằng" },
      call: { kind: "phone", phone: "+84912345678" },
      tax: { kind: "tax_code", code: "004******234" },
      film: { kind: "video", url: "https://youtu.be/abc" },
      plan: {
        kind: "table",
        columns,
        rows: [
          { label: label("Y1"), cells: ["Máy", 5_000_000] },
          { label: label("Y2"), cells: [null, null] },
        ],
      },
      model: { kind: "canvas", blocks: { value: "Rẻ hơn" } },
      agree: { kind: "consent" },
      photos: {
        kind: "files",
        files: [
          { fileId: "one", name: "a.png", type: "application/pdf", size: 500 },
          { fileId: "two", name: "b.png", type: "application/pdf", size: 500 },
        ],
      },
    });
  });

  it("shows a personal number whole to those who need it, a company's to everyone", () => {
    expect(read({ blind: false, showsNumbers: true }).tax).toEqual({ kind: "tax_code", code: "004098001234" });
    answers.tax = "0100233488";
    expect(read({ blind: false }).tax).toEqual({ kind: "tax_code", code: "0100233488" });
  });

  it("is left out of a blind copy when it is a phone or a tax code; files are numbered by their question", () => {
    const blind = read({ blind: true });
    expect([Object.keys(blind).includes("call"), Object.keys(blind).includes("tax")]).toEqual([false, false]);
    expect(blind.photos).toMatchObject({ files: [{ name: "photos 1.png" }, { name: "photos 2.png" }] });
  });
});

describe.each(dialects)("reading a dossier on %s", (dialect) => {
  it("finds a version by its id, and none for an id that is none", async () => {
    const db = await freshDb(dialect);
    const organizer = await makeAccount(db);
    const organization = await makeOrganization(db);
    const competition = await makeCompetition(db, organization.id, organizer);
    const project = await makeProject(db, organizer, { name: "Sợi Mây" });
    const entry = await makeEntry(db, competition, project, organizer, {
      state: "submitted",
      answers: { problem: "Bị làm giả" },
    });
    const ctx = await testCtx(db, organizer);
    const dossier = await readDossier(ctx, entry.versionId ?? "", { blind: false });
    expect(dossier.ok && [dossier.value.project.name, dossier.value.division.vi, dossier.value.number]).toEqual([
      "Sợi Mây",
      "Ý tưởng",
      entry.number,
    ]);
    expect(await readDossier(ctx, "x", { blind: true })).toEqual({ ok: false, error: "not_found" });
  });

  it("opens its files to the team, to staff, and to its judges without conflict; blind rounds hide what identifies", async () => {
    const db = await freshDb(dialect);
    const organizer = await makeAccount(db);
    const organization = await makeOrganization(db);
    const staff = await makeDuty(db, organizer, { organizationId: organization.id, kind: "secretary" });
    const competition = await makeCompetition(db, organization.id, organizer, { form });
    const lead = await makeAccount(db);
    const project = await makeProject(db, lead);
    const [deck, cv] = [newId(), newId()];
    const snapshot = snapshotText(
      snapshotOf({
        files: [file("deck", deck, "a.pdf"), file("cv", cv, "b.pdf")],
        form: { id: competition.entryFormId, version: 1 },
      }),
    );
    const entry = await makeEntry(db, competition, project, lead, { state: "eligible", snapshot });
    const rubric = await makeRubric(db, competition.id, organizer);
    const round = await makeRound(db, competition, rubric.id, { isBlind: true });
    await makeRoundEntry(db, round.id, entry, competition.divisionIds[0] ?? "");
    const people = await Promise.all([makeAccount(db), makeAccount(db), makeAccount(db)]);
    const judges = await Promise.all(people.map((account) => makeJudge(db, competition.id, { account })));
    const [good, conflicted, recused] = judges.map(({ id }) => id);
    const assign = (judgeId = "", state = "published") =>
      makeAssignment(db, { roundId: round.id, entryId: entry.id, judgeId, state });
    await assign(good);
    await assign(conflicted);
    await assign(recused, "recused");
    await db
      .insertInto("conflict")
      .values({
        id: newId(),
        judge_id: conflicted ?? "",
        entry_id: entry.id,
        source: "declared",
        reason: "Họ hàng",
        created_at: "2026-09-01T00:00:00.000Z",
      })
      .execute();
    const ctx = await testCtx(db, null);
    const may = async (viewer: typeof organizer | null) => [
      await mayReadEntryFile({ ...ctx, viewer }, entry.id, deck),
      await mayReadEntryFile({ ...ctx, viewer }, entry.id, cv),
    ];
    expect(await may(lead)).toEqual([true, true]);
    expect(await may(staff)).toEqual([true, true]);
    expect(await may(people[0] ?? null)).toEqual(["unnamed", false]);
    expect(await may(people[1] ?? null)).toEqual([false, false]);
    expect(await may(people[2] ?? null)).toEqual([false, false]);
    expect(await may(null)).toEqual([false, false]);
  });
});
