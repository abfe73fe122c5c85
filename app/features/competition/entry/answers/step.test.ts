import { describe, expect, it } from "vitest";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { makeFile } from "~db/factories/file";
import { makeAccount, makeOrganization } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { loadPlaces } from "~db/reference/load";
import { countQueries, dialects, freshDb } from "~db/testing";
import { saveAnswer, saveStep } from "../draft.service.server";
import { findEntry } from "../entry.queries.server";
import { entryFiles } from "../entry-files.service.server";
import { guardianSlot } from "../file-slots";
import { readStep } from "../step.service.server";
import { findCommitment } from "../submission.queries.server";
import { gather } from "../submission.service.server";
import { everyTypeForm } from "./every-type.testing";

async function drafted(db: Db) {
  const organizer = await makeAccount(db);
  const organization = await makeOrganization(db);
  const divisions = [
    { key: "main", nameVi: "Chính" },
    { key: "student", nameVi: "Sinh viên" },
  ];
  const competition = await makeCompetition(db, organization.id, organizer, { form: everyTypeForm, divisions });
  const lead = await makeAccount(db);
  const project = await makeProject(db, lead, { pitch: "Miến dong sạch." });
  const { id } = await makeEntry(db, competition, project, lead, { state: "draft" });
  return { ctx: await testCtx(db, lead), id, project, competition };
}
const plain = {
  answers: {
    kind: "coop",
    tax: "0100233488",
    founded: "2/9/2020",
    where: "",
    whereText: "xã nguyên bình",
    call: "0912 345 678",
    idea: "Làm miến bằng máy",
    areas: ["", "tour", "farm"],
    people: "12",
    capital: "500.000.000",
    film: "https://youtu.be/abc",
    agree: "yes",
  },
  cells: { plan: [{ item: "Máy", count: "2", sum: "5.000.000" }, { item: "" }] },
  blocks: { model: { value: "Rẻ hơn", costs: "" } },
  revisions: {},
};

describe.each(dialects)("answers of every type on %s", (dialect) => {
  it("are saved from a plain form, read by their types, and handed in where they are asked", async () => {
    const db = await freshDb(dialect);
    await loadPlaces(db);
    const { ctx, id } = await drafted(db);
    expect(await saveStep(ctx, id, plain)).toEqual({ ok: true, value: { clashes: [] } });
    const entry = await findEntry(db, id);
    if (!entry) throw new Error("no entry");
    const gathered = await gather(ctx, db, entry, await findCommitment(db, entry.competitionId));
    expect(gathered.ok && [gathered.value.lacks, gathered.value.snapshot.answers]).toEqual([
      [],
      {
        kind: "coop",
        tax: "0100233488",
        founded: "2020-09-02",
        where: "Xã Nguyên Bình, Cao Bằng",
        call: "+84912345678",
        idea: "Làm miến bằng máy",
        areas: ["farm", "tour"],
        people: 12,
        capital: 500_000_000,
        plan: [{ item: "Máy", count: 2, sum: 5_000_000 }],
        model: { value: "Rẻ hơn" },
        film: "https://youtu.be/abc",
        agree: "yes",
      },
    ]);
    const changed = { answers: { kind: "person", agree: "" }, revisions: { kind: 1, agree: 1 } };
    expect(await saveStep(ctx, id, changed)).toEqual({ ok: true, value: { clashes: [] } });
    const later = await gather(ctx, db, entry, await findCommitment(db, entry.competitionId));
    expect(later.ok && later.value.lacks.map((lack) => "fieldKey" in lack && lack.fieldKey)).toEqual(["agree"]);
    expect(later.ok && Object.keys(later.value.snapshot.answers)).not.toContain("tax");
  });

  it("stand in their step with the place's name, without the questions of other divisions", async () => {
    const db = await freshDb(dialect);
    await loadPlaces(db);
    const { ctx, id } = await drafted(db);
    await saveStep(ctx, id, plain);
    const view = await readStep(ctx, id, "who");
    const body = view.ok && view.value.body.kind === "form" ? view.value.body : undefined;
    expect(body?.fields.map(({ field, text, placeLabel }) => [field.key, text, placeLabel])).toEqual([
      ["kind", "coop", null],
      ["tax", "0100233488", null],
      ["founded", "2020-09-02", null],
      ["where", expect.stringMatching(/^\{"commune":"\d+","validFrom":"2025-07-01"\}$/), "Xã Nguyên Bình, Cao Bằng"],
      ["call", "0912 345 678", null],
    ]);
    expect(body?.asking.elsewhere).toEqual({ kind: "coop", areas: ["farm", "tour"] });
    const one = await countQueries(db, (counted) => readStep({ ...ctx, db: counted }, id, "who"));
    await saveStep(ctx, id, { answers: { where: "", whereText: "" }, revisions: { where: 1 } });
    const none = await countQueries(db, (counted) => readStep({ ...ctx, db: counted }, id, "who"));
    expect(one - none).toBe(1);
  });

  it("keep words that mean no one place, tell it, and name the place of a clash", async () => {
    const db = await freshDb(dialect);
    await loadPlaces(db);
    const { ctx, id } = await drafted(db);
    const save = (value: string, revision: number) => saveAnswer(ctx, id, { fieldKey: "where", value, revision });
    expect(await save("Xã Không Có", 0)).toMatchObject({ ok: true, value: { revision: 1, fault: "place_invalid" } });
    expect(await save("nguyên bình cao bằng", 1)).toMatchObject({ ok: true, value: { revision: 2, fault: null } });
    expect(await save("Xã Không Có", 1)).toMatchObject({
      ok: true,
      value: { kind: "clash", theirsLabel: "Xã Nguyên Bình, Cao Bằng" },
    });
    await save('{"commune":"99999","validFrom":"2025-07-01"}', 2);
    const view = await readStep(ctx, id, "who");
    expect(view.ok && view.value.lacks).toContainEqual({
      step: "who",
      kind: "answer_invalid",
      fieldKey: "where",
      fault: "place_invalid",
    });
  });

  it("bring files into the slots their question has, and guardians' forms for members of the team", async () => {
    const db = await freshDb(dialect);
    const { ctx, id, project } = await drafted(db);
    const member = await makeMember(db, project.id, { name: "Bế Minh An" });
    const may = async (fieldKey: string) => {
      const allowed = await entryFiles.mayWrite(ctx, { ownerKind: "entry", ownerId: id, fieldKey });
      return allowed.ok ? [allowed.value.limitBytes / 1024 / 1024, allowed.value.types?.length] : allowed.error;
    };
    expect(await may("photos")).toEqual([5, 3]);
    expect(await may("photos.3")).toEqual([5, 3]);
    expect(await may(guardianSlot(member.id))).toEqual([10, 4]);
    for (const slot of ["photos.4", "photos.1", "idea", "guardian.none", "__proto__"]) {
      expect(await may(slot)).toBe("invalid");
    }
    await makeFile(db, async () => undefined, {
      ...{ ownerKind: "entry", ownerId: id, fieldKey: "photos.2", name: "hai.png", type: "image/png" },
      bytes: new Uint8Array([1]),
      uploadedBy: ctx.viewer?.id ?? "",
    });
    const view = await readStep(ctx, id, "what");
    const photos =
      view.ok && view.value.body.kind === "form" && view.value.body.fields.find(({ field }) => field.key === "photos");
    expect(photos ? photos.files.map(({ fieldKey }) => fieldKey) : null).toEqual(["photos.2"]);
  });
});
