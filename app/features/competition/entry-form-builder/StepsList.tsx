import { Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import type { FormStep } from "../entry-form";
import type { FormBuilderData } from "./builder.service.server";
import { dropStep, type Placing } from "./dropped";
import { type Opened, openAt, stateOf } from "./opened";
import { Removal } from "./Removal";
import { RowActs } from "./RowActs";
import { SortableRow } from "./SortableRow";
import { Sorting } from "./Sorting";
import { StepFields } from "./StepFields";

type Props = {
  builder: FormBuilderData;
  steps: readonly FormStep[];
  state: FormState | undefined;
  opened: Opened;
  place: (placing: Placing) => void;
};

/** The steps in their order, folded away while nothing of them is open. */
export function StepsList({ builder, steps, state, opened, place }: Props) {
  const t = useText(formBuilderText);
  const locale = useLocale();
  const here = paths.deskForm(builder.id);
  const isLocked = builder.lockedBecause !== null;
  const keys = steps.map(({ key }) => key);
  const isOpen =
    opened.step !== null || opened.addingStep || opened.removing?.startsWith("step.") || steps.length === 0;
  const nameOf = (id: string) => {
    const step = steps.find(({ key }) => `step.${key}` === id);
    return step ? localized(step.title, locale) : "";
  };
  const placeOf = (id: string, over = id) => t.drag.stepPlace(keys.indexOf(over.slice(5)) + 1, keys.length);
  return (
    <details className="builder-steps" open={isOpen || undefined}>
      <summary className="builder-more">
        {t.step.title} ({steps.length})
      </summary>
      <Sorting
        id="steps"
        column={keys.map((key) => `step.${key}`)}
        nameOf={nameOf}
        placeOf={placeOf}
        onDrop={(id, over) => {
          const drop = dropStep(keys, id.slice(5), over.slice(5));
          if (drop) place(drop);
        }}
      >
        <ol className="mt-2 border-t border-line">
          {steps.map((step, at) => {
            const id = `step.${step.key}`;
            const name = localized(step.title, locale);
            return (
              <SortableRow
                key={step.key}
                id={id}
                name={name}
                isLocked={isLocked}
                isOpen={opened.step === step.key}
                below={
                  isLocked ? null : (
                    <>
                      {opened.removing === id && <Removal builder={builder} id={id} name={name} />}
                      {opened.step === step.key && (
                        <StepFields builder={builder} step={step} state={stateOf(state, "saveStep")} />
                      )}
                    </>
                  )
                }
              >
                {isLocked ? (
                  <div className="builder-words">{name}</div>
                ) : (
                  <Link
                    to={openAt.step(here, step.key)}
                    preventScrollReset
                    className="builder-words"
                    aria-label={t.row.edit(name)}
                  >
                    <span className="min-w-0">
                      <span className="builder-name">{name}</span>
                      <span className="block text-small text-stone">{t.step.count(step.fields.length)}</span>
                    </span>
                  </Link>
                )}
                {!isLocked && (
                  <RowActs builder={builder} id={id} name={name} isFirst={at === 0} isLast={at === steps.length - 1} />
                )}
              </SortableRow>
            );
          })}
        </ol>
      </Sorting>
      {opened.addingStep && !isLocked && (
        <StepFields builder={builder} step={undefined} state={stateOf(state, "saveStep")} />
      )}
      {!opened.addingStep && !isLocked && (
        <div className="mt-3">
          <Button size="small" icon="plus" to={openAt.newStep(here)} preventScrollReset>
            {t.step.add}
          </Button>
        </div>
      )}
    </details>
  );
}
