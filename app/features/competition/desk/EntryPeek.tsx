import { Link, useFetcher } from "@remix-run/react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ChecklistForm } from "../checklist/ChecklistForm";
import { EntryBadge, LateBadge } from "./EntryBadge";
import type { EntryBrief } from "./entry-brief.service.server";
import type { Density } from "./entry-list";

const wide = "(min-width: 64rem)";

type Row = { readonly id: string; readonly link: HTMLAnchorElement };

/** The entry whose row holds an element. */
function rowOf(element: EventTarget | null): Row | null {
  const row = element instanceof Element ? element.closest("tbody tr") : null;
  const link = row?.querySelector<HTMLAnchorElement>("td.t a");
  const id = link?.pathname.split("/").at(-1);
  return link && id ? { id, link } : null;
}

const isControl = (element: EventTarget) =>
  element instanceof Element && element.closest("a, input, button, label") !== null;

type Props = { competitionId: string; density: Density; children: ReactNode };

/**
 * Around the list: on a wide screen a press beside an entry's title, or the key o, opens it beside the list; moving on with
 * j and k moves it along, Escape closes it. The title itself leads to the entry's page, with or without a script.
 */
export function EntryPeek({ competitionId, density, children }: Props) {
  const fetcher = useFetcher<EntryBrief>();
  const [open, setOpen] = useState<Row | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { load } = fetcher;
  useEffect(() => {
    const show = (row: Row | null) => {
      if (!row || !window.matchMedia(wide).matches) return;
      setOpen(row);
      load(paths.deskEntryBrief(competitionId, row.id));
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && open) {
        setOpen(null);
        open.link.focus();
      }
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === "o" && isPlain && box.current?.contains(document.activeElement)) show(rowOf(event.target));
    };
    const onClick = (event: MouseEvent) => {
      if (event.target && event.button === 0 && !isControl(event.target)) show(rowOf(event.target));
    };
    const onFocus = (event: FocusEvent) => {
      const row = open && rowOf(event.target);
      if (row && row.id !== open.id) show(row);
    };
    const own = box.current;
    document.addEventListener("keydown", onKey);
    own?.addEventListener("click", onClick);
    own?.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("keydown", onKey);
      own?.removeEventListener("click", onClick);
      own?.removeEventListener("focusin", onFocus);
    };
  }, [competitionId, load, open]);
  const close = () => {
    open?.link.focus();
    setOpen(null);
  };
  return (
    <>
      <div ref={box} className={density === "compact" ? "tbl-many tbl-compact" : "tbl-many"}>
        {children}
      </div>
      {open && (
        <PeekPanel
          competitionId={competitionId}
          brief={fetcher.data?.id === open.id ? fetcher.data : null}
          close={close}
        />
      )}
    </>
  );
}

type PanelProps = { competitionId: string; brief: EntryBrief | null; close: () => void };

function PeekPanel({ competitionId, brief, close }: PanelProps) {
  const t = useText(entryDeskText);
  const words = useText(deskText);
  const locale = useLocale();
  return (
    <aside
      aria-label={t.peek.title}
      aria-busy={brief === null}
      className="fixed inset-y-0 right-0 z-40 w-104 overflow-y-auto border-l border-line bg-paper p-6 shadow-float"
    >
      <div className="flex items-start justify-between gap-3">
        <p className="text-small text-stone">{brief?.number ?? t.peek.title}</p>
        <Button kind="quiet" size="small" icon="x" iconOnly onClick={close}>
          {t.list.close}
        </Button>
      </div>
      {brief === null ? (
        <p className="text-stone">{t.peek.loading}</p>
      ) : (
        <>
          <h2 className="mb-2 text-h3">
            <Link to={paths.deskEntry(competitionId, brief.id)}>{brief.title}</Link>
          </h2>
          <p className="mb-4 flex flex-wrap gap-2">
            <EntryBadge state={brief.state} />
            {brief.isLate && <LateBadge />}
          </p>
          {brief.pitch && <p className="mb-4">{brief.pitch}</p>}
          <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-2 text-table">
            {[
              { term: words.entries.columns.lead, value: brief.lead },
              { term: words.entries.columns.email, value: brief.email },
              { term: words.entries.columns.phone, value: brief.phone },
              { term: words.entries.columns.members, value: t.peek.team(brief.members) },
              { term: words.entries.columns.division, value: brief.division },
              { term: words.entries.columns.field, value: brief.field },
              { term: words.entries.columns.place, value: brief.place },
              {
                term: words.entries.columns.submitted,
                value: brief.submittedAt && formatDateTime(brief.submittedAt, locale),
              },
              { term: words.entries.columns.due, value: brief.dueAt && formatDateTime(brief.dueAt, locale) },
              { term: words.entries.columns.flags, value: brief.flags > 0 ? t.peek.flags(brief.flags) : null },
            ].flatMap(({ term, value }) =>
              value
                ? [
                    <dt key={term} className="text-stone">
                      {term}
                    </dt>,
                    <dd key={`${term} value`} className="break-words">
                      {value}
                    </dd>,
                  ]
                : [],
            )}
          </dl>
          <ChecklistForm key={brief.id} competitionId={competitionId} entryId={brief.id} checklist={brief.checklist} />
          <div className="mt-6 flex gap-3">
            <Button kind="primary" to={paths.deskEntry(competitionId, brief.id)}>
              {t.peek.open}
            </Button>
          </div>
        </>
      )}
    </aside>
  );
}
