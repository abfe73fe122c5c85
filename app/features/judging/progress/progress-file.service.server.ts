import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime, formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { progressText } from "~/i18n/progress";
import type { Ctx } from "~/server/context.server";
import { toWorkbook } from "~/server/xlsx.server";
import { readProgress } from "./progress.service.server";

const inPoints = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);

/** A round's progress as a workbook, a sheet for its judges and one for its entries. Fails with `not_found`. */
export async function exportProgress(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
): Promise<Result<Buffer, Refusal>> {
  const view = await readProgress(ctx, competitionId, roundId);
  if (!view.ok) return view;
  const { figures: f, workbook, filter } = textFor(progressText, ctx.locale);
  const { progress: t, judges } = textFor(judgingText, ctx.locale);
  const marked = (is: boolean) => (is ? filter.outliers : "");
  return ok(
    await toWorkbook([
      {
        name: workbook.judges,
        header: [
          t.judge,
          t.done,
          t.begun,
          t.untouched,
          t.recused,
          `${f.mean} (%)`,
          `${f.lean} (%)`,
          f.pace,
          f.seen,
          f.late,
          "",
        ],
        rows: view.value.judges.map((judge) => [
          judge.name,
          judge.submitted,
          judge.begun,
          judge.untouched,
          judge.recused,
          inPoints(judge.mean),
          inPoints(judge.leaning?.lean ?? null),
          f.paceOf(formatHundredths(judge.pace.pace, ctx.locale)),
          judge.seenAt === null ? "" : formatDateTime(judge.seenAt, ctx.locale),
          judge.late,
          marked(judge.isMarked),
        ]),
      },
      {
        name: workbook.entries,
        header: [workbook.number, workbook.title, judges.seatDivision, t.done, t.waitingFor, f.mean, f.spread, ""],
        rows: view.value.entries.map((entry) => [
          entry.number ?? "",
          entry.title,
          localized(entry.divisionName, ctx.locale),
          entry.submitted,
          entry.waitingFor.map(({ judgeName }) => judgeName).join("; "),
          inPoints(entry.mean),
          inPoints(entry.spread),
          marked(entry.isMarked),
        ]),
      },
    ]),
  );
}
