import { Form, useNavigation } from "@remix-run/react";
import { placeLabel } from "~/features/directory/places/place";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { FormBar } from "~/ui/FormBar";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { missingWords } from "./FormStep";
import { StepButtons } from "./StepButtons";
import type { StepView } from "./step.service.server";

type Body = Extract<StepView["body"], { kind: "project" }>;

/** The project as it will stand in the dossier, read from its own page; and the division and field of the entry. */
export function ProjectStep({ view, body }: { view: StepView; body: Body }) {
  const t = useText(entryText);
  const words = useText(directoryText);
  const locale = useLocale();
  const isBusy = useNavigation().state !== "idle";
  const { project, divisions, fields } = body;
  const isLocked = view.changeRefusal !== null || view.entry.state === "supplement_asked";
  return (
    <div className="grid gap-8">
      {project && (
        <Section
          title={project.name}
          description={t.project.about}
          aside={
            <Button size="small" icon="pencil" to={paths.myProject(project.id)}>
              {t.project.edit}
            </Button>
          }
        >
          <p className="measure mb-4 text-lead">{project.pitch}</p>
          <Facts
            facts={[
              { term: words.facts.field, value: words.fields[project.field] },
              { term: t.project.stage, value: words.stages[project.stage] },
              ...(project.place ? [{ term: t.project.place, value: placeLabel(project.place) }] : []),
              ...(project.website ? [{ term: t.project.website, value: project.website }] : []),
            ]}
          />
          {project.summary ? (
            <Prose text={project.summary} className="mt-4" />
          ) : (
            <p className="mt-4 text-stone">{t.project.noSummary}</p>
          )}
        </Section>
      )}
      <Section title={t.project.classTitle}>
        <Form method="post" className="grid gap-5">
          <Select
            name="divisionId"
            label={t.overview.division}
            defaultValue={body.divisionId}
            disabled={isLocked}
            options={divisions.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          />
          <Select
            name="fieldId"
            label={t.overview.field}
            defaultValue={body.fieldId}
            disabled={isLocked}
            options={fields.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          />
          {!isLocked && (
            <div>
              <Button name="act" value="class" busy={isBusy}>
                {t.project.classSave}
              </Button>
            </div>
          )}
        </Form>
      </Section>
      <FormBar missing={missingWords(view, t)}>
        <StepButtons view={view} isLocked />
      </FormBar>
    </div>
  );
}
