import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { type FormStep, fieldsOf } from "../entry-form";
import { manyForm } from "./builder.form";
import type { FormBuilderData } from "./builder.service.server";
import { openAt } from "./opened";
import { blockNames } from "./templates/blocks";
import { typeGroups, typeIcons } from "./type-groups";

type Props = {
  builder: FormBuilderData;
  step: FormStep;
  after: string;
  /** what came back for the questions that were pasted */
  state: FormState | undefined;
};

/** What may be added at a place: a question of one type, a ready-made block, or many questions pasted at once. */
export function TypePalette({ builder, step, after, state }: Props) {
  const t = useText(formBuilderText);
  const locale = useLocale();
  const typed = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const here = paths.deskForm(builder.id);
  const behind = fieldsOf(builder.form).find(({ key }) => key === after);
  const place = <PlaceInputs revision={builder.revision} step={step.key} after={after} />;
  return (
    <div className="builder-panel" id={`${step.key}-palette`}>
      <div className="flex items-start justify-between gap-3">
        <h4 className="text-body font-semibold">
          {behind ? t.add.after(localized(behind.label, locale)) : t.add.title(localized(step.title, locale))}
        </h4>
        <Button
          kind="quiet"
          size="small"
          icon="x"
          iconOnly
          to={behind ? openAt.row(here, behind.key) : openAt.stepRow(here, step.key)}
          preventScrollReset
        >
          {t.add.close}
        </Button>
      </div>
      <p className="mt-2 text-table text-stone">{t.add.type}</p>
      <ul className="builder-types">
        {typeGroups.map((group) => (
          <li key={group.key}>
            <p className="text-small text-stone">{t.groups[group.key]}</p>
            <ul className="grid gap-2">
              {group.types.map((type) => (
                <li key={type}>
                  <Link to={openAt.adding(here, step.key, after, type)} preventScrollReset className="builder-type">
                    <Icon name={typeIcons[type]} />
                    {t.types[type]}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <details className="mt-4" open={step.fields.length === 0}>
        <summary className="builder-more">{t.add.blocks}</summary>
        <Form method="post" preventScrollReset className="mt-2 grid gap-2 sm:grid-cols-2">
          <input type="hidden" name="act" value="insertBlock" />
          {place}
          {blockNames.map((block) => (
            <button type="submit" key={block} name="block" value={block} className="builder-type">
              <Icon name="plus" />
              <span>{t.blocks[block]}</span>
            </button>
          ))}
        </Form>
      </details>
      <details className="mt-2" open={state !== undefined || undefined}>
        <summary className="builder-more">{t.add.many}</summary>
        <Form method="post" preventScrollReset className="mt-3 grid gap-4">
          <input type="hidden" name="act" value="addMany" />
          {place}
          <Select
            name="type"
            id="many-type"
            label={t.question.type}
            defaultValue={typed("type")}
            options={manyForm.shape.type.options.map((type) => ({ value: type, label: t.types[type] }))}
          />
          <TextArea
            name="lines"
            label={t.add.manyLines}
            help={t.add.manyHelp}
            rows={5}
            defaultValue={typed("lines")}
            error={state?.errors.lines?.[0]}
            required
          />
          <div>
            <Button>{t.add.manyDo}</Button>
          </div>
        </Form>
      </details>
    </div>
  );
}

/** Where something goes, as the forms send it. */
export function PlaceInputs({ revision, step, after }: { revision: number; step: string; after: string }) {
  return (
    <>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="after" value={after} />
    </>
  );
}
