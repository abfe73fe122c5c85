import { Form } from "@remix-run/react";
import { formatDateTime, formatFixedHundredths, formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { progressText } from "~/i18n/progress";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import type { ProgressView } from "./progress.service.server";
import { TallyBadge } from "./TallyBadge";

type Judge = ProgressView["judges"][number];
type Props = { readonly view: ProgressView; readonly rows: readonly Judge[] };

/** The judges of a round: how far, how fast and how strict; ticked ones are reminded with one act. */
export function JudgeProgress({ view, rows }: Props) {
  const t = useText(judgingText).progress;
  const words = useText(progressText);
  const locale = useLocale();
  const f = words.figures;
  const columns: Column<Judge>[] = [
    { key: "name", header: t.judge, phone: "title", cell: (judge) => <Named judge={judge} /> },
    {
      key: "submitted",
      header: t.done,
      align: "end",
      sortable: true,
      cell: ({ submitted, assigned }) => t.told(submitted, assigned),
    },
    {
      key: "mean",
      header: f.mean,
      align: "end",
      sortable: true,
      phone: "hidden",
      cell: ({ mean }) => mean !== null && f.leanOf(formatFixedHundredths(mean, locale)),
    },
    {
      key: "lean",
      header: f.lean,
      align: "end",
      sortable: true,
      cell: ({ leaning, role }) => {
        if (role === "shadow") return <span className="text-small text-stone">{f.shadow}</span>;
        if (!leaning) return null;
        const sign = leaning.lean > 0 ? "+" : leaning.lean < 0 ? "−" : "";
        return (
          <span className={leaning.isFar ? "font-semibold text-turmeric-ink" : ""} title={f.leanShared(leaning.shared)}>
            {sign}
            {f.leanOf(formatFixedHundredths(Math.abs(leaning.lean), locale))}
          </span>
        );
      },
    },
    {
      key: "pace",
      header: f.pace,
      align: "end",
      sortable: true,
      phone: "hidden",
      hideBelow: "lg",
      cell: ({ pace: { pace, needed, isBehind } }) => (
        <>
          {f.paceOf(tenths(pace, locale))}
          {needed !== null && (
            <span className={`block text-small ${isBehind ? "text-turmeric-ink" : "text-stone"}`}>
              {f.paceNeeded(tenths(needed, locale))}
            </span>
          )}
        </>
      ),
    },
    {
      key: "seen",
      header: f.seen,
      quiet: true,
      sortable: true,
      phone: "hidden",
      hideBelow: "xl",
      cell: ({ seenAt }) => (seenAt ? formatDateTime(seenAt, locale) : f.never),
    },
    { key: "state", header: t.state, phone: "state", sortable: true, cell: (judge) => <TallyBadge tally={judge} /> },
    {
      key: "remind",
      header: f.remindOne,
      phone: "hidden",
      hideBelow: "lg",
      cell: ({ id, name, begun, untouched }) =>
        view.mayRemind &&
        begun + untouched > 0 && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="act" value="remind" />
            <input type="hidden" name="ids" value={id} />
            <Button size="small" kind="quiet" icon="mail" aria-label={f.remindOneOf(name)}>
              {f.remindOne}
            </Button>
          </Form>
        ),
    },
  ];
  return (
    <DataTable
      caption={t.byJudge}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.deskJudge(view.competitionId, id)}
      empty={<p className="text-stone">{words.filter.none}</p>}
      {...(view.mayRemind
        ? {
            selection: {
              label: ({ name }: Judge) => name,
              actions: (
                <Button name="act" value="remind" kind="primary" size="small" icon="mail">
                  {f.remindTicked}
                </Button>
              ),
            },
          }
        : {})}
    />
  );
}

/** Sheets a day to the tenth. */
function tenths(hundredths: number, locale: "vi" | "en"): string {
  return formatHundredths(Math.round(hundredths / 10) * 10, locale);
}

function Named({ judge: { name, hasDeclared, late, conflicts, recused } }: { judge: Judge }) {
  const t = useText(judgingText).progress;
  const f = useText(progressText).figures;
  const remarks = [
    late > 0 && `${f.late}: ${late}`,
    recused > 0 && `${t.recused}: ${recused}`,
    conflicts > 0 && f.conflicts(conflicts),
  ].filter(Boolean);
  return (
    <>
      {name}
      {!hasDeclared && <span className="block text-small font-normal text-turmeric-ink">{t.undeclared}</span>}
      {remarks.length > 0 && <span className="block text-small font-normal text-stone">{remarks.join(" · ")}</span>}
    </>
  );
}
