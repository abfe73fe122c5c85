import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { entryDeskText } from "~/i18n/entry-desk";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { useZodForm } from "~/ui/use-zod-form";
import { BilingualFields } from "../setup/BilingualFields";
import { EditableRows } from "../setup/EditableRows";
import { RefusalNotice } from "../setup/RefusalNotice";
import { SetupForm } from "../setup/SetupForm";
import { itemForm } from "./checklist.form";
import type { readChecklist } from "./checklist.service.server";

type Setup = Extract<Awaited<ReturnType<typeof readChecklist>>, { ok: true }>["value"];
type Props = {
  setup: Setup;
  state: FormState | undefined;
  /** the id of what is edited */
  edited: string | null;
  isAdding: boolean;
};

/** The checklist as the organizer sets it up: items in their order, a form for one, those no longer used. */
export function ChecklistSetup({ setup, state, edited, isAdding }: Props) {
  const t = useText(entryDeskText).checklist;
  const locale = useLocale();
  const here = paths.deskChecklist(setup.id);
  const used = setup.items.filter(({ isRetired }) => !isRetired);
  const retired = setup.items.filter(({ isRetired }) => isRetired);
  const item = used.find(({ id }) => id === edited);
  const isOpen = item !== undefined || isAdding || state?.values.act === "saveItem";
  const isLocked = setup.lockedBecause !== null;
  const divisionOf = (id: string | null) => {
    const found = setup.divisions.find((division) => division.id === id);
    return found ? localized(found.name, locale) : t.everyDivision;
  };
  return (
    <>
      {!isOpen && <RefusalNotice state={state} />}
      <Section
        title={t.title}
        description={t.description}
        aside={
          !isOpen &&
          !isLocked && (
            <Button icon="plus" to={`${here}?them=1`} preventScrollReset>
              {t.add}
            </Button>
          )
        }
      >
        {used.length === 0 && (
          <div className="grid justify-items-start gap-3">
            <p className="text-stone">{t.none}</p>
            {!isLocked && (
              <Form method="post">
                <input type="hidden" name="revision" value={setup.revision} />
                <Button kind="secondary" name="act" value="begin">
                  {t.useTemplate}
                </Button>
                <p className="mt-1 text-small text-stone">{t.templateHint}</p>
              </Form>
            )}
          </div>
        )}
        <EditableRows
          revision={setup.revision}
          isLocked={isLocked}
          moveAct="moveItem"
          removeAct="removeItem"
          rows={used.map(({ id, label, divisionId }) => ({
            id,
            name: localized(label, locale),
            note: divisionOf(divisionId),
            editTo: `${here}?sua=${id}`,
            isCurrent: id === edited,
          }))}
        />
        {isOpen && !isLocked && (
          <Section level={3} title={item ? t.edit(localized(item.label, locale)) : t.add}>
            <ItemFields key={`${edited} ${setup.revision}`} setup={setup} item={item} state={state} />
          </Section>
        )}
      </Section>
      {retired.length > 0 && (
        <Section title={t.retired} description={t.retiredHint}>
          <ul className="divide-y divide-line">
            {retired.map(({ id, label }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span className="text-stone">{localized(label, locale)}</span>
                {!isLocked && (
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="revision" value={setup.revision} />
                    <input type="hidden" name="id" value={id} />
                    <Button kind="quiet" size="small" name="act" value="restoreItem">
                      {t.restore}
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

type FieldsProps = { setup: Setup; item: Setup["items"][number] | undefined; state: FormState | undefined };

function ItemFields({ setup, item, state }: FieldsProps) {
  const t = useText(entryDeskText).checklist;
  const locale = useLocale();
  const form = useZodForm(itemForm, state, {
    "label.vi": item?.label.vi,
    "label.en": item?.label.en,
    divisionId: item?.divisionId ?? "",
  });
  const hidden = { act: "saveItem", revision: setup.revision, id: item?.id ?? "" };
  return (
    <SetupForm form={form} state={state} hidden={hidden} cancelTo={paths.deskChecklist(setup.id)}>
      <BilingualFields form={form} name="label" label={t.labelVi} />
      <Select
        {...form.field("divisionId")}
        label={t.division}
        placeholder={t.everyDivision}
        options={setup.divisions.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
      />
    </SetupForm>
  );
}
