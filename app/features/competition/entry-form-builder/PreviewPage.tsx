import { Form } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import type { FormBuilderData } from "./builder.service.server";
import { FormPreview } from "./FormPreview";

export const frames = ["phone", "laptop"] as const;
export type Frame = (typeof frames)[number];
type Props = { builder: FormBuilderData; division: string | null; frame: Frame };

/** The form for one division in a phone's or a laptop's width; both are chosen by the address. */
export function PreviewPage({ builder, division, frame }: Props) {
  const t = useText(formBuilderText).previewPage;
  const title = useText(formBuilderText).previewTitle;
  const locale = useLocale();
  const { divisions } = builder;
  const chosen = divisions.find(({ key }) => key === division) ?? divisions[0];
  return (
    <Section
      title={title}
      description={t.about}
      aside={
        <Button kind="quiet" icon="arrow-left" to={paths.deskForm(builder.id)}>
          {t.back}
        </Button>
      }
    >
      <Form
        method="get"
        preventScrollReset
        className="mb-6 flex flex-wrap items-end gap-4"
        onChange={(event) => event.currentTarget.requestSubmit()}
      >
        <Select
          name="bang"
          label={t.division}
          defaultValue={chosen?.key}
          options={divisions.map(({ key, name }) => ({ value: key, label: localized(name, locale) }))}
        />
        <Select
          name="khung"
          label={t.frame}
          defaultValue={frame}
          options={frames.map((value) => ({ value, label: t.frames[value] }))}
        />
        <noscript>
          <Button>{title}</Button>
        </noscript>
      </Form>
      <div className={`preview-frame ${frame === "phone" ? "preview-frame-phone" : "max-w-4xl"}`}>
        <FormPreview form={builder.form} divisionKey={chosen?.key ?? null} />
      </div>
    </Section>
  );
}
