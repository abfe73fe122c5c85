import { Form, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { FileSlot, FileSlotForm } from "~/features/files/FileSlot";
import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { formatClock } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { Notice } from "~/ui/Notice";
import { AnswerField } from "./AnswerField";
import { type Fields, saveNews } from "./autosave";
import { StepButtons } from "./StepButtons";
import type { StepField, StepView } from "./step.service.server";
import { useAutosave } from "./use-autosave";

/** What a step posted without a script comes back with when somebody else wrote in it too. */
export type PlainClash = {
  readonly fieldKey: string;
  readonly mine: string;
  readonly theirs: string;
  readonly revision: number;
};

const entryKind = "entry";

/** A step of questions and files: saved while it is written, and posted whole where there is no script. */
export function FormStep({
  view,
  fields,
  clashes,
}: {
  view: StepView;
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
  const { fields: states, autosave } = useAutosave(view.entry.id, loaded);
  useFreshCounts(fields, states);
  const back = paths.myEntryStep(view.entry.id, view.stepId);
  const isLocked = fields.every(({ refusal }) => refusal !== null);
  return (
    <>
      <Form method="post" className="grid gap-7" noValidate onSubmit={() => void autosave.flush()}>
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
          return state && <AnswerField key={key} asked={asked} state={state} autosave={autosave} />;
        })}
        <FormBar status={<SaveStatus fields={states} savedAt={view.savedAt} />} missing={missingWords(view, t)}>
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

/** "Đã lưu 16:59:31", or what stands in the way of it. Always on screen. */
function SaveStatus({ fields, savedAt }: { fields: Fields; savedAt: string | null }) {
  const t = useText(entryText).save;
  const latest = [savedAt, ...Object.values(fields).map((field) => field.savedAt)].reduce((a, b) =>
    (b ?? "") > (a ?? "") ? b : a,
  );
  const news = saveNews(fields);
  if (news === "clash") return <span className="text-turmeric-ink">{t.clashTitle}</span>;
  if (news === "failed" || news === "refused") return <span className="text-madder">{t.failed}</span>;
  if (news === "saving") return <>{t.saving}</>;
  if (news === "waiting") return <>{t.waiting}</>;
  return <>{latest ? t.saved(formatClock(latest, { seconds: true })) : t.nothingYet}</>;
}

/** Without a script the person's own text comes back, to be saved over the other one knowingly. */
function afterClash(asked: StepField, clash: PlainClash | undefined): StepField {
  return clash ? { ...asked, text: clash.mine, revision: clash.revision } : asked;
}

function labelOf(fields: readonly StepField[], key: string, locale: "vi" | "en"): string {
  const asked = fields.find(({ field }) => field.key === key);
  return asked ? localized(asked.field.label, locale) : key;
}

/** What the bar says is missing in the whole entry. */
export function missingWords(view: Pick<StepView, "lackCount">, t: { step: { missing: (count: number) => string } }) {
  return view.lackCount > 0 ? t.step.missing(view.lackCount) : undefined;
}
