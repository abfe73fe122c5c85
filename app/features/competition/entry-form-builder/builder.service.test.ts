import { describe, expect, it } from "vitest";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { type MakeCompetition, makeCompetition, makeEntry } from "~db/factories/competition";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { type EntryFormDefinition, type FormField, fieldsOf } from "../entry-form";
import { type QuestionForm, questionForm } from "./builder.form";
import {
  addMany,
  copyQuestion,
  insertBlock,
  moveInForm,
  placeInForm,
  readFormBuilder,
  removeFromForm,
  saveQuestion,
} from "./builder.service.server";
import { discardForm, publishForm, readFormChanges } from "./publish.service.server";

const field = (key: string, more: Partial<FormField> = {}): FormField => ({
  key,
  type: "short_text",
  label: { vi: key },
  required: true,
  identifies: false,
  ...more,
});
const options = [
  { key: "person", label: { vi: "Cá nhân" } },
  { key: "firm", label: { vi: "Doanh nghiệp" } },
];
const form: EntryFormDefinition = {
  steps: [
    {
      key: "idea",
      title: { vi: "Ý tưởng" },
      fields: [
        field("kind", { type: "choice", options }),
        field("code", { type: "tax_code", showIf: { field: "kind", is: ["firm"] } }),
      ],
    },
    { key: "team", title: { vi: "Đội ngũ" }, fields: [field("who")] },
  ],
};

async function stage(db: Db, given: MakeCompetition = {}) {
  const organization = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "organizer" });
  const competition = await makeCompetition(db, organization.id, organizer, { state: "draft", form, ...given });
  return { organization, organizer, competition, id: competition.id, ctx: await testCtx(db, organizer) };
}

const typed = (revision: number, more: Record<string, unknown>): QuestionForm =>
  questionForm.parse({
    revision: String(revision),
    step: "idea",
    type: "short_text",
    label: { vi: "Mới" },
    help: {},
    ...more,
  });

async function standing(ctx: Ctx, id: string) {
  const read = await readFormBuilder(ctx, id);
  if (!read.ok) throw new Error(read.error);
  const { form: built, revision, version, publishedVersion, changes } = read.value;
  return {
    built,
    keys: built.steps.map((step) => step.fields.map(({ key }) => key)),
    revision,
    version,
    publishedVersion,
    changes,
  };
}

describe.each(dialects)("building an entry form on %s", (dialect) => {
  it("adds a question behind another, a block and many at once", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await stage(db);
    expect(await saveQuestion(ctx, id, typed(1, { after: "kind", next: "add" }))).toEqual({
      ok: true,
      value: { key: "moi", step: "idea", next: "add" },
    });
    const place = { revision: 2, step: "team", after: null };
    expect(await insertBlock(ctx, id, { ...place, block: "finance" })).toEqual({
      ok: true,
      value: { key: "finance_table", count: 2 },
    });
    const many = { revision: 3, step: "team", after: undefined, type: "date" as const, lines: "Ngày một\nNgày hai" };
    expect(await addMany(ctx, id, many)).toEqual({ ok: true, value: { key: "ngay_mot", count: 2 } });
    expect(await copyQuestion(ctx, id, { revision: 4, id: "who" })).toEqual({
      ok: true,
      value: { key: "who_ban_sao" },
    });
    expect(await standing(ctx, id)).toMatchObject({
      version: 1,
      revision: 5,
      publishedVersion: null,
      keys: [
        ["kind", "moi", "code"],
        ["finance_table", "capital_wanted", "who", "who_ban_sao", "ngay_mot", "ngay_hai"],
      ],
    });
  });

  it("moves questions within and between steps, one place or where they were dragged", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await stage(db);
    expect(await moveInForm(ctx, id, { revision: 1, id: "code", direction: "down" })).toEqual({
      ok: true,
      value: "code",
    });
    expect((await standing(ctx, id)).keys).toEqual([["kind"], ["code", "who"]]);
    expect((await placeInForm(ctx, id, { revision: 2, id: "who", step: "idea", after: null })).ok).toBe(true);
    expect((await placeInForm(ctx, id, { revision: 3, id: "step.team", step: "idea", after: null })).ok).toBe(false);
    expect((await standing(ctx, id)).keys).toEqual([["who", "kind"], ["code"]]);
  });

  it("refuses what can't be asked so, and leaves the form as it was", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await stage(db);
    const refused = (error: string) => ({ ok: false, error });
    const changes = [
      [moveInForm(ctx, id, { revision: 1, id: "kind", direction: "down" }), "question_order"],
      [placeInForm(ctx, id, { revision: 1, id: "code", step: "idea", after: null }), "question_order"],
      [saveQuestion(ctx, id, typed(1, { key: "kind", type: "date" })), "question_decides"],
      [saveQuestion(ctx, id, typed(1, { key: "kind", type: "choice", options: "A\nB\nC" })), "question_decides"],
      [saveQuestion(ctx, id, typed(1, { showIf: { field: "code", is: ["code:x"] } })), "question_order"],
      [saveQuestion(ctx, id, typed(1, { after: "", showIf: { field: "kind", is: ["kind:firm"] } })), "question_order"],
      [saveQuestion(ctx, id, typed(1, { showIf: { field: "kind", is: ["kind:none"] } })), "question_order"],
      [saveQuestion(ctx, id, typed(1, { step: "nowhere" })), "not_found"],
      [saveQuestion(ctx, id, typed(1, { key: "nothing" })), "not_found"],
      [removeFromForm(ctx, id, { revision: 1, id: "step.team" }), "in_use"],
      [removeFromForm(ctx, id, { revision: 2, id: "who" }), "changed_elsewhere"],
    ] as const;
    for (const [change, error] of changes) expect(await change).toEqual(refused(error));
    expect(await standing(ctx, id)).toMatchObject({ revision: 1, keys: [["kind", "code"], ["who"]] });
  });

  it("keeps a question that an eligibility rule reads, and knows the competition's divisions", async () => {
    const db = await freshDb(dialect);
    const divisions = [
      { key: "ideas", nameVi: "Ý tưởng" },
      { key: "firms", nameVi: "Doanh nghiệp" },
    ];
    const { ctx, id } = await stage(db, { divisions });
    const rule = { key: "r", severity: "stop", kind: "entries_per_organization", field: "code", most: 1 };
    await db
      .updateTable("competition")
      .set({ eligibility: JSON.stringify([rule]) })
      .where("id", "=", id)
      .execute();
    const error = (reason: string) => ({ ok: false, error: reason });
    expect(await removeFromForm(ctx, id, { revision: 1, id: "code" })).toEqual(error("question_in_rule"));
    expect(await saveQuestion(ctx, id, typed(1, { key: "code" }))).toEqual(error("question_in_rule"));
    expect(await saveQuestion(ctx, id, typed(1, { divisions: ["pupils"] }))).toEqual(error("division_unknown"));
    expect((await saveQuestion(ctx, id, typed(1, { divisions: ["firms"] }))).ok).toBe(true);
    expect(fieldsOf((await standing(ctx, id)).built).find(({ key }) => key === "moi")?.divisions).toEqual(["firms"]);
  });

  it("keeps the options' keys by their place while nobody has answered, so that conditions stay", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await stage(db);
    const reworded = typed(1, { key: "kind", type: "choice", options: "Một người\nCông ty, hợp tác xã" });
    expect((await saveQuestion(ctx, id, reworded)).ok).toBe(true);
    expect(fieldsOf((await standing(ctx, id)).built)[0]?.options?.map(({ key }) => key)).toEqual(["person", "firm"]);
  });

  it("asks always what depended on a question that is gone", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await stage(db);
    expect((await removeFromForm(ctx, id, { revision: 1, id: "kind" })).ok).toBe(true);
    const { built } = await standing(ctx, id);
    expect(fieldsOf(built)).toEqual([field("code", { type: "tax_code" }), field("who")]);
  });

  it("is nobody's but the organizer's", async () => {
    const db = await freshDb(dialect);
    const { ctx, id, organization } = await stage(db);
    const secretary = await makeDuty(db, await makeAccount(db), {
      organizationId: organization.id,
      kind: "secretary",
    });
    const change = (viewer: Ctx["viewer"]) =>
      moveInForm({ ...ctx, viewer }, id, { revision: 1, id: "who", direction: "up" });
    expect(await change(secretary)).toEqual({ ok: false, error: "forbidden" });
    expect(await change(await makeAccount(db))).toEqual({ ok: false, error: "not_found" });
    expect(await change(null)).toEqual({ ok: false, error: "not_found" });
    expect(await publishForm({ ...ctx, viewer: secretary }, id, { revision: 1, formId: null })).toEqual({
      ok: false,
      error: "forbidden",
    });
  });
});

describe.each(dialects)("changing the form of an open competition on %s", (dialect) => {
  async function open(db: Db) {
    const staged = await stage(db, { state: "open", form });
    const founder = await makeAccount(db);
    const project = await makeProject(db, founder);
    const entry = await makeEntry(db, staged.competition, project, founder);
    return { ...staged, founder, entry };
  }

  it("gathers changes in a version that nobody gets until it is published", async () => {
    const db = await freshDb(dialect);
    const { ctx, id, competition } = await open(db);
    await saveQuestion(ctx, id, typed(1, {}));
    await removeFromForm(ctx, id, { revision: 2, id: "who" });
    expect(await standing(ctx, id)).toMatchObject({
      version: 2,
      publishedVersion: 1,
      changes: { added: 1, removed: 1, changed: 0 },
    });
    const versions = () =>
      db
        .selectFrom("entry_form")
        .select(["version", "is_draft"])
        .where("competition_id", "=", id)
        .orderBy("version")
        .execute();
    expect(await versions()).toEqual([
      { version: 1, is_draft: 0 },
      { version: 2, is_draft: 1 },
    ]);
    const summary = await readFormChanges(ctx, id);
    const seen = summary.ok ? summary.value.changes : null;
    expect(seen && [seen.drafts, seen.submitted, seen.difference.added.map(({ key }) => key)]).toEqual([1, 0, ["moi"]]);
    const formId = seen?.formId ?? null;
    expect(await publishForm(ctx, id, { revision: 3, formId: competition.entryFormId })).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
    expect(await publishForm(ctx, id, { revision: 3, formId })).toEqual({ ok: true, value: 2 });
    expect(await versions()).toEqual([
      { version: 1, is_draft: 0 },
      { version: 2, is_draft: 0 },
    ]);
    expect(await publishForm(ctx, id, { revision: 4, formId })).toEqual({ ok: false, error: "form_unchanged" });
  });

  it("tells each team once, and not when its division is asked the same", async () => {
    const db = await freshDb(dialect);
    const { ctx, id, founder } = await open(db);
    const publish = async () => {
      const summary = await readFormChanges(ctx, id);
      if (!summary.ok || !summary.value.changes) throw new Error("nothing is being written");
      return publishForm(ctx, id, { revision: summary.value.revision, formId: summary.value.changes.formId });
    };
    const letters = () => db.selectFrom("letter").select(["to_email", "dedupe_key"]).execute();
    await moveInForm(ctx, id, { revision: 1, id: "who", direction: "up" });
    expect(await publish()).toEqual({ ok: true, value: 2 });
    expect(await letters()).toEqual([]);
    await saveQuestion(ctx, id, typed(3, {}));
    expect(await publish()).toEqual({ ok: true, value: 3 });
    expect((await letters()).map(({ to_email }) => to_email)).toEqual([founder.email]);
  });

  it("throws changes away, and goes on from what is published", async () => {
    const db = await freshDb(dialect);
    const { ctx, id } = await open(db);
    await removeFromForm(ctx, id, { revision: 1, id: "who" });
    const summary = await readFormChanges(ctx, id);
    const formId = (summary.ok && summary.value.changes?.formId) || null;
    expect(await discardForm(ctx, id, { revision: 2, formId })).toEqual({ ok: true, value: undefined });
    expect(await discardForm(ctx, id, { revision: 3, formId })).toEqual({ ok: false, error: "form_unchanged" });
    expect(await standing(ctx, id)).toMatchObject({
      version: 1,
      publishedVersion: null,
      keys: [["kind", "code"], ["who"]],
    });
  });
});
