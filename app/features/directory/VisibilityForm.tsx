import { Form, Link } from "@remix-run/react";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { furtherFields, isSimple, type ProjectField, type Tiers, usualFurtherFields } from "./project";

type Props = {
  id: string;
  tiers: Tiers;
  isPublic: boolean;
  publicFields: readonly ProjectField[];
  isLead: boolean;
  busy: boolean;
};

/** Who sees what, in plain words; the leader's to change. */
export function VisibilityForm({ id, tiers, isPublic, publicFields, isLead, busy }: Props) {
  const t = useText(founderText).edit;
  const byField = (
    <Link to={paths.projectVisibility(id)} className="link">
      {t.byField}
    </Link>
  );
  const chosen = isPublic ? furtherFields.filter((field) => publicFields.includes(field)) : usualFurtherFields;
  if (!isSimple(tiers)) {
    return (
      <Section id="visibility" title={t.visibility} description={t.chosenByField}>
        {byField}
      </Section>
    );
  }
  return (
    <Section id="visibility" title={t.visibility} description={t.visibilityAbout} aside={byField}>
      <Form method="post" className="grid max-w-[42rem] gap-6" key={publicFields.join(" ")}>
        <RadioGroup
          name="shown"
          label={t.shown}
          defaultValue={isPublic ? "yes" : "no"}
          choices={[
            { value: "no", label: t.no, help: t.noHelp, disabled: !isLead },
            { value: "yes", label: t.yes, help: t.yesHelp, disabled: !isLead },
          ]}
        />
        <CheckboxGroup
          name="further[]"
          id="further"
          label={t.further}
          help={t.furtherHelp}
          defaultValues={chosen}
          choices={furtherFields.map((field) => ({ value: field, label: t.furtherFields[field], disabled: !isLead }))}
          columns={2}
        />
        <div>
          <Button name="act" value="visibility" busy={busy} blockedBecause={isLead ? undefined : t.onlyLead}>
            {t.saveVisibility}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
