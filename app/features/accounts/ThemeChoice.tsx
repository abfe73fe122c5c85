import { Form } from "@remix-run/react";
import { accountsText } from "~/i18n/accounts";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";

const themes = ["system", "light", "dark"] as const;

/** Light, dark, or as the device says; kept in this browser. */
export function ThemeChoice({ theme }: { theme: (typeof themes)[number] }) {
  const t = useText(accountsText).account;
  return (
    <Section title={t.theme} description={t.themeHelp}>
      <Form method="post" action={paths.preferences()} className="grid gap-4">
        <input type="hidden" name="returnTo" value={paths.account()} />
        <RadioGroup
          name="theme"
          label={<span className="sr-only">{t.theme}</span>}
          columns={3}
          defaultValue={theme}
          choices={themes.map((value) => ({ value, label: t.themes[value] }))}
        />
        <div>
          <Button>{t.themeAction}</Button>
        </div>
      </Form>
    </Section>
  );
}
