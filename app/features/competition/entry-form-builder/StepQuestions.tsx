import { Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { type EntryFormDefinition, type FormField, type FormStep, fieldsOf } from "../entry-form";
import type { FormBuilderData } from "./builder.service.server";
import { FieldNote } from "./FieldNote";
import { anchorOf, type Opened, openAt, stateOf, stepAnchorOf } from "./opened";
import { QuestionFields } from "./QuestionFields";
import { Removal } from "./Removal";
import { RowActs } from "./RowActs";
import { SortableRow } from "./SortableRow";
import { StepHeading } from "./StepHeading";
import { TypePalette } from "./TypePalette";
import { typeIcons } from "./type-groups";

type Props = {
  builder: FormBuilderData;
  form: EntryFormDefinition;
  step: FormStep;
  state: FormState | undefined;
  opened: Opened;
};

/** A step's questions; what is open opens right beneath the row that opened it. */
export function StepQuestions({ builder, form, step, state, opened }: Props) {
  const t = useText(formBuilderText);
  const locale = useLocale();
  const here = paths.deskForm(builder.id);
  const isLocked = builder.lockedBecause !== null;
  const { adding } = opened;
  const isAddingHere = !isLocked && adding?.step === step.key;
  const isAtEnd = isAddingHere && !step.fields.some(({ key }) => key === adding.after);
  const title = localized(step.title, locale);
  return (
    <section className="mt-8" aria-labelledby={`${step.key}-title`} id={stepAnchorOf(step.key)}>
      <StepHeading id={`step.${step.key}`}>
        <h3 id={`${step.key}-title`} className="text-h3">
          {title}
        </h3>
      </StepHeading>
      {step.fields.length === 0 && <p className="text-stone">{t.step.empty}</p>}
      <ol className="mt-1 border-t border-line">
        {step.fields.map((field) => (
          <Row
            key={field.key}
            {...{ builder, form, step, field, isLocked }}
            isOpen={opened.field === field.key}
            below={
              isLocked ? null : (
                <>
                  {opened.removing === field.key && (
                    <Removal builder={builder} id={field.key} name={localized(field.label, locale)} />
                  )}
                  {opened.field === field.key && (
                    <QuestionFields
                      builder={builder}
                      step={step}
                      field={field}
                      adding={null}
                      state={stateOf(state, "saveQuestion")}
                    />
                  )}
                  {isAddingHere && adding.after === field.key && (
                    <Addition builder={builder} step={step} adding={adding} state={state} />
                  )}
                </>
              )
            }
          />
        ))}
      </ol>
      {isAtEnd && <Addition builder={builder} step={step} adding={adding} state={state} />}
      {!isLocked && !isAtEnd && (
        <div className="mt-3" id={anchorOf(`them-${step.key}`)}>
          <Button
            icon="plus"
            to={openAt.adding(here, step.key)}
            preventScrollReset
            aria-label={t.add.openTo(title)}
            className="w-full sm:w-auto"
          >
            {t.add.open}
          </Button>
        </div>
      )}
    </section>
  );
}

type AdditionProps = Pick<Props, "builder" | "step" | "state"> & { adding: NonNullable<Opened["adding"]> };

/** First the type is chosen, then the question is written. */
function Addition({ builder, step, state, adding }: AdditionProps) {
  const { type, after } = adding;
  if (!type) return <TypePalette builder={builder} step={step} after={after} state={stateOf(state, "addMany")} />;
  return (
    <QuestionFields
      key={`${after} ${type}`}
      builder={builder}
      step={step}
      field={undefined}
      adding={{ after, type }}
      state={stateOf(state, "saveQuestion")}
    />
  );
}

type RowProps = Pick<Props, "builder" | "form" | "step"> & {
  field: FormField;
  isLocked: boolean;
  isOpen: boolean;
  below: React.ReactNode;
};

function Row({ builder, form, step, field, isLocked, isOpen, below }: RowProps) {
  const t = useText(formBuilderText);
  const locale = useLocale();
  const { key, type } = field;
  const name = localized(field.label, locale);
  const keys = fieldsOf(form).map((known) => known.key);
  const words = (
    <>
      <Icon name={typeIcons[type]} className="mt-0.5 flex-none text-stone" />
      <span className="min-w-0">
        <span className="builder-name">{name}</span>
        <span className="block text-small text-stone">
          <FieldNote field={field} form={form} divisions={builder.divisions} />
        </span>
      </span>
    </>
  );
  return (
    <SortableRow id={key} name={name} isLocked={isLocked} isOpen={isOpen} below={below}>
      {isLocked ? (
        <div className="builder-words">{words}</div>
      ) : (
        <Link
          to={openAt.field(paths.deskForm(builder.id), key)}
          preventScrollReset
          className="builder-words"
          aria-label={t.row.edit(name)}
          aria-current={isOpen || undefined}
        >
          {words}
        </Link>
      )}
      {!isLocked && (
        <RowActs
          builder={builder}
          id={key}
          name={name}
          isFirst={keys[0] === key && form.steps[0]?.key === step.key}
          isLast={keys.at(-1) === key && form.steps.at(-1)?.key === step.key}
          question={{ step: step.key }}
        />
      )}
    </SortableRow>
  );
}
