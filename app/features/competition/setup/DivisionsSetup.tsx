import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { EditableRows } from "./EditableRows";
import { DivisionFields, FieldFields } from "./PartForms";
import type { readDivisions } from "./parts.service.server";
import { RefusalNotice } from "./RefusalNotice";

type Setup = Extract<Awaited<ReturnType<typeof readDivisions>>, { ok: true }>["value"];
type Props = {
  setup: Setup;
  state: FormState | undefined;
  /** the id of what is edited */
  edited: string | null;
  adding: string | null;
};

/** Divisions and fields, each with its form when one is added or changed. */
export function DivisionsSetup({ setup, state, edited, adding }: Props) {
  const t = useText(setupText);
  const locale = useLocale();
  const here = paths.deskDivisions(setup.id);
  const division = setup.divisions.find(({ id }) => id === edited);
  const field = setup.fields.find(({ id }) => id === edited);
  const isDivisionOpen = division !== undefined || adding === "bang";
  const isFieldOpen = field !== undefined || adding === "linh-vuc";
  const isLocked = setup.lockedBecause !== null;
  const rows = { revision: setup.revision, isLocked };
  const edit = (id: string) => `${here}?sua=${id}`;
  return (
    <>
      {!isDivisionOpen && !isFieldOpen && <RefusalNotice state={state} />}
      <Section
        title={t.divisions.title}
        description={t.divisions.description}
        aside={
          !isDivisionOpen &&
          !isLocked && (
            <Button icon="plus" to={`${here}?them=bang`} preventScrollReset>
              {t.divisions.addTitle}
            </Button>
          )
        }
      >
        {setup.divisions.length === 0 && <p className="text-stone">{t.divisions.none}</p>}
        <EditableRows
          {...rows}
          moveAct="moveDivision"
          removeAct="removeDivision"
          rows={setup.divisions.map(({ id, name, about }) => ({
            id,
            name: localized(name, locale),
            note: localized(about, locale),
            editTo: edit(id),
            isCurrent: id === edited,
          }))}
        />
        {isDivisionOpen && (
          <Section
            level={3}
            title={division ? t.divisions.editTitle(localized(division.name, locale)) : t.divisions.addTitle}
          >
            <DivisionFields key={`${edited} ${setup.revision}`} competition={setup} part={division} state={state} />
          </Section>
        )}
      </Section>
      <Section
        title={t.divisions.fieldsTitle}
        description={t.divisions.fieldsDescription}
        aside={
          !isFieldOpen &&
          !isLocked && (
            <Button icon="plus" to={`${here}?them=linh-vuc`} preventScrollReset>
              {t.divisions.addField}
            </Button>
          )
        }
      >
        {setup.fields.length === 0 && <p className="text-stone">{t.divisions.noFields}</p>}
        <EditableRows
          {...rows}
          moveAct="moveField"
          removeAct="removeField"
          rows={setup.fields.map(({ id, name }) => ({
            id,
            name: localized(name, locale),
            editTo: edit(id),
            isCurrent: id === edited,
          }))}
        />
        {isFieldOpen && (
          <Section
            level={3}
            title={field ? t.divisions.editField(localized(field.name, locale)) : t.divisions.addField}
          >
            <FieldFields key={`${edited} ${setup.revision}`} competition={setup} part={field} state={state} />
          </Section>
        )}
      </Section>
    </>
  );
}
