import { Form, useRevalidator } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { FileSlotForm } from "~/features/files/FileSlot";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { AnswerField } from "./AnswerField";
import { Condition } from "./answers/Condition";
import { FileQuestion } from "./answers/FileQuestion";
import { ShownAnswer } from "./answers/ShownAnswer";
import { useAsked } from "./answers/use-asked";
import type { Autosave, FieldState, Fields } from "./autosave";
import { FieldNews } from "./device/FieldNews";
import { Stranded } from "./device/Stranded";
import { useStaying } from "./device/use-staying";
import { SaveStatus } from "./SaveStatus";
import { StepButtons } from "./StepButtons";
import type { Asking, StepField, StepView } from "./step.service.server";
import { type LoadedField, useAutosave } from "./use-autosave";

/** What a step posted without a script comes back with when somebody else wrote in it too. */
export type PlainClash = {
  readonly fieldKey: string;
  readonly mine: string;
  readonly theirs: string;
  readonly theirsLabel?: string | undefined;
  readonly revision: number;
};

const entryKind = "entry";
const answerPrefix = "answers.";

/** A step of questions and files: saved while it is written, and posted whole where there is no script. */
export function FormStep({
  view,
  viewerId,
  fields,
  asking,
  clashes,
}: {
  view: StepView;
  /** whose texts are kept on this device */
  viewerId: string;
  fields: readonly StepField[];
  asking: Asking;
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
  const stays = useStaying(view.entry.id, autosave, states);
  const form = useRef<HTMLFormElement>(null);
  const isAsked = useAsked(fields, states, asking);
  useFreshCounts(fields, states, asking);
  useEarlyTyping(form, states, autosave);
  const back = paths.myEntryStep(view.entry.id, view.stepId);
  const isLocked = fields.every(({ refusal }) => refusal !== null);
  return (
    <>
      <Form ref={form} method="post" className="grid gap-7" noValidate>
        {clashes.map(({ fieldKey, theirs, theirsLabel }) => (
          <Notice key={fieldKey} tone="turmeric" title={t.save.clashTitle}>
            <p>{t.save.clashPlain}</p>
            <p className="mt-2 font-semibold">
              {t.save.theirs}: {labelOf(fields, fieldKey, locale)}
            </p>
            <TheirAnswer fields={fields} fieldKey={fieldKey} text={theirs} name={theirsLabel} />
          </Notice>
        ))}
        {loaded.map((question) => {
          const { key } = question.field;
          return (
            <div key={key} className={isAsked.has(key) ? "" : "hidden noscript:block"}>
              <Question
                asked={question}
                state={states[key]}
                autosave={autosave}
                asking={asking}
                entryId={view.entry.id}
              />
            </div>
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
        .map(({ field, files }) => (
          <FileSlotForm
            key={field.key}
            ownerKind={entryKind}
            ownerId={view.entry.id}
            fieldKey={field.key}
            most={field.most}
            files={files}
            back={back}
          />
        ))}
    </>
  );
}

/** One question with the news of its text. Where no script runs it says on which answer it depends. */
function Question(props: {
  asked: StepField;
  state: FieldState | undefined;
  autosave: Autosave;
  asking: Asking;
  entryId: string;
}) {
  const { asked, state, autosave, asking, entryId } = props;
  const isFile = asked.field.type === "file";
  return (
    <div>
      <Condition field={asked.field} asking={asking} />
      {isFile && <FileQuestion asked={asked} entryId={entryId} />}
      {!isFile && state && <AnswerField asked={asked} state={state} autosave={autosave} />}
      {!isFile && state && <FieldNews state={state} />}
    </div>
  );
}

/** What is missing is counted by the server: asked again when a question gets its first answer, loses it, or is mended, and when others hang on it. */
function useFreshCounts(fields: readonly StepField[], states: Fields, { questions }: Asking) {
  const { revalidate } = useRevalidator();
  const parents = new Set(questions.map(({ showIf }) => showIf?.field));
  const answered = fields
    .map(({ field: { key } }) => {
      const { acknowledged = "", fault = "" } = states[key] ?? {};
      return `${parents.has(key) ? acknowledged : Boolean(acknowledged)}${fault ?? ""}`;
    })
    .join();
  const known = useRef(answered);
  useEffect(() => {
    if (known.current === answered) return;
    known.current = answered;
    revalidate();
  }, [answered, revalidate]);
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

function TheirAnswer(props: {
  fields: readonly StepField[];
  fieldKey: string;
  text: string;
  name: string | undefined;
}) {
  const asked = props.fields.find(({ field }) => field.key === props.fieldKey);
  return asked ? <ShownAnswer field={asked.field} text={props.text} name={props.name} /> : null;
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
