import { Form, Link, useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { assignmentText } from "~/i18n/assignment";
import { formatList } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Select } from "~/ui/Select";
import type { FitTerm } from "./fit";
import type { Mark } from "./named-plan";
import type { PairView } from "./pair-view";
import { usePairAddress } from "./use-pair-address";
import { usePoints } from "./use-plan-words";
import { WeighedMove } from "./WeighedMove";

/** One pair, opened beside the list: why it fits, and whom its entry could go to; every change is weighed first. */
export function PairPanel({ pair, mayChange }: { pair: PairView; mayChange: boolean }) {
  const t = useText(assignmentText);
  const points = usePoints();
  const pairAddress = usePairAddress();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const { entry, judgeName, mark, fit, terms } = pair;
  const isBegun = mark === "begun";
  const isPossible = pair.isChosen || pair.barrier === null;
  return (
    <aside className="floating draft-panel" aria-labelledby="pair-title">
      <div className="flex items-start justify-between gap-3">
        <h2 id="pair-title" ref={head} tabIndex={-1} className="text-h3 outline-none">
          {t.pair.title(judgeName)}
        </h2>
        <Link className="btn btn-quiet btn-small" preventScrollReset to={pairAddress({})}>
          <Icon name="x" label={t.pair.close} />
        </Link>
      </div>
      <p className="text-table text-stone">{[entry.number, entry.title].filter(Boolean).join(" · ")}</p>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <span className="text-h2 tabular-nums">{points(fit)}</span>
        <span className="text-stone">{t.pair.fit}</span>
        <Badge tone={toneOf[mark]}>
          {pair.isChosen || !pair.barrier ? t.view.marks[mark] : t.barrier[pair.barrier]}
        </Badge>
      </p>
      <dl className="mt-3 divide-y divide-line border-y border-line text-table">
        {terms.map((term) => (
          <div key={term.term} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 py-1.5">
            <dt className="font-medium">{t.pair.terms[term.term]}</dt>
            <dd>
              <span className="tabular-nums">{t.pair.value(term.value, term.weight)}</span>
              <TermWords term={term} pair={pair} />
            </dd>
          </div>
        ))}
      </dl>
      {pair.isChosen && <p className="mt-2 text-small text-stone">{isBegun ? t.pair.begun : t.pair.alone}</p>}
      {pair.weighed ? (
        <WeighedMove pair={pair} weighed={pair.weighed} mayChange={mayChange} />
      ) : (
        mayChange && isPossible && !isBegun && <Turns pair={pair} />
      )}
      {!mayChange && <p className="mt-3 text-small text-stone">{t.pair.closed}</p>}
    </aside>
  );
}

const toneOf = {
  new: "leaf",
  stays: "cham",
  begun: "cham",
  pinned: "turmeric",
  goes: "madder",
  free: "stone",
  barred: "madder",
  outside: "stone",
} as const satisfies Record<Mark, string>;

function TermWords({ term, pair }: { term: FitTerm; pair: PairView }) {
  const t = useText(assignmentText).pair;
  const locale = useLocale();
  const words = {
    field: "",
    skill: term.words.length > 0 ? t.found(formatList(term.words, locale)) : "",
    language: pair.language === "en" ? t.languages.en : t.languages.vi,
    interest: t.interests[pair.interest],
    wish: pair.wanted === null ? t.noWish : t.wish(pair.wanted),
  }[term.term];
  return words && <span className="block text-small text-stone">{words}</span>;
}

/** Whom the entry could go to instead, or from whom: a choice is only weighed, not done. */
function Turns({ pair }: { pair: PairView }) {
  const t = useText(assignmentText).pair;
  const [search] = useSearchParams();
  const { entryId, judgeId, isChosen, takers, givers, mark } = pair;
  const options = (isChosen ? takers : givers).map(({ id, name, fit, load, maxLoad }) => ({
    value: id,
    label: t.option(name, Math.round(fit / 10), load, maxLoad),
  }));
  const none = isChosen ? t.nobody : t.additionally;
  const kept = ["view", "page", "judges"].flatMap((name) => {
    const value = search.get(name);
    return value === null ? [] : [{ name, value }];
  });
  return (
    <div className="mt-4 grid gap-4">
      <Form method="get" preventScrollReset className="grid gap-2">
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="entry" value={entryId} />
        <input type="hidden" name="judge" value={judgeId} />
        <input type="hidden" name={isChosen ? "from" : "to"} value={judgeId} />
        <Select
          id="pair-other"
          name={isChosen ? "to" : "from"}
          label={isChosen ? t.moveTo : t.takeFrom}
          options={[...options, { value: "", label: none }]}
        />
        <Button size="small" className="w-fit" icon="scale">
          {t.preview}
        </Button>
      </Form>
      {isChosen && (
        <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="entryId" value={entryId} />
          <input type="hidden" name="judgeId" value={judgeId} />
          <Button size="small" icon="pin" name="act" value={mark === "pinned" ? "unpin" : "pin"}>
            {mark === "pinned" ? t.unpin : t.pin}
          </Button>
          <span className="text-small text-stone">{t.pinHelp}</span>
        </Form>
      )}
    </div>
  );
}
