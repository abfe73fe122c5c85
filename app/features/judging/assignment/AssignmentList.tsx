import { Form, Link, useSearchParams } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { assignmentText } from "~/i18n/assignment";
import { localized } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { addressWith } from "~/ui/table-address";
import { AssignmentBadge } from "../StateBadge";
import type { AssignmentView } from "./assignment.service.server";

type Entry = AssignmentView["entries"][number];

/** Each entry of a round with its judges; what is rare opens in place. */
export function AssignmentList({ view, state }: { view: AssignmentView; state: FormState | undefined }) {
  const t = useText(judgingText).assignment;
  return (
    <ul aria-label={t.title} className="divide-y divide-line border-y border-line">
      {view.entries.map((entry) => (
        <EntryLine
          key={entry.id}
          entry={entry}
          mayChange={view.mayManage && view.round.state === "open"}
          state={state?.values.entryId === entry.id ? state : undefined}
        />
      ))}
    </ul>
  );
}

/** A link large enough for a thumb. */
const edit = "link inline-flex w-fit items-center text-table pointer-coarse:min-h-11";

type LineProps = { readonly entry: Entry; readonly mayChange: boolean; readonly state: FormState | undefined };

function EntryLine({ entry, mayChange, state }: LineProps) {
  const t = useText(judgingText).assignment;
  const locale = useLocale();
  const { title, number, divisionName, fieldName, lacking, assignments, conflicts } = entry;
  return (
    <li className="grid gap-x-6 gap-y-2 py-3 md:grid-cols-[18rem_minmax(0,1fr)]">
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        <p className="text-small text-stone">
          {[number, localized(divisionName, locale), localized(fieldName, locale)].filter(Boolean).join(" · ")}
        </p>
        <p className="mt-1">
          {lacking > 0 ? <Badge tone="turmeric">{t.missing(lacking)}</Badge> : <Badge tone="leaf">{t.full}</Badge>}
        </p>
      </div>
      <div className="min-w-0">
        <ul className="grid gap-1">
          {assignments.map(({ id, judgeName, state, recuseReason }) => (
            <li key={id} className="flex min-h-8 items-center gap-x-3 text-table pointer-coarse:min-h-11">
              <span className="min-w-0 max-md:flex-1 md:min-w-40">
                {state === "recused" ? t.recusedBecause(judgeName, recuseReason ?? "") : judgeName}
              </span>
              <AssignmentBadge state={state} />
              {mayChange && (state === "draft" || state === "published") && (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="assignmentId" value={id} />
                  <Button size="small" kind="quiet" icon="x" iconOnly name="act" value="unassign">
                    {t.takeBack(judgeName)}
                  </Button>
                </Form>
              )}
            </li>
          ))}
          {conflicts.map(({ id, judgeName, reason, source }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 text-table text-stone">
              <span>
                {[t.conflict(judgeName), source === "mentoring" ? t.mentoring : reason].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
        {mayChange && <EntryTurns entry={entry} state={state} />}
      </div>
    </li>
  );
}

function EntryTurns({ entry: { id, candidates }, state }: Omit<LineProps, "mayChange">) {
  const t = useText(judgingText).assignment;
  const words = useText(assignmentText);
  const [search] = useSearchParams();
  const page = search.get("page") ?? undefined;
  const typed = (act: string, name: string) => (state?.values.act === act ? String(state.values[name] ?? "") : "");
  if (candidates === null) {
    return (
      <Link className={edit} to={addressWith(search, { page, entry: id })} preventScrollReset>
        {words.list.edit}
      </Link>
    );
  }
  const options = candidates.map((judge) => ({
    value: judge.id,
    label: words.pair.option(judge.name, judge.fit, judge.load, judge.maxLoad),
  }));
  return (
    <div className="mt-2 grid gap-3">
      {options.length > 0 && (
        <div className="grid gap-4 lg:grid-cols-2">
          <Form method="post" preventScrollReset className="grid content-start gap-2">
            <input type="hidden" name="entryId" value={id} />
            <Select
              id={`judge-${id}`}
              name="judgeId"
              label={t.add}
              options={options}
              defaultValue={typed("assign", "judgeId")}
            />
            <Button size="small" className="w-fit" name="act" value="assign">
              {t.assign}
            </Button>
          </Form>
          <Form method="post" preventScrollReset className="grid content-start gap-2">
            <input type="hidden" name="entryId" value={id} />
            <Select
              id={`conflict-${id}`}
              name="judgeId"
              label={t.addConflict}
              options={options}
              defaultValue={typed("conflict", "judgeId")}
            />
            <TextField
              id={`reason-${id}`}
              name="reason"
              label={t.conflictReason}
              required
              maxLength={500}
              defaultValue={typed("conflict", "reason")}
              error={state?.errors.reason?.[0]}
            />
            <Button size="small" className="w-fit" name="act" value="conflict">
              {t.record}
            </Button>
          </Form>
        </div>
      )}
      <Link className={edit} to={addressWith(search, { page, entry: undefined })} preventScrollReset>
        {words.list.doneEditing}
      </Link>
    </div>
  );
}
