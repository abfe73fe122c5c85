import { Link } from "@remix-run/react";
import { activityText } from "~/i18n/activity";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { wordsOfAct } from "./act-words";
import type { DeskLog } from "./activities.service.server";
import { useParticularWords } from "./use-particular-words";

type Line = DeskLog["lines"][number];

/** Who did what, when, about what, and whether the line is chained. */
export function LogTable({ lines }: { lines: readonly Line[] }) {
  const t = useText(activityText);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.page.title}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: "at", header: t.page.when, quiet: true, phone: "meta", cell: ({ at }) => formatDateTime(at, locale) },
        { key: "actor", header: t.page.who, phone: "meta", cell: ({ actor }) => actor ?? t.page.system },
        { key: "act", header: t.page.what, phone: "title", cell: ({ act }) => wordsOfAct(t.acts, act) },
        { key: "about", header: t.page.about, phone: "meta", cell: (line) => <Subject line={line} /> },
        {
          key: "detail",
          header: t.page.detail,
          quiet: true,
          phone: "hidden",
          hideBelow: "xl",
          cell: ({ particulars }) => <Particulars particulars={particulars} />,
        },
        {
          key: "seal",
          header: t.page.seal,
          phone: "state",
          cell: ({ sequence }) =>
            sequence === null ? (
              <Badge tone="turmeric">{t.page.unsealed}</Badge>
            ) : (
              <Badge tone="leaf" icon="lock">
                {t.page.sealed(sequence)}
              </Badge>
            ),
        },
      ]}
      empty={<EmptyState title={t.page.none}>{t.page.noneHint}</EmptyState>}
    />
  );
}

function Particulars({ particulars }: Pick<Line, "particulars">) {
  const told = useParticularWords()(particulars);
  return (
    <span className="block max-w-64 truncate" title={told}>
      {told}
    </span>
  );
}

function Subject({ line: { kind, entry, round } }: { line: Line }) {
  const t = useText(activityText).kinds;
  const locale = useLocale();
  if (entry?.competitionId) {
    return (
      <Link className="link" to={paths.deskEntry(entry.competitionId, entry.id)}>
        {[entry.number, entry.title].filter(Boolean).join(" ")}
      </Link>
    );
  }
  return <>{round ? localized(round, locale) : wordsOfAct(t, kind)}</>;
}
