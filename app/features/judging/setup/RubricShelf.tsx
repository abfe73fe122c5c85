import { Form, Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import type { RoundSetupData } from "./RoundFields";

/** The rubrics of a competition, each with its two maxima, and the built-in ones to start another from. */
export function RubricShelf({ setup }: { setup: RoundSetupData }) {
  const t = useText(setupText).rubrics;
  const locale = useLocale();
  const starts = [
    { template: "desk", label: t.fromDesk },
    { template: "final", label: t.fromFinal },
    { template: "blank", label: t.fromBlank },
  ];
  return (
    <Section title={t.title} description={t.description}>
      {setup.rubrics.length === 0 && <p className="mb-2 text-stone">{t.none}</p>}
      <ul className="mb-4">
        {setup.rubrics.map(({ id, name, version, criterionCount, computedMaximum, statedMaximum, frozenAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2">
            <Link to={paths.deskRubric(setup.id, id)} className="link font-medium">
              {localized(name, locale)}
            </Link>
            <span className="text-table text-stone">
              {t.version(version)} · {t.criteria(criterionCount)} · {t.share(formatHundredths(computedMaximum, locale))}
            </span>
            {frozenAt && (
              <Badge tone="stone" icon="lock">
                {t.frozenTitle}
              </Badge>
            )}
            {computedMaximum !== statedMaximum && (
              <Badge tone="turmeric" icon="warning">
                {t.stated}: {formatHundredths(statedMaximum, locale)}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      {setup.lockedBecause === null && (
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="act" value="createRubric" />
          <input type="hidden" name="revision" value={setup.revision} />
          {starts.map(({ template, label }) => (
            <Button key={template} size="small" icon="plus" name="template" value={template}>
              {label}
            </Button>
          ))}
        </Form>
      )}
    </Section>
  );
}
