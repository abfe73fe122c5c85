import { Form } from "@remix-run/react";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";

type Props = {
  /** without its heading, above the very page that somebody sees */
  bare?: boolean;
  projectId: string;
  knowing: readonly { readonly id: string; readonly name: string; readonly firm: string }[];
  as?: string;
};

/** Through whose eyes to look at the project. */
export function SeeAs({ projectId, knowing, as = "anyone", bare = false }: Props) {
  const t = useText(investingText).founder.visibility;
  const form = (
    <Form action={paths.projectSeenAs(projectId)} className="flex max-w-[32rem] flex-wrap items-end gap-3">
      <Select
        key={as}
        name="nhu"
        label={t.see}
        labelHidden={!bare}
        className="min-w-0 flex-1"
        defaultValue={as}
        options={[
          { value: "anyone", label: t.anyone },
          { value: "investor", label: t.anInvestor },
          ...knowing.map(({ id, name, firm }) => ({ value: id, label: [name, firm].filter(Boolean).join(" · ") })),
        ]}
      />
      <Button icon="eye">{t.seeButton}</Button>
    </Form>
  );
  if (bare) return form;
  return (
    <Section title={t.see} description={t.seeAbout}>
      {form}
    </Section>
  );
}
