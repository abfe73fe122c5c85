import { describe, expect, it } from "vitest";
import { listDoors, openDoors } from "~/doors.testing";
import { makeWorld } from "~/doors.world.testing";
import { paths } from "~/paths";
import { testCtx } from "~/server/testing.server";
import { makeFile } from "~db/factories/file";
import { makeAssignment } from "~db/factories/judging";
import { makeSheet } from "~db/factories/sheet";
import { dialects, freshDb } from "~db/testing";

const secret = { title: "Dệt sợi đá vôi", number: "CT-XUNGDOT-7", file: "thuyet-minh-soi-da.pdf" };

/** Where a judge declares, titles are what it is about. */
const declaring = "/cham-thi/xung-dot/:roundId";
/** A copy of what one wrote oneself names the entry one wrote about: by its number alone. */
const ownData = paths.accountDataFile();

describe.each(dialects)("a judge in conflict with an entry, at every door on %s", (dialect) => {
  async function enter() {
    const db = await freshDb(dialect);
    const { viewers, addressOf } = await makeWorld(db);
    const judge = viewers.conflicted;
    if (!judge) throw new Error("the world has a judge in conflict");
    const roundId = addressOf(declaring).split("/").at(-1) ?? "";
    const { judge_id: judgeId, entry_id: entryId } = await db
      .selectFrom("conflict as x")
      .innerJoin("judge as j", "j.id", "x.judge_id")
      .select(["x.judge_id", "x.entry_id"])
      .where("j.account_id", "=", judge.id)
      .executeTakeFirstOrThrow();
    const { title, number } = secret;
    await db.updateTable("entry").set({ title, number }).where("id", "=", entryId).execute();
    const { id: fileId } = await makeFile(db, async () => undefined, {
      ownerKind: "entry",
      ownerId: entryId,
      fieldKey: "deck",
      name: secret.file,
      type: "application/pdf",
      bytes: new TextEncoder().encode("%PDF-1.7"),
      uploadedBy: judge.id,
    });
    const given = await makeAssignment(db, { roundId, entryId, judgeId, state: "submitted" });
    const marks = { novelty: 4_500, market: 3_000 };
    await makeSheet(db, { id: given.id, judgeId }, { marks, total: 7_500, savedBy: judge.id, submitted: true });
    const open = await openDoors(await testCtx(db, null));
    const own = [paths.judgingSheet(given.id), paths.judgingRecusal(given.id), paths.file(fileId)];
    async function told() {
      const leaks: string[] = [];
      const doors = (await listDoors()).map(({ pattern }) => pattern).filter((pattern) => pattern !== declaring);
      for (const address of [...doors.map(addressOf), ...own]) {
        const answer = await open(address, { as: judge?.id ?? null });
        const body = await answer.text();
        for (const [what, words] of Object.entries(secret)) {
          if (body.includes(words) && !(what === "number" && address === ownData)) leaks.push(`${what}: ${address}`);
        }
      }
      return leaks;
    }
    return { db, roundId, judgeId, told };
  }

  it("is told neither its title, its number nor its files, as a member or as the chair", {
    timeout: 300_000,
  }, async () => {
    const { db, roundId, judgeId, told } = await enter();
    expect(await told()).toEqual([]);
    await db.updateTable("jury_member").set({ role: "chair" }).where("judge_id", "=", judgeId).execute();
    await db.updateTable("round").set({ state: "deliberating" }).where("id", "=", roundId).execute();
    expect(await told()).toEqual([]);
  });
});
