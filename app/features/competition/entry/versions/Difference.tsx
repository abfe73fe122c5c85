import { entryLifeText } from "~/i18n/entry-life";
import { formatBytes } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import type { CellChange, Change, ChangedGroup, FileChange } from "./difference";
import type { PlainFile } from "./plain";
import type { Piece } from "./word-difference";

const tones = { added: "leaf", removed: "madder", changed: "turmeric" } as const;

/** What changed between two versions, group by group: words struck out and underlined, cells and files before and after. */
export function Difference({ groups }: { groups: readonly ChangedGroup[] }) {
  const t = useText(entryLifeText).versions;
  if (groups.length === 0) return <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>;
  return (
    <>
      {groups.map(({ key, title, changes }) => (
        <Section key={key} title={title}>
          <div className="divide-y divide-line border-line border-y">
            {changes.map((change) => (
              <ChangeLine key={change.key} change={change} />
            ))}
          </div>
        </Section>
      ))}
    </>
  );
}

function ChangeLine({ change: { label, how, detail } }: { change: Change }) {
  const t = useText(entryLifeText).versions;
  return (
    <div className="py-4">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 text-body font-semibold">{label}</h3>
        <Badge tone={tones[how]}>{t[how]}</Badge>
      </div>
      {detail.kind === "words" && <Words pieces={detail.pieces} />}
      {detail.kind === "cells" && <Cells cells={detail.cells} />}
      {detail.kind === "files" && <Files files={detail.files} />}
    </div>
  );
}

function Words({ pieces }: { pieces: readonly Piece[] }) {
  const t = useText(entryLifeText).versions;
  return (
    <p className="measure whitespace-pre-wrap break-words">
      {pieces.map(({ kind, text }, at) => {
        const key = `${kind} ${at}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const isGone = kind === "removed";
        const Mark = isGone ? "del" : "ins";
        return (
          <Mark
            key={key}
            className={isGone ? "bg-madder-soft text-madder line-through" : "bg-leaf-soft text-leaf underline"}
          >
            <span className="sr-only">[{isGone ? t.wasRemoved : t.wasAdded}: </span>
            {text}
            <span className="sr-only">]</span>
          </Mark>
        );
      })}
    </p>
  );
}

function Cells({ cells }: { cells: readonly CellChange[] }) {
  const t = useText(entryLifeText).versions;
  return (
    <ul className="grid gap-2">
      {cells.map(({ row, column, before, after }) => (
        <li key={`${row} ${column}`} className="break-words text-table">
          <span className="text-stone">
            {t.row} {row} · {column}:{" "}
          </span>
          <del className="bg-madder-soft text-madder">{before || t.empty}</del>
          <span aria-hidden="true"> → </span>
          <ins className="bg-leaf-soft text-leaf">{after || t.empty}</ins>
        </li>
      ))}
    </ul>
  );
}

function Files({ files }: { files: readonly FileChange[] }) {
  const t = useText(entryLifeText).versions;
  return (
    <ul className="grid gap-3">
      {files.map(({ before, after }) => (
        <li key={`${before?.sha256} ${after?.sha256} ${before?.name} ${after?.name}`} className="grid gap-1 text-table">
          {before && (
            <del className="text-madder">
              <span className="sr-only">{t.wasRemoved}: </span>
              <FileLine file={before} />
            </del>
          )}
          {after && (
            <ins className="text-leaf no-underline">
              <span className="sr-only">{t.wasAdded}: </span>
              <FileLine file={after} />
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}

function FileLine({ file: { name, size, sha256 } }: { file: PlainFile }) {
  const locale = useLocale();
  return (
    <>
      <span className="break-all font-medium">{name}</span>{" "}
      <span className="text-stone">
        {formatBytes(size, locale)} · <span className="font-mono text-small">{sha256.slice(0, 16)}…</span>
      </span>
    </>
  );
}
