import { Form } from "@remix-run/react";
import { useState } from "react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { EmptyState } from "~/ui/EmptyState";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { TextField } from "~/ui/TextField";
import type { ConflictPassView } from "./conflicts.service.server";
import { InterestChoice } from "./InterestChoice";
import type { Interest } from "./interest";
import { type InterestState, useInterests } from "./use-interests";

type Entry = ConflictPassView["entries"][number];

/**
 * The quick pass over a round's titles: tick conflicts, say why, confirm that there is no other; of the rest, what one
 * would gladly judge or rather not, saved as it is tapped and once more with the form.
 */
export function ConflictPass({ pass, state }: { pass: ConflictPassView; state: FormState | undefined }) {
  const t = useText(judgingText).conflicts;
  const words = useText(judgesText).pass;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const errors = state?.errors ?? {};
  const isTicked = tickedAt(state);
  const sayingAt = saidAt(state);
  const { state: saving, say } = useInterests(pass.roundId);
  const [ticked, setTicked] = useState(() => pass.entries.filter(isTicked).length);
  return (
    <div className="max-w-[48rem]">
      <PageHeader
        title={t.title}
        eyebrow={localized(pass.roundName, locale)}
        backTo={paths.judging()}
        description={
          <>
            <p>{t.about}</p>
            <p className="mt-2">{words.about}</p>
            {pass.isBlind && <p className="mt-2">{t.blind}</p>}
            {pass.isPlanned && <p className="mt-2">{words.planned}</p>}
            {pass.declaredAt && <p className="mt-2">{t.done(formatDateTime(pass.declaredAt, locale))}</p>}
          </>
        }
      />
      {pass.entries.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <Form method="post" noValidate className="grid gap-6">
          {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
          <ErrorSummary
            issues={Object.entries(errors).map(([field, [message]]) => ({ field, message: message ?? "" }))}
          />
          <ul className="divide-y divide-line border-y border-line">
            {pass.entries.map((entry) => (
              <PassLine
                key={entry.id}
                entry={entry}
                state={state}
                isTicked={isTicked(entry)}
                interest={sayingAt(entry)}
                onSay={(interest) => say(entry.id, interest)}
                onTick={(isOn) => setTicked((count) => count + (isOn ? 1 : -1))}
                error={errors[`reasons.${entry.id}`]?.[0]}
              />
            ))}
          </ul>
          <Checkbox name="noOther" value="yes" label={t.noOther} error={errors.noOther?.[0]} required />
          <FormBar status={<PassStatus ticked={ticked} saving={saving} />}>
            <Button kind="primary">{t.submit}</Button>
          </FormBar>
        </Form>
      )}
    </div>
  );
}

/** Whether a line is ticked at first: as it was typed, else as the judge declared before. */
function tickedAt(state: FormState | undefined): (entry: Entry) => boolean {
  const typed = state?.values["entries[]"];
  const names = Array.isArray(typed) ? typed : [];
  return ({ id, conflict }) => (state ? names.includes(id) : conflict?.isOwn === true);
}

/** What a line says at first: as it was typed, else as the judge said before. */
function saidAt(state: FormState | undefined): (entry: Entry) => Interest | null {
  if (!state) return ({ interest }) => interest;
  const named = (name: string) => {
    const typed = state.values[name];
    return new Set(Array.isArray(typed) ? typed : []);
  };
  const [gladly, ratherNot] = [named("gladly[]"), named("ratherNot[]")];
  return ({ id }) => (gladly.has(id) ? "gladly" : ratherNot.has(id) ? "rather_not" : null);
}

function PassStatus({ ticked, saving }: { ticked: number; saving: InterestState }) {
  const words = useText(judgesText).pass;
  const refusals = useText(refusalText);
  const saved = typeof saving === "string" ? words.saving[saving] : refusals[saving.refusal];
  return <>{[words.ticked(ticked), saved].filter(Boolean).join(" · ")}</>;
}

type LineProps = {
  readonly entry: Entry;
  readonly state: FormState | undefined;
  readonly isTicked: boolean;
  readonly interest: Interest | null;
  readonly onSay: (interest: Interest | null) => void;
  readonly onTick: (isOn: boolean) => void;
  readonly error: string | undefined;
};

/** One title: the whole line takes a thumb, the reason opens beneath in place of the interest once it is ticked. */
function PassLine({ entry, state, isTicked, interest, onSay, onTick, error }: LineProps) {
  const t = useText(judgingText).conflicts;
  const words = useText(judgesText).pass;
  const locale = useLocale();
  const { id, title, number, divisionName, team, conflict } = entry;
  const typed = state?.values[`reasons.${id}`];
  const isRecorded = conflict !== null && !conflict.isOwn;
  return (
    <li className="group">
      <label className="tick min-h-14 items-start py-2 hover:bg-hover" htmlFor={`entry-${id}`}>
        <input
          id={`entry-${id}`}
          type="checkbox"
          value={id}
          {...(isRecorded
            ? { checked: true, disabled: true, readOnly: true }
            : {
                name: "entries[]",
                defaultChecked: isTicked,
                onChange: (event) => onTick(event.currentTarget.checked),
              })}
        />
        <span className="min-w-0">
          <span className="block font-medium">{title}</span>
          <span className="block text-small text-stone">
            {[number, localized(divisionName, locale), ...team].filter(Boolean).join(" · ")}
          </span>
          {isRecorded && <span className="block text-small text-stone">{words.recorded}</span>}
        </span>
      </label>
      {!isRecorded && (
        <>
          <InterestChoice entryId={id} title={title} interest={interest} onSay={onSay} />
          <TextField
            name={`reasons.${id}`}
            label={t.reason}
            help={t.reasonHelp}
            maxLength={500}
            error={error}
            defaultValue={typeof typed === "string" ? typed : (conflict?.reason ?? "")}
            className="hidden pb-3 pl-[1.875rem] group-has-[[name='entries[]']:checked]:flex"
          />
        </>
      )}
    </li>
  );
}
