import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { deliberationText } from "~/i18n/deliberation";
import { formatFixedHundredths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { TextArea } from "~/ui/TextArea";
import type { DeliberationView } from "./read-deliberation.service.server";

type Row = NonNullable<DeliberationView["chosen"]>["rows"][number];
type Props = { readonly row: Row; readonly view: DeliberationView; readonly state: FormState | undefined };

const looks = {
  inside: ["leaf", "check"],
  tied: ["turmeric", "clock"],
  outside: ["stone", "flag"],
  gated: ["madder", "x"],
} as const;

function PlaceBadge({ place }: { place: keyof typeof looks }) {
  const [tone, icon] = looks[place];
  return (
    <Badge tone={tone} icon={icon}>
      {useText(deliberationText).places[place]}
    </Badge>
  );
}

/** An entry with its place and how sure it is; folded in it each sheet with its comment, and the question one may raise. */
export function EntryRow({ row, view, state }: Props) {
  const t = useText(deliberationText);
  const locale = useLocale();
  const asked = state?.values.act === "raise" && state.values.entryId === row.entryId ? state : undefined;
  const place = row.gate ? "gated" : row.place;
  return (
    <li className="border-b border-line">
      <details open={asked !== undefined}>
        <summary className="grid min-h-14 cursor-pointer grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-x-3 py-2">
          <span className="text-lead font-semibold tabular-nums">{row.rank}</span>
          <span className="min-w-0">
            <span className="line-clamp-2 font-medium">{row.title}</span>
            <span className="block text-small text-stone tabular-nums">
              {row.number}
              {row.certainty && ` · ${t.interval(row.certainty.low, row.certainty.high)}`}
              {row.certainty?.top != null && ` · ${t.probability(Math.round(100 * row.certainty.top))}`}
            </span>
          </span>
          <span className="grid justify-items-end gap-1">
            <span className="font-semibold tabular-nums">{formatFixedHundredths(row.figure, locale)}</span>
            {place && <PlaceBadge place={place} />}
          </span>
        </summary>
        <div className="grid gap-4 pb-4 pl-11">
          <p className="text-small text-stone">{t.spread(formatFixedHundredths(row.spread, locale))}</p>
          <ul className="grid gap-3">
            {row.sheets.map(({ judgeName, total, counts, comment }) => (
              <li key={judgeName} className="grid gap-1">
                <span className="flex justify-between gap-4 text-table">
                  <span>
                    {judgeName} {!counts && <span className="text-stone">({t.shadow})</span>}
                  </span>
                  <span className="font-medium tabular-nums">{formatFixedHundredths(total, locale)}</span>
                </span>
                {comment && <span className="measure whitespace-pre-line text-table text-stone">{comment}</span>}
              </li>
            ))}
          </ul>
          {view.raiseBlockedBy === null && (
            <Form method="post" preventScrollReset noValidate className="grid max-w-2xl gap-3">
              <input type="hidden" name="entryId" value={row.entryId} />
              <TextArea
                name="text"
                id={`text-${row.entryId}`}
                label={t.raiseLabel}
                help={t.raiseHelp}
                rows={2}
                limit={4_000}
                error={asked?.errors.text?.[0]}
                defaultValue={typeof asked?.values.text === "string" ? asked.values.text : ""}
              />
              <div>
                <Button size="small" name="act" value="raise">
                  {t.raise}
                </Button>
              </div>
            </Form>
          )}
        </div>
      </details>
    </li>
  );
}
