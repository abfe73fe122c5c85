import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { fieldsOf } from "../entry-form";
import { EditableRows } from "../setup/EditableRows";
import { RefusalNotice } from "../setup/RefusalNotice";
import { FieldNote } from "./FieldNote";
import { QuestionFields } from "./QuestionFields";
import type { FormBuilderData } from "./StepFields";
import { StepFields } from "./StepFields";

/** Which of the builder's forms is open: a step or a question, new or known. */
export type Opened = {
  readonly step: string | null;
  readonly field: string | null;
  readonly addingStep: boolean;
  /** the step that gets a new question */
  readonly addingTo: string | null;
};
type Props = { builder: FormBuilderData; state: FormState | undefined; opened: Opened };

/** The entry form as steps of questions, each to be moved, changed and removed, with one form open at a time. */
export function FormBuilder({ builder, state, opened }: Props) {
  const t = useText(setupText);
  const locale = useLocale();
  const { id, form, revision, version, lockedBecause } = builder;
  const here = paths.deskForm(id);
  const isLocked = lockedBecause !== null;
  const field = fieldsOf(form).find(({ key }) => key === opened.field);
  const renamed = form.steps.find(({ key }) => key === opened.step);
  const isAnyOpen = field !== undefined || renamed !== undefined || opened.addingStep || opened.addingTo !== null;
  return (
    <Section title={t.form.title} description={t.form.description} aside={t.form.version(version)}>
      {!isAnyOpen && <RefusalNotice state={state} />}
      {builder.state === "open" && <Notice tone="sky">{t.form.newVersion}</Notice>}
      <Section
        level={3}
        title={t.form.steps}
        aside={
          !isLocked && (
            <Button size="small" icon="plus" to={`${here}?them-buoc`} preventScrollReset>
              {t.form.addStep}
            </Button>
          )
        }
      >
        <EditableRows
          revision={revision}
          moveAct="move"
          removeAct="remove"
          isLocked={isLocked}
          rows={form.steps.map(({ key, title }) => ({
            id: `step.${key}`,
            name: localized(title, locale),
            editTo: `${here}?buoc=${key}`,
            isCurrent: renamed?.key === key,
          }))}
        />
        {(renamed || opened.addingStep) && (
          <StepFields key={`${opened.step} ${revision}`} builder={builder} step={renamed} state={state} />
        )}
      </Section>
      {form.steps.map((step) => (
        <Section
          key={step.key}
          level={3}
          title={localized(step.title, locale)}
          aside={
            !isLocked && (
              <Button
                size="small"
                icon="plus"
                to={`${here}?them=${step.key}`}
                preventScrollReset
                aria-label={t.form.addFieldTo(localized(step.title, locale))}
              >
                {t.form.addField}
              </Button>
            )
          }
        >
          {step.fields.length === 0 && <p className="text-stone">{t.form.emptyStep}</p>}
          <EditableRows
            revision={revision}
            moveAct="move"
            removeAct="remove"
            isLocked={isLocked}
            rows={step.fields.map((known) => ({
              id: known.key,
              name: localized(known.label, locale),
              note: <FieldNote field={known} />,
              editTo: `${here}?muc=${known.key}`,
              isCurrent: known === field,
            }))}
          />
          {(opened.addingTo === step.key || (field && step.fields.includes(field))) && (
            <QuestionFields
              key={`${opened.field} ${revision}`}
              builder={builder}
              step={step}
              field={opened.addingTo === step.key ? undefined : field}
              state={state}
            />
          )}
        </Section>
      ))}
    </Section>
  );
}
