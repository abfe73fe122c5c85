import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import type { Ctx } from "~/server/context.server";
import { toXlsx } from "~/server/xlsx.server";
import { invitationState } from "./judge";
import { readJudges } from "./judges.service.server";

/** The list of judges as a workbook: who they are, what they know, where they sit, when they are away. Fails with `not_found`. */
export async function exportJudges(ctx: Ctx, competitionId: string): Promise<Result<Buffer, Refusal>> {
  const view = await readJudges(ctx, competitionId);
  if (!view.ok) return view;
  const t = textFor(judgesText, ctx.locale);
  const words = textFor(judgingText, ctx.locale);
  const { columns, more, sheet } = t.list;
  const { fields, judges } = view.value;
  const header = [
    ...[
      columns.name,
      columns.email,
      columns.title,
      columns.organization,
      columns.phone,
      columns.fields,
      columns.skills,
    ],
    ...[columns.languages, columns.minLoad, columns.maxLoad, columns.wantedLoad],
    ...[more.seats, more.away, more.state, more.assigned, more.submitted],
  ];
  const rows = judges.map((judge) => [
    judge.name,
    judge.email,
    judge.title,
    judge.organizationName,
    judge.phone,
    fields
      .filter(({ id }) => judge.fits[id])
      .map(({ id, name }) => `${localized(name, ctx.locale)} (${judge.fits[id]})`)
      .join("; "),
    judge.skills.join("; "),
    judge.languages.map((language) => t.languages[language]).join("; "),
    judge.minLoad,
    judge.maxLoad,
    judge.wantedLoad,
    judge.seats
      .map(({ roundName, divisionName, role }) =>
        [localized(roundName, ctx.locale), divisionName && localized(divisionName, ctx.locale), words.role[role]]
          .filter(Boolean)
          .join(" · "),
      )
      .join("; "),
    judge.absences
      .map(({ fromDay, toDay }) => t.days(formatDate(fromDay, ctx.locale), formatDate(toDay, ctx.locale)))
      .join("; "),
    t.invitation[invitationState(judge)],
    judge.load.assigned,
    judge.load.submitted,
  ]);
  return ok(await toXlsx(sheet, header, rows));
}
