import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeMember } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { cancelApplication } from "../offers/offer.service.server";
import { lettersTo, makeExhibitor, makeFair, statesOf } from "../testing.server";
import { readApplicationFilter } from "./application-list";
import { exportDeskApplications } from "./applications-file.service.server";
import {
  applyReviews,
  decideApplication,
  listDeskApplications,
  noteApplication,
  planReviews,
  readDeskApplication,
} from "./review.service.server";

const all = readApplicationFilter(new URLSearchParams());

describe.each(dialects)("reviewing applications on %s", (dialect) => {
  test("the list holds what was handed in, found without accents, at the same cost for one and three", async () => {
    const db = await freshDb(dialect);
    const { event, secretary } = await makeFair(db, []);
    await makeExhibitor(db, event.id, { signVi: "Hạt dẻ Trùng Khánh" });
    const ctx = await testCtx(db, secretary);
    const cost = () => countQueries(db, (counted) => listDeskApplications({ ...ctx, db: counted }, event.id, all));
    const one = await cost();
    await makeExhibitor(db, event.id, { signVi: "Chàm Slao", state: "approved" });
    await makeExhibitor(db, event.id, { signVi: "Còn nháp", state: "draft" });
    expect(await cost()).toBe(one);
    const found = await listDeskApplications(ctx, event.id, { ...all, q: "hat de" });
    expect(found.ok && found.value.rows.map(({ sign }) => sign)).toEqual(["Hạt dẻ Trùng Khánh"]);
    const list = await listDeskApplications(ctx, event.id, all);
    expect(list).toMatchObject({ ok: true, value: { all: 2, counts: { submitted: 1, approved: 1, draft: 0 } } });
    const csv = await exportDeskApplications(ctx, event.id, all, "csv");
    expect(csv.ok && String(csv.value.body).split("\r\n")).toHaveLength(4);
    expect(await exportDeskApplications(ctx, event.id, all, "xlsx")).toMatchObject({ ok: true });
  });

  test("a draft that was given up stays its applicant's own", async () => {
    const db = await freshDb(dialect);
    const { event, secretary } = await makeFair(db, []);
    const { id, lead } = await makeExhibitor(db, event.id, { state: "draft" });
    expect(await cancelApplication(await testCtx(db, lead), id)).toEqual({ ok: true });
    const ctx = await testCtx(db, secretary);
    expect(await listDeskApplications(ctx, event.id, all)).toMatchObject({ ok: true, value: { all: 0, rows: [] } });
    expect(await readDeskApplication(ctx, event.id, id)).toEqual({ ok: false, error: "not_found" });
    expect(await noteApplication(ctx, event.id, id, "Xem")).toEqual({ ok: false, error: "not_found" });
  });

  test("it is approved with a class, rejected with a reason, noted; told by letter; never by its own people", async () => {
    const db = await freshDb(dialect);
    const { event, organizer, secretary } = await makeFair(db, []);
    const one = await makeExhibitor(db, event.id);
    const own = await makeExhibitor(db, event.id);
    await makeMember(db, own.projectId, { accountId: secretary.id });
    const ctx = await testCtx(db, secretary);
    const approve = { act: "approve" as const, priorityClass: 1, revision: 1 };
    expect(await decideApplication(ctx, event.id, own.id, approve)).toEqual({ ok: false, error: "decider_is_author" });
    expect(await noteApplication(ctx, event.id, one.id, "Gần cửa")).toEqual({ ok: true });
    expect(await decideApplication(ctx, event.id, one.id, approve)).toEqual({ ok: true });
    expect(await decideApplication(ctx, event.id, one.id, approve)).toEqual({
      ok: false,
      error: "application_wrong_state",
    });
    const reject = { act: "reject" as const, reason: "Hết chỗ", revision: 1 };
    const boss = await testCtx(db, organizer);
    expect(await decideApplication(boss, event.id, one.id, reject)).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await decideApplication(boss, event.id, one.id, { ...reject, revision: 2 })).toEqual({ ok: true });
    expect(await statesOf(db)).toEqual({ [one.id]: "rejected", [own.id]: "submitted" });
    expect(await lettersTo(db, one.lead.email)).toEqual(["approved", "rejected"]);
    const read = await readDeskApplication(ctx, event.id, one.id);
    expect(read.ok && read.value.notes.map(({ body, by }) => [body, by])).toEqual([["Gần cửa", secretary.name]]);
    const elsewhere = await makeFair(db, []);
    const foreign = await testCtx(db, elsewhere.organizer);
    expect(await readDeskApplication(foreign, elsewhere.event.id, one.id)).toEqual({ ok: false, error: "not_found" });
    expect(await readDeskApplication(await testCtx(db, one.lead), event.id, one.id)).toEqual({
      ok: false,
      error: "not_found",
    });
  });

  test("many are planned, shown, then that very plan is applied; what changed since is left and named", async () => {
    const db = await freshDb(dialect);
    const { event, secretary } = await makeFair(db, []);
    const [a, b, done] = [
      await makeExhibitor(db, event.id),
      await makeExhibitor(db, event.id),
      await makeExhibitor(db, event.id, { state: "confirmed" }),
    ];
    const ctx = await testCtx(db, secretary);
    const plan = await planReviews(ctx, event.id, { act: "approve", ids: [a.id, b.id, done.id, "no-id"] });
    if (!plan.ok) throw new Error(plan.error);
    expect(plan.value.rows.map(({ id, skippedBecause }) => [id, skippedBecause])).toEqual([
      [a.id, null],
      [b.id, null],
      [done.id, "application_wrong_state"],
    ]);
    await db.updateTable("booth_application").set({ revision: 2 }).where("id", "=", b.id).execute();
    const rows = plan.value.rows.slice(0, 2).map(({ id, revision }) => ({ id, revision }));
    expect(await applyReviews(ctx, event.id, { act: "approve", rows, priorityClass: 2 })).toMatchObject({
      ok: true,
      value: { done: 1, left: [{ id: b.id, reason: "changed_elsewhere" }] },
    });
    expect(await statesOf(db)).toMatchObject({ [a.id]: "approved", [b.id]: "submitted" });
  });
});
