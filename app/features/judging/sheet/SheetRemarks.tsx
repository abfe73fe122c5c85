import type { FormState } from "~/core/form";
import { judgingText } from "~/i18n/judging";
import { scoringText } from "~/i18n/scoring";
import { useText } from "~/i18n/use-text";
import { FieldGroup } from "~/ui/Field";
import { TextArea } from "~/ui/TextArea";
import { longestRemark } from "./score.form";
import { confidences, type SheetDraft } from "./sheet";

type Props = {
  readonly draft: SheetDraft;
  readonly state: FormState | undefined;
  readonly isReadOnly: boolean;
  readonly onTouch: () => void;
};

/** What a judge has to say beside the marks: to the team, to themselves, and how sure they are. */
export function SheetRemarks({ draft, state, isReadOnly, onTouch }: Props) {
  const t = useText(judgingText).sheet;
  const words = useText(scoringText).sheet;
  const before = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const said = before("confidence") ?? String(draft.confidence ?? "");
  const choices = [
    ...confidences.map((confidence) => ({ value: String(confidence), label: words.confidenceOf[confidence] })),
    { value: "", label: words.noConfidence },
  ];
  return (
    <div className="grid gap-5">
      <h2 className="text-[1.375rem]/8 font-semibold lg:text-h3">{t.remarks}</h2>
      <TextArea
        name="remark"
        label={t.remark}
        help={words.remarkHelp}
        limit={longestRemark}
        readOnly={isReadOnly}
        error={state?.errors.remark?.[0]}
        defaultValue={before("remark") ?? draft.remark}
        onInput={onTouch}
      />
      <TextArea
        name="privateNote"
        label={t.note}
        help={t.noteHelp}
        limit={longestRemark}
        readOnly={isReadOnly}
        error={state?.errors.privateNote?.[0]}
        defaultValue={before("privateNote") ?? draft.privateNote}
        onInput={onTouch}
        rows={3}
      />
      <FieldGroup name="confidence" label={words.confidence} help={words.confidenceHelp}>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-2">
          {choices.map(({ value, label }) => (
            <label key={value} className="choice min-h-11 items-center">
              <input
                type="radio"
                name="confidence"
                value={value}
                defaultChecked={value === said}
                disabled={isReadOnly}
                onChange={onTouch}
              />
              <span className="text-[0.9375rem]">{label}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}
