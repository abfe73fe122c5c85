import { describe, expect, it } from "vitest";
import { hour, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { removeMember } from "~/features/directory/team/team.service.server";
import { receiveWhole } from "~/features/files/upload.service.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { orThrow } from "~/server/form.server";
import { sha256 } from "~/server/secret.server";
import { testCtx } from "~/server/testing.server";
import { makeCompetition } from "~db/factories/competition";
import { makeJudge } from "~db/factories/judging";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { decideEntry } from "../desk/decision.service.server";
import { readDeskEntry } from "../desk/entry-page.service.server";
import { saveAnswer } from "./draft.service.server";
import { readEntry } from "./entry.service.server";
import { entryFiles, mayReadEntryFile } from "./entry-files.service.server";
import { readReceipt } from "./papers/receipt.service.server";
import { startEntry } from "./start.service.server";
import { readStep } from "./step.service.server";
import { submitEntry } from "./submission.service.server";
import { teamPart } from "./supplement/parts";
import { readPreview } from "./versions/preview.service.server";
import { readDeskDifference, readDifference, readSnapshotFile, readVersion } from "./versions/versions.service.server";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
const as = (ctx: Ctx, viewer: Viewer, now = ctx.now): Ctx => ({ ...ctx, viewer, now });
const bring = (ctx: Ctx, entryId: string, fieldKey: string) =>
  receiveWhole(
    ctx,
    { entry: entryFiles },
    { ownerKind: "entry", ownerId: entryId, fieldKey, name: "phieu.pdf", size: pdf.length },
    pdf,
  );

/** An entry handed in once, its leader's context and the secretary's. */
async function handedIn(db: Db) {
  const organization = await makeOrganization(db);
  const secretary = await makeDuty(db, await makeAccount(db), { organizationId: organization.id, kind: "secretary" });
  const competition = await makeCompetition(db, organization.id, secretary);
  const lead = await makeAccount(db);
  const project = await makeProject(db, lead, { name: "Sợi Mây" });
  const ctx = await testCtx(db, lead);
  const [divisionId = "", fieldId = ""] = [competition.divisionIds[0], competition.fieldIds[0]];
  const { entryId } = orThrow(await startEntry(ctx, competition.slug, { projectId: project.id, divisionId, fieldId }));
  const form = { commitment: "yes" as const, commitmentId: competition.commitmentId, visibility: "private" as const };
  orThrow(await saveAnswer(ctx, entryId, { fieldKey: "problem", value: "Miến bị làm giả.", revision: 0 }));
  orThrow(await submitEntry(ctx, entryId, form));
  return { ctx, desk: as(ctx, secretary), competition, project, lead, entryId, form };
}

async function askFor(desk: Ctx, competitionId: string, entryId: string, fields: readonly string[]) {
  const { revision } = orThrow(await readDeskEntry(desk, competitionId, entryId));
  const due = plus(desk.now, 48 * hour);
  const decision = { act: "supplement" as const, revision, message: "Xin bổ sung.", fields: [...fields], due };
  return decideEntry(desk, competitionId, entryId, decision);
}

describe.each(dialects)("the life of an entry on %s", (dialect) => {
  it("asks for one field and gets that field alone, whatever else changed meanwhile", async () => {
    const db = await freshDb(dialect);
    const { ctx, desk, competition, project, entryId, form } = await handedIn(db);
    expect(await askFor(desk, competition.id, entryId, ["nothing"])).toEqual({ ok: false, error: "invalid" });
    expect((await askFor(desk, competition.id, entryId, ["deck"])).ok).toBe(true);
    await makeMember(db, project.id, { name: "Người đến sau" });
    const view = orThrow(await readEntry(ctx, entryId));
    expect(view.askedFor.map(({ key }) => key)).toEqual(["deck"]);
    const refused = await saveAnswer(ctx, entryId, { fieldKey: "problem", value: "Khác", revision: 1 });
    expect(refused).toEqual({ ok: false, error: "supplement_not_asked" });
    expect((await bring(ctx, entryId, "deck")).ok).toBe(true);
    const late = as(ctx, ctx.viewer as Viewer, plus(desk.now, 48 * hour));
    expect(await submitEntry(late, entryId, form)).toEqual({ ok: false, error: "supplement_late" });
    expect(orThrow(await submitEntry(ctx, entryId, form)).version).toBe(2);
    const difference = orThrow(await readDeskDifference(desk, competition.id, entryId, "1", "2"));
    const changed = difference.groups.flatMap(({ changes }) => changes.map(({ key, how }) => [key, how]));
    expect(changed).toEqual([["deck", "added"]]);
    expect(orThrow(await readDeskEntry(desk, competition.id, entryId)).state).toBe("submitted");
  });

  it("asks for the team and gets who is on it now; a request for the team opens guardians' forms", async () => {
    const db = await freshDb(dialect);
    const { ctx, desk, competition, project, entryId, form } = await handedIn(db);
    const { id: wardId } = await makeMember(db, project.id, { name: "Nông Thị Mận", birthYear: 2012 });
    expect((await askFor(desk, competition.id, entryId, [teamPart])).ok).toBe(true);
    expect(await submitEntry(ctx, entryId, form)).toEqual({ ok: false, error: "guardian_consent_missing" });
    expect((await bring(ctx, entryId, `guardian.${wardId}`)).ok).toBe(true);
    const step = orThrow(await readStep(ctx, entryId, "nhom"));
    expect(step.body.kind === "team" && step.body.wards.map(({ name, consent }) => [name, consent])).toEqual([
      ["Nông Thị Mận", "file"],
    ]);
    expect(orThrow(await submitEntry(ctx, entryId, form)).version).toBe(2);
    const seen = orThrow(await readDeskEntry(desk, competition.id, entryId));
    const fileId = seen.team.find(({ id }) => id === wardId)?.guardian?.fileId ?? "";
    expect(await mayReadEntryFile(desk, entryId, fileId)).toBe(true);
    const judge = await makeAccount(db);
    await makeJudge(db, competition.id, { account: judge });
    expect(await mayReadEntryFile(as(ctx, judge), entryId, fileId)).toBe(false);
  });

  it("keeps every version readable, with the very text that was hashed", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, form, project } = await handedIn(db);
    orThrow(await saveAnswer(ctx, entryId, { fieldKey: "problem", value: "Miến hay bị làm giả.", revision: 1 }));
    const { id: memberId } = await makeMember(db, project.id, { name: "Lan" });
    orThrow(await submitEntry(ctx, entryId, form));
    const { groups, before, after } = orThrow(await readDifference(ctx, entryId, null, null));
    expect([before.version, after.version]).toEqual([1, 2]);
    expect(groups.map(({ key, changes }) => [key, changes.map(({ how }) => how)])).toEqual([
      ["team", ["changed", "added"]],
      ["step.idea", ["changed"]],
    ]);
    for (const { version, sha256: hash } of [before, after]) {
      const { text } = orThrow(await readSnapshotFile(ctx, entryId, String(version)));
      expect(sha256(text)).toBe(hash);
      expect(orThrow(await readVersion(ctx, entryId, String(version))).dossier.version).toBe(version);
    }
    const receipt = orThrow(await readReceipt(ctx, entryId, null));
    expect([receipt.version, receipt.sha256, receipt.authors]).toEqual([2, after.sha256, 2]);
    orThrow(await removeMember(ctx, project.id, memberId));
    for (const nonsense of ["0", "3", "x", "1e9", "-1"]) {
      expect(await readVersion(ctx, entryId, nonsense)).toEqual({ ok: false, error: "not_found" });
    }
    const stranger = as(ctx, await makeAccount(db));
    for (const read of [readVersion, readSnapshotFile, readReceipt]) {
      expect(await read(stranger, entryId, "1")).toEqual({ ok: false, error: "not_found" });
    }
  });

  it("previews the draft as a judge and as the secretary, and no receipt before it is handed in", async () => {
    const db = await freshDb(dialect);
    const { ctx, entryId, competition, lead } = await handedIn(db);
    orThrow(await saveAnswer(ctx, entryId, { fieldKey: "problem", value: "Chưa nộp.", revision: 1 }));
    const seen = orThrow(await readPreview(ctx, entryId, "judge"));
    expect(JSON.stringify(seen.dossier)).toContain("Chưa nộp.");
    expect(seen.dossier.isBlind).toBe(false);
    expect(await readPreview(as(ctx, await makeAccount(db)), entryId, "judge")).toEqual({
      ok: false,
      error: "not_found",
    });
    const other = await makeProject(db, lead, { name: "Hạt Ngọc" });
    const choice = {
      projectId: other.id,
      divisionId: competition.divisionIds[0] ?? "",
      fieldId: competition.fieldIds[0] ?? "",
    };
    const draft = orThrow(await startEntry(ctx, competition.slug, choice));
    expect(await readReceipt(ctx, draft.entryId, null)).toEqual({ ok: false, error: "entry_not_submitted" });
  });
});
