import { ok } from "~/core/result";
import { inTransaction } from "~/server/db.server";
import type { House } from "~/server/house.server";
import { takeLease } from "~/server/lease.server";
import { writeLetter } from "~/server/mail.server";
import { sha256 } from "~/server/secret.server";
import { findCompetition } from "../competition.queries.server";
import { advanceBatch, findWaitingBatch } from "./batch.queries.server";
import { listLetterEntries } from "./letter-entries.queries.server";
import { speaksOfEntry } from "./letter-template";
import { letterFor } from "./letter-words.server";
import { addresseesOf } from "./letters.service.server";

/** Entries written to in one transaction: short, so that a founder's save never waits behind it. */
const atOnce = 25;
const leaseMs = 30_000;

/**
 * Goes on with the batch that has waited longest: writes the letters of its next entries into the outbox. A process that
 * dies goes on from where it stopped, and no letter is written twice. Returns how many entries it wrote to.
 */
export async function writeBatches(
  { db, settings }: { readonly db: House["db"]; readonly settings: Pick<House["settings"], "baseUrl"> },
  holder: string,
  now: string,
): Promise<number> {
  const waiting = await findWaitingBatch(db);
  if (!waiting || !(await takeLease(db, "letter-batches", holder, now, leaseMs))) return 0;
  const head = await findCompetition(db, waiting.competitionId);
  if (!head) throw new Error(`the letters ${waiting.id} are of no competition`);
  const place = { competition: head.name, baseUrl: settings.baseUrl };
  const isPersonal = !speaksOfEntry(waiting.subject.vi, waiting.subject.en, waiting.body.vi, waiting.body.en);
  const done = Math.min(waiting.total, waiting.written + atOnce);
  await inTransaction(db, async (trx) => {
    if (!(await advanceBatch(trx, waiting, done, now))) return ok();
    const ids = waiting.recipients.slice(waiting.written, done);
    for (const entry of await listLetterEntries(trx, waiting.competitionId, ids)) {
      for (const person of addresseesOf(entry, waiting.audience)) {
        const address = sha256(person.email.toLowerCase());
        await writeLetter(trx, now, {
          dedupeKey: `batch:${waiting.id}:${isPersonal ? "" : `${entry.id}:`}${address}`,
          to: person,
          organizationId: waiting.organizationId,
          batchId: waiting.id,
          ...letterFor(waiting, entry, person, place),
        });
      }
    }
    return ok();
  });
  return done - waiting.written;
}
