import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { readPublicProject } from "./gallery/gallery.service.server";
import { projectForm, projectUpdateForm } from "./project.form";
import {
  createProject,
  listMyProjects,
  publishProject,
  readProject,
  setVisibility,
  updateProject,
} from "./project.service.server";

const typed = { name: "Sợi Mây", pitch: "Miến dong sấy lạnh.", field: "agriculture", stage: "revenue" };

describe.each(dialects)("projects on %s", (dialect) => {
  test("a founder begins a private project and leads it", async () => {
    const db = await freshDb(dialect);
    const founder = await makeAccount(db);
    const ctx = await testCtx(db, founder);
    const made = await createProject(ctx, projectForm.parse({ ...typed, website: "https://soimay.example.vn" }));
    expect(made).toEqual({ ok: true, value: { id: expect.any(String), slug: "soi-may" } });
    const { id } = made.ok ? made.value : { id: "" };
    expect(await listMyProjects(ctx)).toEqual([
      {
        ...{
          id,
          slug: "soi-may",
          name: "Sợi Mây",
          pitch: "Miến dong sấy lạnh.",
          field: "agriculture",
          stage: "revenue",
        },
        ...{ isPublic: false, isLead: true, members: 1 },
      },
    ]);
    const acts = await db.selectFrom("activity").select(["act", "subject_id", "actor_id"]).execute();
    expect(acts).toEqual([{ act: "project.created", subject_id: id, actor_id: founder.id }]);
  });

  test("a visitor begins none", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, null);
    expect(await createProject(ctx, projectForm.parse(typed))).toEqual({ ok: false, error: "sign_in_required" });
    expect(await listMyProjects(ctx)).toEqual([]);
  });

  test("two projects of one name get two addresses", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, await makeAccount(db));
    await createProject(ctx, projectForm.parse(typed));
    const second = await createProject(ctx, projectForm.parse(typed));
    expect(second).toEqual({
      ok: true,
      value: { id: expect.any(String), slug: expect.stringMatching(/^soi-may-\w{6}$/) },
    });
  });

  test("an older revision changes nothing, and nobody outside the team learns that there is one", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    const { id } = await makeProject(db, lead, { name: "Sợi Mây", slug: "soi-may" });
    const form = (revision: number) => projectUpdateForm.parse({ ...typed, name: "Sợi Mây Nguyên Bình", revision });
    const ctx = await testCtx(db, lead);
    expect(await updateProject(ctx, id, form(1))).toEqual({
      ok: true,
      value: { slug: "soi-may-nguyen-binh", revision: 2 },
    });
    expect(await updateProject(ctx, id, form(1))).toEqual({ ok: false, error: "changed_elsewhere" });
    const stranger = await testCtx(db, await makeAccount(db));
    expect(await updateProject(stranger, id, form(2))).toEqual({ ok: false, error: "not_found" });
    expect(await readProject(stranger, id)).toEqual({ ok: false, error: "not_found" });
    expect(await readProject(ctx, "no id at all")).toEqual({ ok: false, error: "not_found" });
  });

  test("a renamed public project keeps its old address, and may take its old name back", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    const { id } = await makeProject(db, lead, { name: "Sợi Mây", slug: "soi-may", isPublic: true });
    const ctx = await testCtx(db, lead);
    const visitor = await testCtx(db, null);
    await updateProject(ctx, id, projectUpdateForm.parse({ ...typed, name: "Mây Ngàn", revision: 1 }));
    expect(await readPublicProject(visitor, "soi-may")).toEqual({ ok: true, value: { movedTo: "may-ngan" } });
    await updateProject(ctx, id, projectUpdateForm.parse({ ...typed, revision: 2 }));
    expect(await readPublicProject(visitor, "may-ngan")).toEqual({ ok: true, value: { movedTo: "soi-may" } });
    expect(await readPublicProject(visitor, "soi-may")).toMatchObject({
      ok: true,
      value: { project: { name: "Sợi Mây" } },
    });
  });

  test("only the leader changes who sees what; a member may submit with what stands", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    const member = await makeAccount(db);
    const { id } = await makeProject(db, lead);
    await makeMember(db, id, { accountId: member.id });
    const asMember = await testCtx(db, member);
    const asLead = await testCtx(db, lead);
    expect(await publishProject(asMember, db, id, false)).toEqual({ ok: true, value: undefined });
    expect(await publishProject(asMember, db, id, true)).toEqual({ ok: false, error: "forbidden" });
    expect(await publishProject(asLead, db, id, true)).toEqual({ ok: true, value: undefined });
    const shown = await readProject(asMember, id);
    expect(shown.ok && [...shown.value.publicFields].sort()).toEqual(
      ["name", "pitch", "field", "stage", "place", "summary", "team"].sort(),
    );
    await setVisibility(asLead, id, { shown: true, further: ["needs"] });
    const chosen = await readProject(asMember, id);
    expect(chosen.ok && [...chosen.value.publicFields].sort()).toEqual(
      ["name", "pitch", "field", "stage", "place", "needs"].sort(),
    );
    await setVisibility(asLead, id, { shown: false, further: ["needs"] });
    expect(await readProject(asMember, id)).toMatchObject({ ok: true, value: { isPublic: false, publicFields: [] } });
  });
});
