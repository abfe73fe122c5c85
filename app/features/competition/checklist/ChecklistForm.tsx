import { useFetcher } from "@remix-run/react";
import { useRef } from "react";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatDateTime } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import type { Checklist } from "./check.service.server";
import { longestNote } from "./checklist.form";

type Props = { competitionId: string; entryId: string; checklist: Checklist };
type Item = Checklist["items"][number];

/** An entry's checklist: a plain form; with a script each tick and note is kept as it is made. */
export function ChecklistForm({ competitionId, entryId, checklist }: Props) {
  const t = useText(entryDeskText).checklist;
  const { items, met, lockedBecause } = checklist;
  const refusals = useText(refusalText);
  if (items.length === 0) return null;
  return (
    <Section title={t.section} level={3} aside={<span className="tabular-nums">{t.progress(met, items.length)}</span>}>
      {lockedBecause && <p className="text-stone">{refusals[lockedBecause]}</p>}
      <form
        method="post"
        action={paths.deskEntryChecks(competitionId, entryId)}
        id={`checks-${entryId}`}
        className="contents"
      >
        <ul className="divide-y divide-line">
          {items.map((item, at) => (
            <ItemLine key={item.id} at={at} {...{ item, competitionId, entryId }} isLocked={lockedBecause !== null} />
          ))}
        </ul>
        {!lockedBecause && (
          <noscript>
            <button type="submit" className="btn btn-primary mt-3">
              {t.save}
            </button>
          </noscript>
        )}
      </form>
    </Section>
  );
}

type LineProps = { item: Item; at: number; competitionId: string; entryId: string; isLocked: boolean };

function ItemLine({ item, at, competitionId, entryId, isLocked }: LineProps) {
  const t = useText(entryDeskText).checklist;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const fetcher = useFetcher<{ refusal?: keyof typeof refusals | null }>();
  const line = useRef<HTMLLIElement>(null);
  const kept = useRef({ met: item.isMet, note: item.note });
  const name = (part: string) => `items.${at.toString()}.${part}`;
  const keep = () => {
    const tick = line.current?.querySelector<HTMLInputElement>("input[type=checkbox]");
    const note = line.current?.querySelector<HTMLInputElement>("input[type=text]");
    if (!tick || !note || (tick.checked === kept.current.met && note.value === kept.current.note)) return;
    const was = kept.current;
    kept.current = { met: tick.checked, note: note.value };
    const fields = {
      "items.0.id": item.id,
      "items.0.note": note.value,
      "items.0.wasMet": was.met ? "1" : "",
      "items.0.wasNote": was.note,
      ...(tick.checked ? { "items.0.met": "on" } : {}),
      scripted: "1",
    };
    fetcher.submit(fields, { method: "post", action: paths.deskEntryChecks(competitionId, entryId) });
  };
  return (
    <li ref={line} className="py-2">
      <input type="hidden" name={name("id")} value={item.id} />
      <input type="hidden" name={name("wasMet")} value={item.isMet ? "1" : ""} />
      <input type="hidden" name={name("wasNote")} value={item.note} />
      <label className="tick">
        <input type="checkbox" name={name("met")} defaultChecked={item.isMet} disabled={isLocked} onChange={keep} />
        <span>{item.label}</span>
      </label>
      <input
        type="text"
        name={name("note")}
        defaultValue={item.note}
        maxLength={longestNote}
        readOnly={isLocked}
        aria-label={t.noteFor(item.label)}
        placeholder={t.note}
        className="input mt-1 min-h-9 w-full py-1 text-table"
        onBlur={keep}
      />
      <p className="mt-1 text-small text-stone" role="status">
        {fetcher.state === "idle" && fetcher.data && !fetcher.data.refusal
          ? t.savedNow
          : item.by && item.at && t.by(item.by, formatDateTime(item.at, locale))}
      </p>
      {fetcher.data?.refusal && <Notice tone="madder">{refusals[fetcher.data.refusal]}</Notice>}
    </li>
  );
}
