import { useSearchParams } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { EmptyState } from "~/ui/EmptyState";
import { Pagination } from "~/ui/Pagination";
import { TableTools } from "~/ui/TableTools";
import { conflictKinds, conflictSources } from "./conflict";
import { narrowed, pageSize } from "./conflict-list";
import { conflictWords } from "./conflict-words";
import { RecordConflict } from "./RecordConflict";
import { WaiverForm } from "./WaiverForm";
import type { RoundConflictsView } from "./waiver.service.server";

export type ConflictLine = RoundConflictsView["conflicts"][number];

/** A round's conflicts, narrowed by the address: who, with which entry, why, and what became of it. */
export function RoundConflicts({ view, state }: { view: RoundConflictsView; state: FormState | undefined }) {
  const t = useText(judgesText).conflicts;
  const [search] = useSearchParams();
  const all = { value: "", label: t.all };
  const isOfLine = view.conflicts.some(({ id }) => id === state?.values.conflictId);
  const found = narrowed(view.conflicts, search);
  const page = Math.max(1, Math.min(Number(search.get("page")) || 1, Math.ceil(found.length / pageSize) || 1));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return (
    <>
      {!isOfLine && <FormProblems state={state} />}
      {view.conflicts.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyHelp}</EmptyState>
      ) : (
        <>
          <TableTools
            filters={[
              {
                name: "source",
                label: t.source,
                options: [all, ...conflictSources.map((value) => ({ value, label: t.sources[value] }))],
              },
              {
                name: "kind",
                label: t.kind,
                options: [all, ...conflictKinds.map((value) => ({ value, label: t.kinds[value] }))],
              },
              {
                name: "state",
                label: t.state,
                options: [
                  all,
                  { value: "standing", label: t.states.standing },
                  { value: "waived", label: t.states.waived },
                ],
              },
            ]}
            end={<span className="text-small text-stone">{t.shown(found.length, view.conflicts.length)}</span>}
          />
          {found.length === 0 && <p className="py-6 text-stone">{t.none}</p>}
          <ul className="divide-y divide-line border-y border-line">
            {shown.map((line) => (
              <Line key={line.id} line={line} state={state?.values.conflictId === line.id ? state : undefined} />
            ))}
          </ul>
          <Pagination page={page} pageSize={pageSize} total={found.length} />
        </>
      )}
      {view.mayManage && <RecordConflict view={view} state={state} />}
    </>
  );
}

function Line({ line, state }: { line: ConflictLine; state: FormState | undefined }) {
  const t = useText(judgesText).conflicts;
  const locale = useLocale();
  const { judgeName, number, title, divisionName, source, kind, by, waiver, closed } = line;
  const entry = [number, title].filter(Boolean).join(" · ");
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-medium">{judgeName}</p>
        <p className="text-small text-stone">
          {entry} · {localized(divisionName, locale)}
        </p>
      </div>
      <div className="min-w-0">
        <p className="break-words">{conflictWords(line, t)}</p>
        <p className="text-small text-stone">
          {[t.sources[source], source !== "inferred" && by, t.kinds[kind], formatDate(line.at, locale)]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {closed && !waiver && <p className="text-small text-madder">{closedWords(closed, t)}</p>}
        {waiver && (
          <p className="text-small text-stone">
            {t.waivedBy(waiver.by ?? "—", formatDate(waiver.at, locale), waiver.reason)}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3 lg:flex-col lg:items-end lg:gap-1">
        <Badge tone={waiver ? "stone" : "madder"} icon={waiver ? "check" : "x"}>
          {waiver ? t.states.waived : t.states.standing}
        </Badge>
        <WaiverForm line={line} state={state} />
      </div>
    </li>
  );
}

type Words = {
  readonly replaced: string;
  readonly closedSubmitted: string;
  readonly closedBegun: string;
  readonly closedUnbegun: string;
};

function closedWords({ state, wasBegun, wasSubmitted }: NonNullable<ConflictLine["closed"]>, t: Words): string {
  const what = wasSubmitted ? t.closedSubmitted : wasBegun ? t.closedBegun : t.closedUnbegun;
  return state === "replaced" ? `${what}. ${t.replaced}` : what;
}
