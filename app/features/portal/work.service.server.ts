import { atHanoi } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { readMyInvitations } from "~/features/accounts/my-invitations.service.server";
import { nextDeadline as nextDataDeadline } from "~/features/accounts/privacy/data-request";
import { readDataRequests } from "~/features/accounts/privacy/data-request.service.server";
import { competitionPolicy } from "~/features/competition/competition.policy";
import { listMyCompetitions, readDeskOverview } from "~/features/competition/desk.service.server";
import { listMyEntries } from "~/features/competition/entry/entry.service.server";
import { readQuestionWork } from "~/features/competition/questions/read-questions.service.server";
import { readInvestingWork } from "~/features/investing/work.service.server";
import { listFreshResults } from "~/features/judging/results/news.service.server";
import { readJudgeDesk } from "~/features/judging/sheet/queue.service.server";
import { readMentorshipWork } from "~/features/mentoring/mentorship/mine.service.server";
import { readMentoringWork } from "~/features/mentoring/work.service.server";
import { readAgendaWork } from "~/features/techfest/agenda/my-agenda.service.server";
import { readExhibitorWork } from "~/features/techfest/exhibitors/exhibitor-work.service.server";
import type { Ctx } from "~/server/context.server";
import { orderWork, type WorkItem } from "./work";

type MyEntry = Awaited<ReturnType<typeof listMyEntries>>[number];

/** What waits for the viewer in every room, by deadline, and the entries that are theirs. */
export async function readMyWork(ctx: Ctx, viewer: Viewer) {
  const [entries, invitations, sheets, desks, requests, ...rooms] = await Promise.all([
    listMyEntries(ctx),
    readMyInvitations(ctx),
    judgingWork(ctx),
    deskWork(ctx),
    dataWork(ctx),
    readExhibitorWork(ctx),
    readAgendaWork(ctx),
    readMentoringWork(ctx),
    readMentorshipWork(ctx),
    readInvestingWork(ctx),
    readQuestionWork(ctx),
  ]);
  const fresh = await listFreshResults(
    ctx,
    entries.map(({ id }) => id),
  );
  const items: WorkItem[] = [
    ...(viewer.emailVerified ? [] : [{ kind: "verify_email" as const, due: null }]),
    ...invitations.map(({ id, about, expiresAt }) => ({ kind: "invitation" as const, id, about, due: expiresAt })),
    ...sheets,
    ...entries.flatMap((entry) => entryWork(entry, fresh)),
    ...desks,
    ...requests,
    ...rooms.flat().map((work) => ({ kind: "room" as const, work, due: work.due })),
  ];
  return {
    now: ctx.now,
    items: orderWork(items),
    entries: entries.map(({ id, title, number, state, competition }) => ({ id, title, number, state, competition })),
  };
}

/** A draft while entries are taken, a supplement that was asked for, results that are new. */
function entryWork(entry: MyEntry, fresh: ReadonlySet<string>): WorkItem[] {
  const about = { entryId: entry.id, title: entry.title, competition: entry.competition.name };
  if (entry.state === "draft" && entry.takesChanges) {
    return [{ kind: "finish_entry", ...about, due: entry.window?.until ?? null }];
  }
  if (entry.state === "supplement_asked") return [{ kind: "supplement", ...about, due: entry.supplementDueAt }];
  return fresh.has(entry.id) ? [{ kind: "results_out", ...about, due: null }] : [];
}

async function judgingWork(ctx: Ctx): Promise<WorkItem[]> {
  const desk = await readJudgeDesk(ctx);
  if (!desk.ok) return [];
  return desk.value.rounds.flatMap((round): WorkItem[] => {
    if (!round.isOpen) return [];
    const about = { roundId: round.id, round: round.name, due: round.round.closesAt };
    const count = round.sheets.length - round.submitted;
    return [
      ...(round.declaredAt === null ? [{ kind: "declare_conflicts" as const, ...about }] : []),
      ...(count > 0 ? [{ kind: "score" as const, ...about, count }] : []),
    ];
  });
}

const forSecretaries = new Set(["check", "supplement"]);

/** What each desk of the viewer waits for; setting up, judges and rounds are the organizers' alone. */
async function deskWork(ctx: Ctx): Promise<WorkItem[]> {
  const { competitions } = await listMyCompetitions(ctx);
  const running = competitions.filter(({ state }) => state !== "finished");
  const overviews = await Promise.all(running.map(({ id }) => readDeskOverview(ctx, id)));
  return overviews.flatMap((overview): WorkItem[] => {
    if (!overview.ok) return [];
    const { id, organizationId, state, name, acts, dates } = overview.value;
    const mayEdit = competitionPolicy["setup.edit"](ctx.viewer, { organizationId, competitionId: id, state }).allowed;
    const screening = dates.find((date) => date.what === "ends" && date.phase.kind === "screening")?.at ?? null;
    return acts
      .filter(({ kind }) => mayEdit || forSecretaries.has(kind))
      .map((act) => ({
        kind: "desk" as const,
        competitionId: id,
        competition: name,
        act,
        due: act.kind === "check" ? screening : act.kind === "watch" ? act.round.closesAt : null,
      }));
  });
}

/** Requests about personal data that are open, by the law's nearest deadline: the end of that day. */
async function dataWork(ctx: Ctx): Promise<WorkItem[]> {
  const requests = await readDataRequests(ctx);
  if (!requests.ok) return [];
  const days = requests.value.flatMap((request) => nextDataDeadline(request) ?? []);
  const [first] = days.sort();
  return first === undefined ? [] : [{ kind: "data_requests", count: days.length, due: atHanoi(first, "23:59") }];
}
