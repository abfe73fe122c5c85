import { Form } from "@remix-run/react";
import { formatDateTime } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";

/** Whether the teams may read who judges, and the button that lets them. */
export function JuryPublication({ publishedAt }: { publishedAt: string | null }) {
  const t = useText(judgesText).jury;
  const locale = useLocale();
  return (
    <Section title={t.title} description={t.about} className="max-w-[60rem]">
      <Form method="post" className="flex flex-wrap items-center gap-4">
        {publishedAt && <span>{t.published(formatDateTime(publishedAt, locale))}</span>}
        <Button name="act" value={publishedAt ? "unpublish" : "publish"} {...(publishedAt ? { kind: "quiet" } : {})}>
          {publishedAt ? t.unpublish : t.publish}
        </Button>
      </Form>
    </Section>
  );
}
