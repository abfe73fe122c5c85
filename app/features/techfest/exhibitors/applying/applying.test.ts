import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCall } from "~db/factories/exhibitors";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { listMyApplications, readExhibitorWork } from "../exhibitor-work.service.server";
import { makeExhibitor, makeFair, statesOf } from "../testing.server";
import { detailsForm, productForm, wishesForm } from "./applying.form";
import {
  changeDetails,
  changeProduct,
  changeWishes,
  readMyApplication,
  removeProduct,
  submitApplication,
} from "./edit.service.server";
import { productFiles } from "./photo.service.server";
import { readBoothOpening, startApplication } from "./start.service.server";

const typed = {
  signVi: "Sợi Mây",
  field: "agriculture",
  aboutVi: "Miến dong Nguyên Bình.",
  size: "300x200",
  contactName: "Nông Thúy Hòa",
  contactEmail: "hoa@example.vn",
  contactPhone: "0912 345 678",
};

describe.each(dialects)("applying for a booth on %s", (dialect) => {
  test("a project begins one application, filled in; clicking twice leads to the same", async () => {
    const db = await freshDb(dialect);
    const { event } = await makeFair(db, ["A1"]);
    const lead = await makeAccount(db, { phone: "+84912345678" });
    const project = await makeProject(db, lead, { name: "Sợi Mây", pitch: "Miến dong.", field: "crafts" });
    const ctx = await testCtx(db, lead);
    const form = { applicant: { projectId: project.id, organizationId: null } };
    const started = await startApplication(ctx, event.slug, form);
    expect(await startApplication(ctx, event.slug, form)).toEqual(started);
    if (!started.ok) throw new Error(started.error);
    expect(await readMyApplication(ctx, started.value.id)).toMatchObject({
      ok: true,
      value: {
        slug: "soi-may",
        sign: { vi: "Sợi Mây", en: null },
        about: { vi: "Miến dong.", en: null },
        field: "crafts",
        contact: { name: lead.name, email: lead.email, phone: "+84912345678" },
        state: "draft",
        missing: ["products"],
      },
    });
    const opening = await readBoothOpening(ctx, event.slug);
    expect(opening.ok && opening.value.applicants.map(({ name, state }) => [name.vi, state])).toEqual([
      ["Sợi Mây", "draft"],
    ]);
  });

  test("an organizer applies for the organization; nobody applies for others, before the call or after it", async () => {
    const db = await freshDb(dialect);
    const { event } = await makeFair(db, []);
    const { id: organizationId } = await makeOrganization(db);
    const stranger = await testCtx(db, await makeAccount(db));
    const member = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
    const form = { applicant: { projectId: null, organizationId } };
    expect(await startApplication(stranger, event.slug, form)).toEqual({ ok: false, error: "not_found" });
    const early = await testCtx(db, member, { now: "2026-07-01T00:00:00.000Z" });
    expect(await startApplication(early, event.slug, form)).toEqual({ ok: false, error: "call_not_open" });
    const late = await testCtx(db, member, { now: "2026-09-30T10:00:00.000Z" });
    expect(await startApplication(late, event.slug, form)).toEqual({ ok: false, error: "call_closed" });
    expect(await startApplication(await testCtx(db, member), event.slug, form)).toMatchObject({ ok: true });
  });

  test("it is filled in, handed in by the leader, changed until the deadline, and not after", async () => {
    const db = await freshDb(dialect);
    const question = { key: "q1", kind: "number" as const, label: { vi: "Mấy người?" }, required: true };
    const { event, booth } = await makeFair(db, ["A1", "A2"], { questions: [question], mostWishes: 2 });
    const { id, lead, projectId } = await makeExhibitor(db, event.id, { state: "draft", products: [] });
    const ctx = await testCtx(db, lead);
    const member = await makeAccount(db);
    await makeMember(db, projectId, { accountId: member.id, role: "member" });

    expect(await submitApplication(ctx, id)).toEqual({ ok: false, error: "application_incomplete" });
    const wrong = detailsForm.parse({ ...typed, revision: "1", answers: { q1: "hai" } });
    expect(await changeDetails(ctx, id, wrong)).toEqual({ ok: false, error: "invalid" });
    const details = detailsForm.parse({ ...typed, revision: "1", answers: { q1: "2", q9: "không có" } });
    expect(await changeDetails(ctx, id, details)).toEqual({ ok: true });
    expect(await changeDetails(ctx, id, details)).toEqual({ ok: false, error: "changed_elsewhere" });
    const product = productForm.parse({ act: "save", revision: "2", nameVi: "Miến" });
    const added = await changeProduct(ctx, id, product);
    const wishes = wishesForm.parse({ revision: "3", wishes: [booth("A2"), "", booth("A1")] });
    expect(await changeWishes(ctx, id, wishes)).toEqual({ ok: true });
    const foreign = wishesForm.parse({ revision: "4", wishes: ["01999999-0000-7000-8000-000000000000"] });
    expect(await changeWishes(ctx, id, foreign)).toEqual({ ok: false, error: "invalid" });

    expect(await submitApplication(await testCtx(db, member), id)).toEqual({ ok: false, error: "forbidden" });
    expect(await submitApplication(ctx, id)).toEqual({ ok: true });
    expect(await statesOf(db)).toEqual({ [id]: "submitted" });
    const read = await readMyApplication(ctx, id);
    if (!read.ok || !added.ok) throw new Error("not there");
    expect(read.value).toMatchObject({
      answers: { q1: "2" },
      needs: { widthCm: 300, depthCm: 200, needsPower: false, needsWater: false, note: "" },
      wishes: [{ code: "A2" }, { code: "A1" }],
      missing: [],
    });
    const { productId } = added.value;
    const last = { act: "remove" as const, revision: read.value.revision, productId };
    expect(await removeProduct(ctx, id, last)).toEqual({ ok: false, error: "application_incomplete" });
    const late = await testCtx(db, lead, { now: "2026-10-01T00:00:00.000Z" });
    expect(await changeDetails(late, id, { ...details, revision: 5 })).toEqual({ ok: false, error: "call_closed" });
  });

  test("a photo may be put by the applicant alone, of the product's own slot, as an image", async () => {
    const db = await freshDb(dialect);
    const { event, secretary } = await makeFair(db, []);
    const { lead, productIds } = await makeExhibitor(db, event.id);
    const slot = { ownerKind: "booth_product", ownerId: productIds[0] ?? "", fieldKey: "photo" };
    const ask = async (viewer: typeof lead) => productFiles.mayWrite(await testCtx(db, viewer), slot);
    expect(await ask(lead)).toMatchObject({ ok: true, value: { types: ["image/jpeg", "image/png", "image/webp"] } });
    expect(await ask(await makeAccount(db))).toEqual({ ok: false, error: "not_found" });
    const reads = (viewer: typeof lead | null) =>
      testCtx(db, viewer).then((ctx) => productFiles.mayRead(ctx, { ...slot, fileId: "" }));
    expect([await reads(lead), await reads(secretary), await reads(await makeAccount(db)), await reads(null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("my list and what waits cost the same for one application and for three", async () => {
    const db = await freshDb(dialect);
    const { event } = await makeFair(db, []);
    const { lead } = await makeExhibitor(db, event.id, { state: "draft", signVi: "Một" });
    const ctx = await testCtx(db, lead);
    const cost = () => countQueries(db, (counted) => readExhibitorWork({ ...ctx, db: counted }));
    const one = await cost();
    expect(await readExhibitorWork(ctx)).toMatchObject([{ due: "2026-09-30T10:00:00.000Z" }]);
    const { event: second } = await makeFair(db, []);
    await makeExhibitor(db, second.id, { lead, state: "draft" });
    await makeExhibitor(db, event.id, { lead, state: "draft" });
    expect(await cost()).toBe(one);
    expect(await listMyApplications(ctx)).toHaveLength(3);
  });

  test("an event without a call takes none", async () => {
    const db = await freshDb(dialect);
    const { event } = await makeFair(db, []);
    await db.deleteFrom("exhibitor_call").execute();
    const ctx = await testCtx(db, null);
    expect(await readBoothOpening(ctx, event.slug)).toMatchObject({ ok: true, value: { life: "none", call: null } });
    await makeCall(db, event.id, { opensAt: "2026-12-01T00:00:00.000Z", closesAt: "2026-12-02T00:00:00.000Z" });
    expect(await readBoothOpening(ctx, event.slug)).toMatchObject({ ok: true, value: { life: "planned" } });
  });
});
