import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { EmptyState } from "~/ui/EmptyState";
import { ErrorSummary } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { TextField } from "~/ui/TextField";
import type { ConflictPassView } from "./conflicts.service.server";

type Entry = ConflictPassView["entries"][number];

/** The quick pass over a round's titles: tick, say why, confirm that there is no other. */
export function ConflictPass({ pass, state }: { pass: ConflictPassView; state: FormState | undefined }) {
  const t = useText(judgingText).conflicts;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const errors = state?.errors ?? {};
  return (
    <div className="max-w-[48rem]">
      <PageHeader
        title={t.title}
        eyebrow={localized(pass.roundName, locale)}
        backTo={paths.judging()}
        description={
          <>
            <p>{t.about}</p>
            {pass.isBlind && <p className="mt-2">{t.blind}</p>}
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
              <PassLine key={entry.id} entry={entry} state={state} error={errors[`reasons.${entry.id}`]?.[0]} />
            ))}
          </ul>
          <Checkbox name="noOther" value="yes" label={t.noOther} error={errors.noOther?.[0]} required />
          <Button kind="primary" className="w-fit">
            {t.submit}
          </Button>
        </Form>
      )}
    </div>
  );
}

function PassLine({ entry, state, error }: { entry: Entry; state: FormState | undefined; error: string | undefined }) {
  const t = useText(judgingText).conflicts;
  const locale = useLocale();
  const { id, title, number, divisionName, team, conflict } = entry;
  const typed = state?.values[`reasons.${id}`];
  const ticked = state?.values["entries[]"];
  const isTicked = state ? Array.isArray(ticked) && ticked.includes(id) : conflict !== null;
  const isRecorded = conflict !== null && conflict.source !== "declared";
  return (
    <li className="group py-2">
      <label className="tick" htmlFor={`entry-${id}`}>
        <input
          id={`entry-${id}`}
          type="checkbox"
          value={id}
          {...(isRecorded
            ? { checked: true, disabled: true, readOnly: true }
            : { name: "entries[]", defaultChecked: isTicked })}
        />
        <span className="min-w-0">
          <span className="block font-medium">{title}</span>
          <span className="block text-small text-stone">
            {[number, localized(divisionName, locale), ...team].filter(Boolean).join(" · ")}
          </span>
          {isRecorded && (
            <span className="block text-small text-stone">
              {conflict.source === "inferred" ? t.inferred : t.recorded}
            </span>
          )}
        </span>
      </label>
      {!isRecorded && (
        <TextField
          name={`reasons.${id}`}
          label={t.reason}
          help={t.reasonHelp}
          maxLength={500}
          error={error}
          defaultValue={typeof typed === "string" ? typed : (conflict?.reason ?? "")}
          className="hidden pb-2 pl-[1.875rem] group-has-[:checked]:flex"
        />
      )}
    </li>
  );
}
