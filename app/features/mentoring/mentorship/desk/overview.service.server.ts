import { toCsv } from "~/core/csv";
import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { formatDate, formatDateTime } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import type { Ctx } from "~/server/context.server";
import { toXlsx } from "~/server/xlsx.server";
import { mentorshipPolicy } from "../mentorship.policy";
import { daysBetween } from "../silence/silence";
import { findCohortOf, listPairs } from "./overview.queries.server";

export type DeskPairs = Extract<Awaited<ReturnType<typeof readPairs>>, { ok: true }>["value"];

/** What became of every pair of a cohort, for the host's coordinators. Fails with `not_found` for others and other hosts' cohorts. */
export async function readPairs(ctx: Ctx, organizationId: string, cohortId: string) {
  const verdict = mentorshipPolicy["desk.read"](ctx.viewer, { organizationId });
  if (!verdict.allowed) return err(verdict.reason as Refusal);
  const cohort = isId(cohortId) ? await findCohortOf(ctx.db, cohortId) : undefined;
  if (!cohort || cohort.organizationId !== organizationId) return err("not_found" as Refusal);
  const pairs = await listPairs(ctx.db, cohort.id, ctx.now);
  return ok({
    cohort,
    pairs: pairs.map((pair) => ({ ...pair, quietDays: daysBetween(pair.activeAt, ctx.now) })),
  });
}

/** The same as a file for a spreadsheet. Fails like the page. */
export async function exportPairs(
  ctx: Ctx,
  organizationId: string,
  cohortId: string,
  kind: "csv" | "xlsx",
): Promise<Result<{ name: string; body: string | Buffer }, Refusal>> {
  const read = await readPairs(ctx, organizationId, cohortId);
  if (!read.ok) return read;
  const { cohort, pairs } = read.value;
  const { overview, states, outcomes } = textFor(mentorshipText, ctx.locale);
  const { columns } = overview;
  const header = [
    ...[columns.project, columns.mentor, columns.state, columns.started, columns.active, columns.next, columns.held],
    ...[columns.goalsDone, columns.goalsTotal, columns.mentorRating, columns.projectRating, columns.outcome],
  ];
  const date = (at: string | null) => at && formatDate(at, ctx.locale);
  const rows = pairs.map((pair) => [
    ...[pair.project, pair.mentor, states[pair.state], date(pair.startedAt), date(pair.activeAt)],
    pair.nextMeetingAt && formatDateTime(pair.nextMeetingAt, ctx.locale),
    ...[pair.held, pair.done, pair.goals, pair.ratings.mentor, pair.ratings.project],
    pair.outcome && outcomes[pair.outcome],
  ]);
  const body = kind === "csv" ? toCsv(header, rows) : await toXlsx(overview.title, header, rows);
  return ok({ name: `${overview.fileName}-${cohort.slug}.${kind}`, body });
}
