import { newId } from "~/core/id";
import { addDays, atHanoi, dayOf, type Instant, minute } from "~/core/instant";
import { ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import { type Db, inTransaction } from "~/server/db.server";
import { takeLease } from "~/server/lease.server";
import { openTask } from "../desk/task.queries.server";
import { peopleOf, writeToAll } from "../letters.server";
import { findMentorship } from "../mentorship.queries.server";
import { daysBetween, nudgeAfterDays, silenceAsksFor, taskAfterDays } from "./silence";
import { listQuiet, lockQuiet, markNudged } from "./silence.queries.server";

const leaseMs = 5 * minute;
const mostAtOnce = 200;

type Watch = { readonly db: Db; readonly now: Instant; readonly baseUrl: string; readonly holder: string };
export type Watched = { readonly nudged: number; readonly tasked: number };

/**
 * Looks after mentorships gone silent: a letter to both sides, and after more silence a task for the coordinator, each once.
 * One process at a time does it (a lease), and every mentorship is locked and looked at again before anything is
 * written, so that a second process finds nothing left to do. Returns how many letters' rounds and tasks came of it.
 */
export async function watchSilence({ db, now, baseUrl, holder }: Watch): Promise<Watched> {
  const watched = { nudged: 0, tasked: 0 };
  if (!(await takeLease(db, "silence", holder, now, leaseMs))) return watched;
  const dayBegan = (daysAgo: number) => atHanoi(addDays(dayOf(now), -daysAgo), "00:00");
  const due = { quietSince: dayBegan(nudgeAfterDays - 1), nudgedSince: dayBegan(taskAfterDays - 1), most: mostAtOnce };
  for (const id of await listQuiet(db, due)) {
    const asked = await inTransaction<Result<"none" | "nudge" | "task", never>>(db, async (trx) =>
      ok(await attend(trx, { now, baseUrl }, id)),
    );
    if (!asked.ok) continue;
    if (asked.value === "nudge") watched.nudged++;
    if (asked.value === "task") watched.tasked++;
  }
  return watched;
}

async function attend(
  trx: Db,
  desk: { now: Instant; baseUrl: string },
  id: string,
): Promise<"none" | "nudge" | "task"> {
  const quiet = await lockQuiet(trx, id);
  const asked = quiet ? silenceAsksFor(quiet, desk.now) : "none";
  const head = asked === "none" ? undefined : await findMentorship(trx, id);
  if (!quiet || !head) return "none";
  const days = daysBetween(quiet.activeAt, desk.now);
  if (asked === "nudge") {
    await markNudged(trx, id, desk.now);
    await writeToAll(trx, desk, head, {
      key: `nudge:${quiet.activeAt}`,
      to: [...peopleOf(head, "mentor"), ...peopleOf(head, "project")],
      text: ({ nudge }, facts) => ({
        subject: nudge.subject({ ...facts, days: String(days) }),
        body: nudge.body({ ...facts, days: String(days) }),
      }),
    });
  } else {
    await openTask(trx, {
      id: newId(),
      organizationId: head.organizationId,
      cohortId: head.cohort.id,
      mentorshipId: id,
      kind: "silence",
      at: desk.now,
    });
  }
  await recordActivity(
    trx,
    { viewer: null, now: desk.now },
    {
      act: asked === "nudge" ? "mentorship.nudged" : "mentorship.silence_tasked",
      subjectKind: "mentorship",
      subjectId: id,
      organizationId: head.organizationId,
      detail: { days },
    },
  );
  return asked;
}
