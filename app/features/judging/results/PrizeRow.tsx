import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatFixedHundredths, formatMoney } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { AwardsView } from "./award.service.server";

type Prize = AwardsView["side"][number];
type Props = {
  readonly prize: Prize;
  readonly candidates: AwardsView["everyone"];
  readonly isOpen: boolean;
  readonly isSide?: boolean;
  readonly state: FormState | undefined;
};

/** One prize: its winners with a way to take it back, and its open places with a way to give them. */
export function PrizeRow({ prize, candidates, isOpen, isSide = false, state }: Props) {
  const t = useText(resultsText).awards;
  const locale = useLocale();
  const isFull = prize.awards.length >= prize.count;
  return (
    <li className="grid gap-3 border-b border-line py-4 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <div>
        <h3 className="font-semibold">{localized(prize.name, locale)}</h3>
        <p className="text-table text-stone">
          {formatMoney(prize.amount, locale)} · {t.places(prize.awards.length, prize.count)}
        </p>
      </div>
      <div className="grid gap-3">
        {prize.awards.length === 0 && !isOpen && <p className="text-stone">{t.nobody}</p>}
        {prize.awards.map((award) => (
          <div key={award.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge tone="leaf" icon="star">
              {award.rank === null ? award.number : `${award.number} · ${t.rankOf(award.rank)}`}
            </Badge>
            <span className="font-semibold">{award.title}</span>
            {award.reason && <span className="text-table text-stone">{t.reasonGiven(award.reason)}</span>}
            {isOpen && <Unaward awardId={award.id} title={award.title} state={state} />}
          </div>
        ))}
        {isOpen && !isFull && <Give prize={prize} candidates={candidates} isSide={isSide} state={state} />}
      </div>
    </li>
  );
}

function Unaward({ awardId, title, state }: { awardId: string; title: string; state: FormState | undefined }) {
  const t = useText(resultsText).awards;
  const isOwn = state?.values.awardId === awardId;
  return (
    <details className="ml-auto w-full sm:w-auto" open={isOwn}>
      <summary className="btn btn-quiet btn-small cursor-pointer">
        {t.unaward}
        <span className="sr-only">: {title}</span>
      </summary>
      <Form method="post" noValidate className="mt-2 flex flex-wrap items-end gap-3">
        <input type="hidden" name="awardId" value={awardId} />
        <TextField
          name="reason"
          id={`unaward-${awardId}`}
          label={t.reason}
          required
          error={isOwn ? state?.errors.reason?.[0] : undefined}
          className="min-w-56 flex-1"
        />
        <Button kind="danger" name="act" value="unaward">
          {t.unaward}
        </Button>
      </Form>
    </details>
  );
}

function Give({ prize, candidates, isSide, state }: Omit<Props, "isOpen">) {
  const t = useText(resultsText).awards;
  const locale = useLocale();
  const isOwn = state?.values.prizeId === prize.id;
  const free = candidates.filter(({ entryId }) => !prize.awards.some((award) => award.entryId === entryId));
  return (
    <Form method="post" noValidate className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <input type="hidden" name="prizeId" value={prize.id} />
      <Select
        name="entryId"
        id={`entry-${prize.id}`}
        label={t.awardTo}
        placeholder={t.choose}
        defaultValue={isOwn ? String(state?.values.entryId ?? "") : ""}
        error={isOwn ? state?.errors.entryId?.[0] : undefined}
        options={free.map(({ entryId, rank, number, title, figure }) => ({
          value: entryId,
          label: `${rank}. ${number} · ${title} (${formatFixedHundredths(figure, locale)})`,
        }))}
      />
      <TextField
        name="reason"
        id={`reason-${prize.id}`}
        label={t.reason}
        required={isSide}
        aside={isSide ? undefined : t.reasonHelp}
        defaultValue={isOwn ? String(state?.values.reason ?? "") : ""}
        error={isOwn && state?.refusal === "reason_required" ? t.reasonNeeded : undefined}
      />
      <Button name="act" value="award">
        {t.award}
      </Button>
    </Form>
  );
}
