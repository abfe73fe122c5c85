import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { type MakeEntry, makeCompetition, makeEntry } from "~db/factories/competition";
import { factoryNow, makeAccount, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import type { EntryFormDefinition, FormField } from "../../entry-form";
import { adoptNewestForm, readFormNews } from "./form-version.service.server";

const field = (key: string, more: Partial<FormField> = {}): FormField => ({
  key,
  type: "short_text",
  label: { vi: key },
  required: true,
  identifies: false,
  ...more,
});
const form = (...fields: FormField[]): EntryFormDefinition => ({
  steps: [{ key: "one", title: { vi: "Một" }, fields }],
});

async function stage(db: Db, given: MakeEntry = {}) {
  const organization = await makeOrganization(db);
  const organizer = await makeAccount(db);
  const competition = await makeCompetition(db, organization.id, organizer, {
    form: form(field("a"), field("b", { required: false }), field("c")),
  });
  const founder = await makeAccount(db);
  const project = await makeProject(db, founder);
  const entry = await makeEntry(db, competition, project, founder, {
    answers: { a: "một hai ba", c: "còn" },
    ...given,
  });
  const publish = async (version: number, newer: EntryFormDefinition, isDraft = false) => {
    const id = newId();
    await db
      .insertInto("entry_form")
      .values({
        id,
        competition_id: competition.id,
        version,
        definition: JSON.stringify(newer),
        created_by: organizer.id,
        created_at: factoryNow,
        is_draft: isDraft ? 1 : 0,
      })
      .execute();
    return id;
  };
  return { competition, founder, organizer, entry, publish, ctx: await testCtx(db, founder, { now: factoryNow }) };
}

const newer = form(
  field("a", { words: 2 }),
  field("b"),
  field("d", { required: false }),
  field("e", { divisions: ["elsewhere"] }),
);
const newsOf = async (ctx: Ctx, entryId: string) => {
  const read = await readFormNews(ctx, entryId);
  return read.ok ? read.value.news : read.error;
};

describe.each(dialects)("a newer form for an entry on %s", (dialect) => {
  it("is no news while it is being written, when it asks the same, and to strangers", async () => {
    const db = await freshDb(dialect);
    const { ctx, entry, publish } = await stage(db);
    expect(await newsOf(ctx, entry.id)).toBeNull();
    await publish(2, form(field("c"), field("b", { required: false }), field("a")));
    await publish(3, newer, true);
    expect(await newsOf(ctx, entry.id)).toBeNull();
    expect(await newsOf({ ...ctx, viewer: await makeAccount(db) }, entry.id)).toBe("not_found");
    expect(await newsOf(ctx, "no-id")).toBe("not_found");
  });

  it("says what it asks otherwise in the entry's division, and what would wait for an answer", async () => {
    const db = await freshDb(dialect);
    const { ctx, entry, publish } = await stage(db);
    const formId = await publish(2, newer);
    const news = await newsOf(ctx, entry.id);
    if (news === null || typeof news === "string") throw new Error("no news");
    const { difference, ...told } = news;
    expect(told).toEqual({ formId, version: 2, own: 1, toAnswer: [{ vi: "a" }, { vi: "b" }], refusal: null });
    expect([difference.added, difference.removed].map((list) => list.map(({ key }) => key))).toEqual([["d"], ["c"]]);
  });

  it("is taken over once; every answer stays, also those of questions that are gone", async () => {
    const db = await freshDb(dialect);
    const { ctx, entry, publish } = await stage(db, { state: "submitted" });
    const formId = await publish(2, newer);
    const adopted = await adoptNewestForm(ctx, entry.id, { formId });
    expect(adopted).toEqual({ ok: true, value: { version: 2, toAnswer: [{ vi: "a" }, { vi: "b" }] } });
    expect(await adoptNewestForm(ctx, entry.id, { formId })).toEqual({ ok: true, value: { version: 2, toAnswer: [] } });
    const row = await db
      .selectFrom("entry")
      .select(["entry_form_id", "state", "revision"])
      .where("id", "=", entry.id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ entry_form_id: formId, state: "submitted", revision: 2 });
    const answers = await db.selectFrom("entry_answer").select("field_key").orderBy("field_key").execute();
    expect(answers.map(({ field_key }) => field_key)).toEqual(["a", "c"]);
    const acts = await db.selectFrom("activity").select("act").where("subject_id", "=", entry.id).execute();
    expect(acts).toEqual([{ act: "entry.form_adopted" }]);
  });

  it("can't be taken over by strangers, too late, or unseen", async () => {
    const db = await freshDb(dialect);
    const { ctx, entry, publish, organizer } = await stage(db);
    const formId = await publish(2, newer);
    const refused = (error: string) => ({ ok: false, error });
    expect(await adoptNewestForm({ ...ctx, viewer: organizer }, entry.id, { formId })).toEqual(refused("not_found"));
    const late = { ...ctx, now: plus(factoryNow, 60 * day) };
    expect(await adoptNewestForm(late, entry.id, { formId })).toEqual(refused("entries_closed"));
    expect(await newsOf(late, entry.id)).toMatchObject({ refusal: "entries_closed" });
    await publish(3, form(field("z")));
    expect(await adoptNewestForm(ctx, entry.id, { formId })).toEqual(refused("changed_elsewhere"));
  });
});
