import { Form, useRevalidator } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { FileSlot, FileSlotForm } from "~/features/files/FileSlot";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { AnswerField } from "./AnswerField";
import type { Autosave, FieldState, Fields } from "./autosave";
import { FieldNews } from "./device/FieldNews";
import { Stranded } from "./device/Stranded";
import { useStaying } from "./device/use-staying";
import { SaveStatus } from "./SaveStatus";
import { StepButtons } from "./StepButtons";
import type { StepField, StepView } from "./step.service.server";
import { type LoadedField, useAutosave } from "./use-autosave";

/** What a step posted without a script comes back with when somebody else wrote in it too. */
export type PlainClash = {
  readonly fieldKey: string;
  readonly mine: string;
  readonly theirs: string;
  readonly revision: number;
};

const entryKind = "entry";
const answerPrefix = "answers.";

/** A step of questions and files: saved while it is written, and posted whole where there is no script. */
export function FormStep({
  view,
  viewerId,
  fields,
  clashes,
}: {
  view: StepView;
  /** whose texts are kept on this device */
  viewerId: string;
  fields: readonly StepField[];
  clashes: readonly PlainClash[];
}) {
  const t = useText(entryText);
  const locale = useLocale();
  const loaded = fields.map((asked) =>
    afterClash(
      asked,
      clashes.find(({ fieldKey }) => fieldKey === asked.field.key),
    ),
  );
  const writing = useAutosave(viewerId, view.entry.id, loaded);
  const { fields: states, autosave, isOnline, stranded, giveUp } = writing;
  const stays = useStaying(autosave, states);
  const form = useRef<HTMLFormElement>(null);
  useFreshCounts(fields, states);
  useEarlyTyping(form, states, autosave);
  const back = paths.myEntryStep(view.entry.id, view.stepId);
  const isLocked = fields.every(({ refusal }) => refusal !== null);
  return (
    <>
      <Form ref={form} method="post" className="grid gap-7" noValidate>
        {clashes.map(({ fieldKey, theirs }) => (
          <Notice key={fieldKey} tone="turmeric" title={t.save.clashTitle}>
            <p>{t.save.clashPlain}</p>
            <p className="mt-2 font-semibold">
              {t.save.theirs}: {labelOf(fields, fieldKey, locale)}
            </p>
            <p className="whitespace-pre-wrap">{theirs || "—"}</p>
          </Notice>
        ))}
        {loaded.map((asked) => {
          const { key, type } = asked.field;
          const state = states[key];
          if (type === "file") return <FileQuestion key={key} asked={asked} entryId={view.entry.id} />;
          return (
            state && (
              <div key={key}>
                <AnswerField asked={asked} state={state} autosave={autosave} />
                <FieldNews state={state} />
              </div>
            )
          );
        })}
        <Stranded texts={stranded} labelOf={(key) => labelOf(fields, key, locale)} giveUp={giveUp} />
        <FormBar
          status={<SaveStatus fields={states} savedAt={view.savedAt} isOnline={isOnline} here={back} stays={stays} />}
          missing={missingWords(view, t)}
        >
          <StepButtons view={view} isLocked={isLocked} />
        </FormBar>
      </Form>
      {fields
        .filter(({ field, refusal }) => field.type === "file" && !refusal)
        .map(({ field }) => (
          <FileSlotForm
            key={field.key}
            ownerKind={entryKind}
            ownerId={view.entry.id}
            fieldKey={field.key}
            back={back}
          />
        ))}
    </>
  );
}

/** What is missing is counted by the server: asked again when a question gets its first answer, loses it, or is mended. */
function useFreshCounts(fields: readonly StepField[], states: Fields) {
  const { revalidate } = useRevalidator();
  const answered = fields
    .map(({ field }) => `${states[field.key]?.acknowledged ? 1 : 0}${states[field.key]?.fault ?? ""}`)
    .join();
  const known = useRef(answered);
  useEffect(() => {
    if (known.current === answered) return;
    known.current = answered;
    revalidate();
  }, [answered, revalidate]);
}

function FileQuestion({ asked, entryId }: { asked: StepField; entryId: string }) {
  const words = useText(entryText).file;
  const locale = useLocale();
  const { field, file, refusal } = asked;
  return (
    <FileSlot
      ownerKind={entryKind}
      ownerId={entryId}
      fieldKey={field.key}
      label={localized(field.label, locale)}
      help={field.help && localized(field.help, locale)}
      required={field.required}
      limit={field.limit}
      kinds={field.fileKinds}
      files={file ? [file] : []}
      disabled={refusal !== null}
    >
      {(stored) =>
        !refusal && (
          <Button kind="quiet" size="small" icon="x" iconOnly name="removeFile" value={stored.fieldKey}>
            {words.remove}
          </Button>
        )
      }
    </FileSlot>
  );
}

/** What was typed before the page's scripts ran is in the controls, not yet in our state. */
function useEarlyTyping(form: RefObject<HTMLFormElement>, states: Fields, autosave: Autosave) {
  const first = useRef(states);
  useEffect(() => {
    for (const control of form.current?.elements ?? []) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) continue;
      if (control.type === "checkbox" || control.type === "radio" || control.type === "hidden") continue;
      const key = control.name.startsWith(answerPrefix) ? control.name.slice(answerPrefix.length) : "";
      const field: FieldState | undefined = first.current[key];
      if (field && control.value !== control.defaultValue && control.value !== field.text)
        autosave.type(key, control.value);
    }
  }, [form, autosave]);
}

/** Without a script the person's own text comes back, to be saved over the other one knowingly. */
function afterClash(asked: StepField, clash: PlainClash | undefined): LoadedField {
  return clash ? { ...asked, text: clash.mine, revision: clash.revision, stands: clash.theirs } : asked;
}

function labelOf(fields: readonly StepField[], key: string, locale: "vi" | "en"): string {
  const asked = fields.find(({ field }) => field.key === key);
  return asked ? localized(asked.field.label, locale) : key;
}

/** What the bar says is missing in the whole entry. */
export function missingWords(view: Pick<StepView, "lackCount">, t: { step: { missing: (count: number) => string } }) {
  return view.lackCount > 0 ? t.step.missing(view.lackCount) : undefined;
}
