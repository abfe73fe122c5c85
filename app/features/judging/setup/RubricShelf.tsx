import { Form, Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import type { RoundSetupData } from "./RoundFields";

/** The rubrics of a competition, each with what doesn't add up, and the built-in ones to start another from, each with its source. */
export function RubricShelf({ setup }: { setup: RoundSetupData }) {
  const t = useText(setupText).rubrics;
  const words = useText(rubricText);
  const locale = useLocale();
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (
    <Section title={t.title} description={t.description}>
      {setup.rubrics.length === 0 && <p className="mb-2 text-stone">{t.none}</p>}
      <ul className="mb-4">
        {setup.rubrics.map(({ id, name, version, criteria, computedMaximum, faults, frozenAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2">
            <Link to={paths.deskRubric(setup.id, id)} className="link font-medium">
              {localized(name, locale)}
            </Link>
            <span className="text-table text-stone">
              {t.version(version)} · {t.criteria(criteria.length)} · {t.share(points(computedMaximum))}
            </span>
            {frozenAt && (
              <Badge tone="stone" icon="lock">
                {t.frozenTitle}
              </Badge>
            )}
            {faults > 0 && (
              <Badge tone="madder" icon="warning">
                {words.faults.title}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      {setup.lockedBecause === null && (
        <Section level={3} title={words.templates.title}>
          <Form method="post">
            <input type="hidden" name="act" value="createRubric" />
            <input type="hidden" name="revision" value={setup.revision} />
            <ul>
              {setup.templates.map(({ key, name, source, criterionCount, maximum }) => (
                <li key={key} className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line py-3">
                  <div className="min-w-0 flex-1 basis-72">
                    <p className="font-medium">{localized(name, locale)}</p>
                    <p className="text-table">{words.templates.preview(criterionCount, points(maximum))}</p>
                    <p className="measure text-table text-stone">{localized(source, locale)}</p>
                  </div>
                  <Button
                    size="small"
                    icon="plus"
                    name="template"
                    value={key}
                    aria-label={words.templates.choose(localized(name, locale))}
                  >
                    {words.templates.use}
                  </Button>
                </li>
              ))}
            </ul>
          </Form>
        </Section>
      )}
    </Section>
  );
}
