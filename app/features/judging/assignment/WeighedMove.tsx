import { Form, Link, useSearchParams } from "@remix-run/react";
import { assignmentText } from "~/i18n/assignment";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import type { PairView } from "./pair-view";
import { usePairAddress } from "./use-pair-address";
import { usePlanWords, usePoints, useSigned } from "./use-plan-words";

type Weighed = NonNullable<PairView["weighed"]>;

/** What a move would cost, before it is done: total, worst entry, rules broken and mended; and what could come in return. */
export function WeighedMove({ pair, weighed, mayChange }: { pair: PairView; weighed: Weighed; mayChange: boolean }) {
  const t = useText(assignmentText);
  const refusals = useText(refusalText);
  const pairAddress = usePairAddress();
  const { entryId, judgeId } = pair;
  const { from, to, inReturn, fromName, toName, cost, refusal } = weighed;
  return (
    <div className="mt-4 grid gap-3 border-t border-line pt-4">
      <p className="font-semibold">
        {fromName ?? t.pair.additionally} → {toName ?? t.pair.nobody}
      </p>
      {refusal && <p className="text-madder">{refusal === "not_found" ? t.cost.impossible : refusals[refusal]}</p>}
      {cost && <CostTold cost={cost} />}
      {weighed.returns.length > 0 && <Returns pair={pair} weighed={weighed} />}
      <div className="flex flex-wrap gap-3">
        {cost && mayChange && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="entryId" value={entryId} />
            <input type="hidden" name="from" value={from ?? ""} />
            <input type="hidden" name="to" value={to ?? ""} />
            <input type="hidden" name="inReturn" value={inReturn ?? ""} />
            <Button kind="primary" size="small" icon="check" name="act" value="move">
              {inReturn ? t.cost.swap : t.cost.do}
            </Button>
          </Form>
        )}
        <Link
          className="btn btn-quiet btn-small"
          preventScrollReset
          to={pairAddress({ entry: entryId, judge: judgeId })}
        >
          {t.cost.leave}
        </Link>
      </div>
    </div>
  );
}

function CostTold({ cost }: { cost: NonNullable<Weighed["cost"]> }) {
  const t = useText(assignmentText).cost;
  const points = usePoints();
  const signed = useSigned();
  const words = usePlanWords();
  const { total, worstBefore, worstAfter, breaks, mends } = cost;
  return (
    <div className="grid gap-1 text-table" aria-live="polite">
      <p className={total < 0 ? "text-madder" : total > 0 ? "text-leaf" : ""}>
        {total === 0 ? t.same : t.total(signed(total))}
      </p>
      <p className={worstAfter < worstBefore ? "text-madder" : ""}>
        {worstAfter === worstBefore
          ? t.worstSame(points(worstAfter))
          : t.worst(points(worstBefore), points(worstAfter))}
      </p>
      {breaks.length === 0 ? (
        <p>{t.keeps}</p>
      ) : (
        <div className="text-madder">
          <p className="font-semibold">{t.breaks}</p>
          <ul className="list-disc pl-5">
            {breaks.map((fault) => (
              <li key={JSON.stringify(fault)}>{words.fault(fault)}</li>
            ))}
          </ul>
        </div>
      )}
      {mends.length > 0 && (
        <div className="text-leaf">
          <p className="font-semibold">{t.mends}</p>
          <ul className="list-disc pl-5">
            {mends.map((fault) => (
              <li key={JSON.stringify(fault)}>{words.fault(fault)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Returns({ pair, weighed }: { pair: PairView; weighed: Weighed }) {
  const t = useText(assignmentText).pair;
  const signed = useSigned();
  const [search] = useSearchParams();
  const kept = [...search].filter(([name]) => ["view", "page", "judges"].includes(name));
  const fields = [
    ...kept,
    ["entry", pair.entryId],
    ["judge", pair.judgeId],
    ["from", weighed.from ?? ""],
    ["to", weighed.to ?? ""],
  ] as const;
  return (
    <Form method="get" preventScrollReset className="grid gap-2">
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select
        id="pair-return"
        name="inReturn"
        label={t.inReturn}
        defaultValue={weighed.inReturn ?? ""}
        placeholder={t.noReturn}
        options={weighed.returns.map(({ entryId, name, gain }) => ({
          value: entryId,
          label: `${name} (${signed(gain)})`,
        }))}
      />
      <Button size="small" className="w-fit" icon="scale">
        {t.preview}
      </Button>
    </Form>
  );
}
