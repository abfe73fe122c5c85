import { Form, Link } from "@remix-run/react";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatDate, formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/TextField";
import { EntryBadge } from "../desk/EntryBadge";
import { longestNote } from "./duplicates.form";
import type { DuplicatesView } from "./duplicates.service.server";
import { useReasons } from "./use-reasons";

type Pair = DuplicatesView["pairs"][number];
type Entry = Pair["first"];
type Props = { pairs: DuplicatesView["pairs"]; isLocked: boolean };

/** Pairs side by side, with why each was found and what was decided. */
export function DuplicatePairs({ pairs, isLocked }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {pairs.map((pair) => (
        <li
          key={`${pair.first.id} ${pair.second.id}`}
          className="grid gap-3 py-4 lg:grid-cols-[1fr_1fr_22rem] lg:gap-6"
        >
          <Side entry={pair.first} />
          <Side entry={pair.second} />
          <div className="min-w-0">
            <Why pair={pair} />
            {!isLocked && <Decide pair={pair} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Side({ entry }: { entry: Entry }) {
  const t = useText(entryDeskText).duplicates;
  const locale = useLocale();
  const { id, competitionId, number, title, lead, state, submittedAt, elsewhere } = entry;
  return (
    <div className="min-w-0">
      <p className="text-small text-stone tabular-nums">
        {number} {submittedAt && `· ${formatDate(submittedAt, locale)}`}
      </p>
      <Link to={paths.deskEntry(competitionId, id)} className="link font-semibold break-words">
        {title}
      </Link>
      <p className="text-table text-stone">
        {lead} {elsewhere && `· ${t.elsewhere(elsewhere)}`}
      </p>
      <p className="mt-1">
        <EntryBadge state={state} />
      </p>
    </div>
  );
}

function Why({ pair }: { pair: Pair }) {
  const t = useText(entryDeskText).duplicates;
  const locale = useLocale();
  const reasons = useReasons();
  return (
    <>
      {pair.score !== null && <p className="font-semibold tabular-nums">{t.score(pair.score)}</p>}
      <ul className="text-table break-words text-stone">
        {pair.reasons.map((reason) => (
          <li key={reason.kind}>{reasons(reason)}</li>
        ))}
      </ul>
      {pair.verdict && (
        <p className="mt-2 text-table">
          <Badge tone={pair.verdict.verdict === "same" ? "madder" : "leaf"}>{t[pair.verdict.verdict]}</Badge>{" "}
          {t.decided(pair.verdict.by, formatDateTime(pair.verdict.at, locale))}
          {pair.verdict.note && <span className="block">{pair.verdict.note}</span>}
        </p>
      )}
    </>
  );
}

function Decide({ pair }: { pair: Pair }) {
  const t = useText(entryDeskText).duplicates;
  return (
    <Form method="post" preventScrollReset className="mt-2 grid gap-2">
      <input type="hidden" name="first" value={pair.first.id} />
      <input type="hidden" name="second" value={pair.second.id} />
      {pair.verdict === null ? (
        <>
          <TextField
            name="note"
            id={`note-${pair.first.id}-${pair.second.id}`}
            label={t.note}
            labelHidden
            placeholder={t.note}
            maxLength={longestNote}
          />
          <div className="flex flex-wrap gap-2">
            <Button kind="secondary" size="small" name="act" value="same">
              {t.same}
            </Button>
            <Button kind="secondary" size="small" name="act" value="different">
              {t.different}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button kind="quiet" size="small" name="act" value="again">
            {t.again}
          </Button>
        </div>
      )}
    </Form>
  );
}
