import { day, type Instant, minute, plus } from "~/core/instant";
import type { RoomWork } from "~/core/room-work";
import { textFor } from "~/i18n/catalogue";
import { mentorshipText } from "~/i18n/mentorship";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { countOpenTasks } from "./desk/task.queries.server";
import { meetingMinutes, nextMeeting } from "./meeting/meeting";
import { mentorshipPolicy } from "./mentorship.policy";
import { listPairsOf, listPlannedMeetings, type MyMentorship } from "./mine.queries.server";
import { daysBetween } from "./silence/silence";

const longestMeeting = meetingMinutes.most * minute;
const soon = 7 * day;

export type MyPair = MyMentorship & { readonly nextMeetingAt: Instant | null; readonly quietDays: number };

/** The viewer's mentorships on either side with their next meeting, those that stand first; none for a visitor. */
export async function listMyMentorships(ctx: Ctx): Promise<MyPair[]> {
  if (!ctx.viewer) return [];
  const pairs = await listPairsOf(ctx.db, ctx.viewer.id);
  const active = pairs.filter(({ state }) => state === "active").map(({ id }) => id);
  const meetings = await listPlannedMeetings(ctx.db, active, plus(ctx.now, -longestMeeting));
  return pairs.map((pair) => ({
    ...pair,
    nextMeetingAt:
      nextMeeting(
        meetings.filter(({ mentorshipId }) => mentorshipId === pair.id),
        ctx.now,
      )?.startsAt ?? null,
    quietDays: daysBetween(pair.activeAt, ctx.now),
  }));
}

/** What mentoring asks of the viewer: pairs to answer, meetings of the next days, silences, and a coordinator's tasks. */
export async function readMentorshipWork(ctx: Ctx): Promise<RoomWork[]> {
  const t = textFor(mentorshipText, ctx.locale).work;
  const pairs = await listMyMentorships(ctx);
  const hosts = [...new Set((ctx.viewer?.duties ?? []).map(({ organizationId }) => organizationId))].filter(
    (organizationId) => mentorshipPolicy["desk.read"](ctx.viewer, { organizationId }).allowed,
  );
  const tasks = await countOpenTasks(ctx.db, hosts);
  return [
    ...pairs.flatMap((pair) => pairWork(pair, ctx, t)),
    ...tasks.map(({ organizationId, count }) => ({
      key: `mentorship-tasks:${organizationId}`,
      text: t.tasks(count),
      to: paths.mentoringTasks(organizationId),
      due: null,
    })),
  ];
}

type Words = (typeof mentorshipText)["vi"]["work"];

function pairWork(pair: MyPair, { now }: Pick<Ctx, "now">, t: Words): RoomWork[] {
  const other = pair.side === "mentor" ? pair.project : pair.mentor;
  const item = (what: string, text: string, due: Instant | null): RoomWork => ({
    key: `mentorship-${what}:${pair.id}`,
    text,
    to: paths.mentorship(pair.id),
    due,
  });
  if (pair.state === "proposed") {
    if (!pair.speaks || pair.answer !== null) return [];
    return [item("answer", pair.side === "mentor" ? t.answerAsMentor(other) : t.answerAsLead(other), null)];
  }
  if (pair.state !== "active") return [];
  const { nextMeetingAt } = pair;
  const meets = nextMeetingAt !== null && nextMeetingAt <= plus(now, soon);
  return [
    ...(meets ? [item("meeting", t.meeting(other), nextMeetingAt)] : []),
    ...(pair.nudgedAt ? [item("nudge", t.nudge(other, pair.quietDays), null)] : []),
  ];
}
