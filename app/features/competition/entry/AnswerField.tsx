import { localized } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { formatClock } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { MoneyField } from "~/ui/MoneyField";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { Autosave, Clash, FieldState } from "./autosave";
import type { StepField } from "./step.service.server";

interface Props {
  asked: StepField;
  state: FieldState;
  autosave: Autosave;
  /** a complaint of the server about what was posted without a script */
  error?: string | undefined;
}

/** One question of the form, by its type. What is typed is saved by itself; without a script it is posted with the step. */
export function AnswerField({ asked, state, autosave, error }: Props) {
  const t = useText(entryText);
  const refusals = useText(refusalText);
  const { field, refusal } = asked;
  const complaint = state.fault
    ? t.faults[state.fault]
    : state.refusal
      ? t.save.refused(refusals[state.refusal])
      : error;
  return (
    <div>
      <Control asked={asked} state={state} autosave={autosave} error={complaint} />
      <input
        type="hidden"
        name={`revisions.${field.key}`}
        value={state.revision}
        disabled={refusal !== null}
        readOnly
      />
      {state.clash && <ClashBox clash={state.clash} choose={(mine) => autosave.choose(field.key, mine)} />}
    </div>
  );
}

const mostRadios = 6;

function Control({ asked: { field, refusal }, state, autosave, error }: Props) {
  const locale = useLocale();
  const { key, type, options = [] } = field;
  const wiring = {
    name: `answers.${key}`,
    id: key,
    label: localized(field.label, locale),
    help: field.help && localized(field.help, locale),
    required: field.required,
    error,
    disabled: refusal !== null,
    onBlur: () => autosave.leave(key),
  };
  const typed = (event: { currentTarget: { value: string } }) => autosave.type(key, event.currentTarget.value);
  if (type === "choice") {
    const choices = options.map((option) => ({ value: option.key, label: localized(option.label, locale) }));
    const choose = (value: string) => {
      autosave.type(key, value);
      autosave.leave(key);
    };
    if (options.length > mostRadios) {
      return (
        <Select
          {...wiring}
          value={state.text}
          placeholder="—"
          options={choices}
          onChange={(e) => choose(e.currentTarget.value)}
        />
      );
    }
    const disabled = refusal !== null;
    const { onBlur: _, disabled: __, ...group } = wiring;
    return (
      <RadioGroup
        {...group}
        value={state.text}
        choices={choices.map((choice) => ({ ...choice, disabled }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    );
  }
  if (type === "long_text") {
    return (
      <TextArea {...wiring} {...(field.limit ? { limit: field.limit } : {})} value={state.text} onChange={typed} />
    );
  }
  if (type === "money") {
    const leave = (event: { currentTarget: { value: string } }) => {
      typed(event);
      autosave.leave(key);
    };
    return <MoneyField {...wiring} value={state.text} onChange={typed} onBlur={leave} />;
  }
  const kind = type === "number" ? ({ inputMode: "decimal", className: "max-w-64" } as const) : {};
  const link = type === "link" ? ({ type: "url", inputMode: "url", placeholder: "https://" } as const) : {};
  return <TextField {...wiring} {...kind} {...link} value={state.text} onChange={typed} />;
}

/** Two people wrote in one place: both texts are shown, and a person chooses. */
function ClashBox({ clash, choose }: { clash: Clash; choose: (mine: boolean) => void }) {
  const t = useText(entryText).save;
  return (
    <div className="mt-3" role="alert">
      <Notice tone="turmeric" title={t.clash(clash.savedBy, formatClock(clash.savedAt, { seconds: true }))}>
        <p>{t.clashAbout}</p>
        <p className="mt-3 font-semibold">{t.theirs}</p>
        <p className="max-h-60 overflow-auto whitespace-pre-wrap border-l-2 border-turmeric pl-3">
          {clash.theirs || "—"}
        </p>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button size="small" onClick={() => choose(true)}>
            {t.keepMine}
          </Button>
          <Button size="small" onClick={() => choose(false)}>
            {t.takeTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
