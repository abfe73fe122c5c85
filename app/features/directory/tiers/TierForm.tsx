import { Form } from "@remix-run/react";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { projectFields, type Tiers, tiers } from "../project";

type Props = { tiers: Tiers; isLead: boolean; busy: boolean };

/** Every field with its tier, one choice a row; the leader's to change. */
export function TierForm({ tiers: standing, isLead, busy }: Props) {
  const t = useText(investingText).founder;
  return (
    <Section title={t.visibility.title} description={t.visibility.about}>
      <Form method="post" key={Object.values(standing).join()} preventScrollReset>
        <div className="max-w-[52rem] border-line border-t">
          {projectFields.map((field) => (
            <fieldset
              key={field}
              className="grid gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
            >
              <legend className="sr-only">{t.fieldNames[field]}</legend>
              <p className="font-medium" aria-hidden="true">
                {t.fieldNames[field]}
              </p>
              <div className="grid grid-cols-2 sm:grid-cols-4">
                {tiers.map((tier) => (
                  <label
                    key={tier}
                    className="flex min-h-11 items-center gap-2 text-table has-[:checked]:font-semibold sm:min-w-32 lg:min-h-9"
                  >
                    <input
                      type="radio"
                      name={field}
                      value={tier}
                      defaultChecked={standing[field] === tier}
                      disabled={!isLead}
                      aria-label={t.visibility.tiers[tier]}
                    />
                    {t.visibility.tiersShort[tier]}
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
        <div className="mt-5">
          <Button
            kind="primary"
            name="act"
            value="tiers"
            busy={busy}
            blockedBecause={isLead ? undefined : t.visibility.onlyLead}
          >
            {t.visibility.save}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
