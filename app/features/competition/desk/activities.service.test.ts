import { describe, expect, it } from "vitest";
import { sealActivities } from "~/server/seal.server";
import { testCtx } from "~/server/testing.server";
import { type MakeActivity, makeActivities } from "~db/factories/activity";
import { makeAccount, makeDuty } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { readDeskLog } from "./activities.service.server";
import { makeDeskEntry, makeDeskWorld } from "./testing.server";

describe.each(dialects)("a competition's log (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const { organizationId, competition, organizer, secretary } = desk;
    const entry = await makeDeskEntry(db, competition, "Sợi Mây", { number: "CB-001" });
    const other = await makeDeskWorld(db);
    const act = (given: Partial<MakeActivity>, minute: number): MakeActivity => ({
      act: "entry.eligible",
      actorId: secretary.id,
      subjectKind: "entry",
      subjectId: entry.id,
      organizationId,
      at: `2026-08-01T00:${String(minute).padStart(2, "0")}:00.000Z`,
      ...given,
    });
    await makeActivities(db, [
      act(
        { act: "competition.opened", actorId: organizer.id, subjectKind: "competition", subjectId: competition.id },
        1,
      ),
      act({ detail: { reason: "Đủ điều kiện.", to: entry.id } }, 2),
      act(
        { act: "organization.updated", actorId: organizer.id, subjectKind: "organization", subjectId: organizationId },
        3,
      ),
      act({ organizationId: other.organizationId, subjectId: other.competition.id }, 4),
    ]);
    const read = async (address = "", viewer = organizer) =>
      readDeskLog(await testCtx(db, viewer), competition.id, new URLSearchParams(address));
    const acts = async (address = "") => {
      const log = await read(address);
      return log.ok ? log.value.lines.map(({ act: name }) => name) : log.error;
    };
    return { db, ...desk, entry, read, acts };
  }

  it("shows what was done in the competition, newest first; in the whole organization when asked", async () => {
    const { acts, read, entry, secretary, competition } = await world();
    expect(await acts()).toEqual(["entry.eligible", "competition.opened"]);
    expect(await acts("scope=organization")).toEqual(["organization.updated", "entry.eligible", "competition.opened"]);
    expect(await acts("kind=competition")).toEqual(["competition.opened"]);
    expect(await acts(`actor=${secretary.id}`)).toEqual(["entry.eligible"]);
    const log = await read();
    if (!log.ok) throw new Error(log.error);
    const [{ id: _id, ...line } = { id: "" }] = log.value.lines;
    expect(line).toEqual({
      act: "entry.eligible",
      at: "2026-08-01T00:02:00.000Z",
      actor: secretary.name,
      kind: "entry",
      sequence: null,
      entry: { id: entry.id, number: "CB-001", title: "Sợi Mây", competitionId: competition.id },
      round: null,
      particulars: [{ key: "reason", value: "Đủ điều kiện." }],
    });
  });

  it("goes on from a line by its key, and ignores a key that is none", async () => {
    const { acts, read } = await world();
    const log = await read();
    if (!log.ok) throw new Error(log.error);
    const [newest] = log.value.lines;
    expect(await acts(`before=${newest?.at}_${newest?.id}`)).toEqual(["competition.opened"]);
    expect(await acts("before=x_y&actor=z&kind=../")).toEqual(["entry.eligible", "competition.opened"]);
  });

  it("checks the chain when asked, and says which line was changed", async () => {
    const { db, read, entry } = await world();
    await sealActivities(db, "test", "2026-09-01T00:00:00.000Z");
    const whole = await read("check=1");
    expect(whole.ok && whole.value.checked).toEqual({ broken: null, sealed: 3 });
    await db.updateTable("activity").set({ act: "entry.ineligible" }).where("subject_id", "=", entry.id).execute();
    const changed = await read("check=1");
    const line = changed.ok ? changed.value.lines.find(({ entry: about }) => about !== null) : undefined;
    expect(changed.ok && changed.value.checked).toEqual({ broken: line?.id, sealed: 3 });
  });

  it("is the organizers'; an organizer of this competition alone sees no other work of the host", async () => {
    const { db, read, secretary, entry, competition, organizationId } = await world();
    expect(await read("", secretary)).toEqual({ ok: false, error: "forbidden" });
    expect(await read("", entry.lead)).toEqual({ ok: false, error: "not_found" });
    const own = await makeDuty(db, await makeAccount(db), {
      organizationId,
      kind: "organizer",
      competitionId: competition.id,
    });
    const log = await read("scope=organization", own);
    expect(log.ok && log.value.lines.map(({ act }) => act)).toEqual(["entry.eligible", "competition.opened"]);
  });
});
