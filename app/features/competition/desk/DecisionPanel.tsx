import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import { day, plus, toHanoiLocal } from "~/core/instant";
import { localized } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { entryLifeText } from "~/i18n/entry-life";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { DateTimeField } from "~/ui/DateTimeField";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { TextArea } from "~/ui/TextArea";
import { TypedTexts } from "~/ui/TypedTexts";
import { longestReason } from "../entry/entry";
import { projectPart, teamPart } from "../entry/supplement/parts";
import { type DecisionAct, decisionActs } from "./eligibility";
import type { DeskEntryView } from "./entry-page.service.server";

type Props = {
  entry: Pick<DeskEntryView, "revision" | "refusals" | "fields" | "now">;
  state: FormState | undefined;
};

const usualTime = 3 * day;

/** What can be decided about an entry: one plain form an act; what can't be done now isn't offered. */
export function DecisionPanel({ entry, state }: Props) {
  const t = useText(deskText);
  const refusals = useText(refusalText);
  const may = (act: DecisionAct) => entry.refusals[act] === null;
  const own = entry.refusals.undo === "decider_is_author" || entry.refusals.eligible === "decider_is_author";
  const acted = decisionActs.find((act) => act === state?.values.act);
  const isOffered = acted === undefined || may(acted);
  const none = Object.values(entry.refusals).every((reason) => reason !== null);
  return (
    <>
      {state?.refusal && isOffered && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {state && !isOffered && <Stranded state={state} />}
      {none && <p className="text-stone">{own ? t.entry.mine : t.entry.nothing}</p>}
      {may("eligible") && (
        <Form method="post" className="mb-3">
          <Hidden act="eligible" revision={entry.revision} />
          <Button kind="primary" icon="check">
            {t.acts.eligible}
          </Button>
        </Form>
      )}
      {may("accept_late") && <WithReason act="accept_late" {...{ entry, state }} />}
      {may("supplement") && <Supplement {...{ entry, state }} />}
      {may("ineligible") && <WithReason act="ineligible" {...{ entry, state }} />}
      {may("undo") && <WithReason act="undo" {...{ entry, state }} />}
      {may("disqualify") && <WithReason act="disqualify" {...{ entry, state }} />}
    </>
  );
}

/** What was typed for an act that somebody else's decision has taken off the page. */
function Stranded({ state }: { state: FormState }) {
  const t = useText(deskText).entry;
  const refusals = useText(refusalText);
  const typed = (name: string) => {
    const value = state.values[name];
    return typeof value === "string" ? value : undefined;
  };
  return (
    <div role="alert" className="mb-3">
      <Notice tone="madder" title={refusals[state.refusal ?? "changed_elsewhere"]}>
        <TypedTexts
          texts={[
            { label: t.message, text: typed("message") },
            { label: t.reason, text: typed("reason") },
          ]}
        />
      </Notice>
    </div>
  );
}

function Hidden({ act, revision }: { act: DecisionAct; revision: number }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
}

/** What was typed and what is wrong with it, if it was this act that came back. */
function returned(state: FormState | undefined, act: DecisionAct) {
  const own = state?.values.act === act ? state : undefined;
  const text = (name: string) => {
    const value = own?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    isOwn: own !== undefined,
    text,
    list: own?.values["fields[]"] ?? [],
    error: (name: string) => own?.errors[name]?.[0],
  };
}

function Act({ act, isOpen, children }: { act: DecisionAct; isOpen: boolean; children: ReactNode }) {
  const t = useText(deskText);
  return (
    <details className="border-t border-line" open={isOpen}>
      <summary className="flex min-h-11 cursor-pointer items-center justify-between font-medium">
        {t.acts[act]}
        <Icon name="chevron-down" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

function WithReason({ act, entry, state }: Props & { act: DecisionAct }) {
  const t = useText(deskText);
  const { isOwn, text, error } = returned(state, act);
  return (
    <Act act={act} isOpen={isOwn}>
      <Form method="post" className="grid gap-3">
        <Hidden act={act} revision={entry.revision} />
        <TextArea
          name="reason"
          id={`${act}-reason`}
          label={t.entry.reason}
          help={act === "undo" ? t.entry.undoHelp : t.entry.reasonHelp}
          rows={3}
          limit={longestReason}
          required
          defaultValue={text("reason")}
          error={error("reason")}
        />
        <div>
          <Button kind={act === "accept_late" ? "primary" : act === "undo" ? "secondary" : "danger"}>
            {t.acts[act]}
          </Button>
        </div>
      </Form>
    </Act>
  );
}

function Supplement({ entry, state }: Props) {
  const t = useText(deskText);
  const parts = useText(entryLifeText).supplement;
  const locale = useLocale();
  const { isOwn, text, list, error } = returned(state, "supplement");
  return (
    <Act act="supplement" isOpen={isOwn}>
      <Form method="post" className="grid gap-3">
        <Hidden act="supplement" revision={entry.revision} />
        <TextArea
          name="message"
          label={t.entry.message}
          help={t.entry.messageHelp}
          rows={4}
          limit={longestReason}
          required
          defaultValue={text("message")}
          error={error("message")}
        />
        <CheckboxGroup
          name="fields[]"
          label={t.entry.fields}
          help={t.entry.fieldsHelp}
          choices={[
            ...entry.fields.map(({ key, label }) => ({ value: key, label: localized(label, locale) })),
            { value: teamPart, label: parts.team },
            { value: projectPart, label: parts.project },
          ]}
          defaultValues={typeof list === "string" ? [list] : list}
          error={error("fields")}
        />
        <DateTimeField
          name="due"
          label={t.entry.due}
          help={t.entry.dueHelp}
          required
          defaultValue={text("due") ?? `${toHanoiLocal(plus(entry.now, usualTime)).slice(0, 10)}T17:00`}
          error={error("due")}
        />
        <div>
          <Button kind="primary">{t.entry.send}</Button>
        </div>
      </Form>
    </Act>
  );
}
