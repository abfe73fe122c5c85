import { entryText } from "~/i18n/entry";
import { formatClock } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import type { FormField } from "../entry-form";
import type { AnswerProps } from "./answers/answer-props";
import { CanvasAnswer } from "./answers/CanvasAnswer";
import { ChoiceAnswer, ChoicesAnswer, ConsentAnswer } from "./answers/ChoiceAnswer";
import { DateAnswer, LineAnswer } from "./answers/LineAnswer";
import { NumberAnswer } from "./answers/NumberAnswer";
import { PlaceAnswer } from "./answers/PlaceAnswer";
import { ShownAnswer } from "./answers/ShownAnswer";
import { TableAnswer } from "./answers/TableAnswer";
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
  const fault = state.fault ?? faultAsLoaded(asked, state);
  const complaint = fault ? t.faults[fault] : state.refusal ? t.save.refused(refusals[state.refusal]) : error;
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
      {state.clash && (
        <ClashBox field={field} clash={state.clash} choose={(mine) => autosave.choose(field.key, mine)} />
      )}
    </div>
  );
}

/** What was wrong with the answer when the page was loaded, as long as it stands. */
function faultAsLoaded({ text, lack }: StepField, state: FieldState) {
  return lack?.kind === "answer_invalid" && state.text === text ? lack.fault : null;
}

function Control(props: AnswerProps) {
  switch (props.asked.field.type) {
    case "choice":
      return <ChoiceAnswer {...props} />;
    case "multi_choice":
      return <ChoicesAnswer {...props} />;
    case "consent":
      return <ConsentAnswer {...props} />;
    case "number":
    case "money":
      return <NumberAnswer {...props} />;
    case "date":
      return <DateAnswer {...props} />;
    case "place":
      return <PlaceAnswer {...props} />;
    case "table":
      return <TableAnswer {...props} />;
    case "canvas":
      return <CanvasAnswer {...props} />;
    default:
      return <LineAnswer {...props} />;
  }
}

/** Two people wrote in one place: both answers are shown, and a person chooses. */
function ClashBox({ field, clash, choose }: { field: FormField; clash: Clash; choose: (mine: boolean) => void }) {
  const t = useText(entryText).save;
  return (
    <div className="mt-3" role="alert">
      <Notice tone="turmeric" title={t.clash(clash.savedBy, formatClock(clash.savedAt, { seconds: true }))}>
        <p>{t.clashAbout}</p>
        <p className="mt-3 font-semibold">{t.theirs}</p>
        <div className="max-h-60 overflow-auto border-l-2 border-turmeric pl-3">
          <ShownAnswer field={field} text={clash.theirs} name={clash.theirsLabel} />
        </div>
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
