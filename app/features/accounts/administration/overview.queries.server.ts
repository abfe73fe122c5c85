import type { Day, Instant } from "~/core/instant";
import { type Db, toNumber } from "~/server/db.server";

const mostAttempts = 8;

/** How many accounts, organizations, devices, waiting letters and open data requests there are. */
export async function countInstallation(db: Db, now: Instant, today: Day) {
  const overdue = db
    .selectFrom("data_request")
    .where("closed_at", "is", null)
    .where((eb) =>
      eb.or([eb.and([eb("state", "=", "received"), eb("reply_due", "<", today)]), eb("done_due", "<", today)]),
    );
  const [accounts, organizations, sessions, waiting, failed, requests, late] = await Promise.all([
    db
      .selectFrom("account")
      .select((eb) => eb.fn.countAll().as("n"))
      .where("erased_at", "is", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("organization")
      .select((eb) => eb.fn.countAll().as("n"))
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("session")
      .select((eb) => eb.fn.countAll().as("n"))
      .where("expires_at", ">", Math.floor(Date.parse(now) / 1000))
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("letter")
      .select((eb) => eb.fn.countAll().as("n"))
      .where("sent_at", "is", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("letter")
      .select((eb) => eb.fn.countAll().as("n"))
      .where("sent_at", "is", null)
      .where("attempts", ">=", mostAttempts)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("data_request")
      .select((eb) => eb.fn.countAll().as("n"))
      .where("closed_at", "is", null)
      .executeTakeFirstOrThrow(),
    overdue.select((eb) => eb.fn.countAll().as("n")).executeTakeFirstOrThrow(),
  ]);
  return {
    accounts: toNumber(accounts.n),
    organizations: toNumber(organizations.n),
    sessions: toNumber(sessions.n),
    lettersWaiting: toNumber(waiting.n),
    lettersFailed: toNumber(failed.n),
    requestsOpen: toNumber(requests.n),
    requestsOverdue: toNumber(late.n),
  };
}
