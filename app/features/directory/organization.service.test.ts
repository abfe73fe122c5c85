import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { organizationForm } from "./organization.form";
import {
  createOrganization,
  listOrganizations,
  readOrganization,
  readOrganizationToEdit,
  updateOrganization,
} from "./organization.service.server";

const typed = { nameVi: "Vườn ươm Non Nước", kind: "incubator" };

describe.each(dialects)("organizations on %s", (dialect) => {
  test("an administrator adds one; its address comes from its name, or is the one that was typed and free", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, await makeAccount(db, { isAdmin: true }));
    expect(await createOrganization(ctx, organizationForm.parse(typed))).toEqual({
      ok: true,
      value: { id: expect.any(String), slug: "vuon-uom-non-nuoc" },
    });
    const taken = organizationForm.parse({ ...typed, slug: "vuon-uom-non-nuoc" });
    expect(await createOrganization(ctx, taken)).toEqual({ ok: false, error: "slug_taken" });
    expect((await listOrganizations(ctx)).map(({ slug, kind, name }) => ({ slug, kind, name }))).toEqual([
      { slug: "vuon-uom-non-nuoc", kind: "incubator", name: { vi: "Vườn ươm Non Nước", en: null } },
    ]);
  });

  test("its own organizer changes it, others don't; the old address leads to the new one", async () => {
    const db = await freshDb(dialect);
    const { id } = await makeOrganization(db, { nameVi: "Sở Mẫu", slug: "so-mau" });
    const stranger = await testCtx(db, await makeAccount(db));
    const organizer = await testCtx(
      db,
      await makeDuty(db, await makeAccount(db), { organizationId: id, kind: "organizer" }),
    );
    const form = organizationForm.parse({ nameVi: "Sở Mới", kind: "department", slug: "so-moi" });
    expect(await updateOrganization(stranger, id, form)).toEqual({ ok: false, error: "forbidden" });
    expect(await readOrganizationToEdit(stranger, id)).toEqual({ ok: false, error: "forbidden" });
    expect(await updateOrganization(organizer, id, form)).toEqual({ ok: true, value: { slug: "so-moi" } });
    expect(await readOrganization(stranger, "so-mau")).toEqual({ ok: true, value: { movedTo: "so-moi" } });
    expect(await readOrganization(stranger, "so-moi")).toMatchObject({
      ok: true,
      value: { mayEdit: false, organization: { name: { vi: "Sở Mới", en: null } } },
    });
    expect(await readOrganization(organizer, "so-moi")).toMatchObject({ ok: true, value: { mayEdit: true } });
    expect(await readOrganization(organizer, "khong-co")).toEqual({ ok: false, error: "not_found" });
  });

  test("a place that is none is refused beside its field", async () => {
    const db = await freshDb(dialect);
    const ctx = await testCtx(db, await makeAccount(db, { isAdmin: true }));
    const form = organizationForm.parse({ ...typed, placeText: "Atlantis" });
    expect(await createOrganization(ctx, form)).toEqual({ ok: false, error: "place_unknown" });
  });
});
