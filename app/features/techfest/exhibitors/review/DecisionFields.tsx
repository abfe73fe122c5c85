import type { FormState } from "~/core/form";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { priorityClasses } from "../application";
import { typedField } from "../typed-field";
import type { ReviewAct } from "./review.form";

type Props = { act: ReviewAct; state: FormState | undefined; priorityClass?: number };

/** What a decision needs to be told: the class of whoever is to have a booth, the reason for a no. */
export function DecisionFields({ act, state, priorityClass = 3 }: Props) {
  const t = useText(exhibitorsText).desk;
  if (act === "reject") {
    return (
      <TextArea
        {...typedField(state, "reason")}
        id="reject-reason"
        label={t.reason}
        help={t.reasonHelp}
        rows={3}
        required
        className="measure"
      />
    );
  }
  return (
    <Select
      {...typedField(state, "priorityClass", String(priorityClass))}
      id={`${act}-class`}
      label={t.priority}
      className="max-w-80"
      options={priorityClasses.map((one) => ({ value: String(one), label: t.priorities[one] }))}
    />
  );
}
