import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { fieldsOf } from "../entry-form";
import { RefusalNotice } from "../setup/RefusalNotice";
import type { FormBuilderData } from "./builder.service.server";
import { columnOf, dropPlace, labelOf, placed, standing } from "./dropped";
import type { Opened } from "./opened";
import { Sorting } from "./Sorting";
import { StepQuestions } from "./StepQuestions";
import { StepsList } from "./StepsList";
import { usePlacing } from "./use-placing";
import { WorkingNotice } from "./WorkingNotice";

type Props = { builder: FormBuilderData; state: FormState | undefined; opened: Opened };

/** The entry form as steps of questions, each to be moved, changed and removed, with one form open at a time. */
export function FormBuilder({ builder, state, opened }: Props) {
  const t = useText(formBuilderText);
  const reasons = useText(refusalText);
  const locale = useLocale();
  const { shown, place, failure } = usePlacing(builder.id, builder.form, builder.revision);
  const nameOf = (id: string) => {
    const label = labelOf(shown, id);
    return label ? localized(label, locale) : "";
  };
  const column = columnOf(shown);
  const placeOf = (id: string, over?: string) => {
    const drop = over && dropPlace(column, id, over);
    const stands = standing(drop ? placed(shown, drop) : shown, id);
    return stands ? t.drag.place(stands.at, stands.count, localized(stands.step.title, locale)) : "";
  };
  const isOfForm = ["saveStep", "saveQuestion"].some((act) => state?.values.act === act);
  return (
    <Section
      title={t.title}
      description={t.description}
      aside={`${t.version(builder.version)} · ${t.counts(fieldsOf(shown).length, shown.steps.length)}`}
    >
      {!isOfForm && <RefusalNotice state={state} />}
      {failure && (
        <div role="alert" className="mb-4">
          <Notice tone="madder" title={t.drag.failed}>
            {failure.refusal ? reasons[failure.refusal] : t.drag.unreachable}
          </Notice>
        </div>
      )}
      <WorkingNotice builder={builder} />
      <div className="mb-4 xl:hidden">
        <Button icon="eye" to={paths.deskFormPreview(builder.id)}>
          {t.preview}
        </Button>
      </div>
      <StepsList builder={builder} steps={shown.steps} state={state} opened={opened} place={place} />
      <Sorting
        id="questions"
        column={column}
        nameOf={nameOf}
        placeOf={placeOf}
        onDrop={(id, over) => {
          const drop = dropPlace(column, id, over);
          if (drop) place(drop);
        }}
      >
        {shown.steps.map((step) => (
          <StepQuestions key={step.key} builder={builder} form={shown} step={step} state={state} opened={opened} />
        ))}
      </Sorting>
    </Section>
  );
}
