import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import { ProjectFields } from "./ProjectFields";
import type { Project } from "./project";
import { projectUpdateForm } from "./project.form";

type Props = { project: Project; state: FormState | undefined; busy: boolean };

/** A standing project's content, open to its whole team. */
export function ProjectEditor({ project, state, busy }: Props) {
  const t = useText(founderText);
  const { name, pitch, pitchEn, field, stage, summary, needs, website } = project;
  const form = useZodForm(projectUpdateForm, state, { name, pitch, pitchEn, field, stage, summary, needs, website });
  return (
    <Section title={t.edit.facts}>
      <Form method="post" className="grid max-w-[42rem] gap-6" {...form.form}>
        <input type="hidden" name="revision" value={project.revision} />
        <FormProblems state={state} issues={form.issues} />
        <ProjectFields form={form} place={project.place} full />
        <FormBar>
          <Button kind="primary" name="act" value="save" busy={busy}>
            {t.form.save}
          </Button>
        </FormBar>
      </Form>
    </Section>
  );
}
