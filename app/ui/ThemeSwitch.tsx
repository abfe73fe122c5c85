import { Form } from "@remix-run/react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";

/** Day or night: both buttons are there, and the theme that is on shows the other one (the system's choice is known to CSS only). */
export function ThemeSwitch({ action, returnTo }: { action: string; returnTo: string }) {
  const t = useText(uiText);
  return (
    <Form method="post" action={action} className="theme-switch" preventScrollReset>
      <input type="hidden" name="returnTo" value={returnTo} />
      <button type="submit" name="theme" value="dark" className="btn btn-quiet btn-icon to-dark">
        <Icon name="moon" label={t.shell.toDark} />
      </button>
      <button type="submit" name="theme" value="light" className="btn btn-quiet btn-icon to-light">
        <Icon name="sun" label={t.shell.toLight} />
      </button>
    </Form>
  );
}
