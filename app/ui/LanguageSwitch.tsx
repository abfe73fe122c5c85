import { Form } from "@remix-run/react";
import { uiText } from "~/i18n/ui";
import { useLocale, useText } from "~/i18n/use-text";

/** VI · EN: a plain form, so that it works without a script; the page reloads in the other language. */
export function LanguageSwitch({ action, returnTo }: { action: string; returnTo: string }) {
  const t = useText(uiText);
  const locale = useLocale();
  const names = { vi: t.shell.vietnamese, en: t.shell.english };
  return (
    <Form method="post" action={action} className="language" aria-label={t.shell.language} preventScrollReset>
      <input type="hidden" name="returnTo" value={returnTo} />
      {(["vi", "en"] as const).map((code) => (
        <button
          key={code}
          type="submit"
          name="locale"
          value={code}
          lang={code}
          aria-pressed={code === locale}
          aria-label={`${code.toUpperCase()}, ${names[code]}`}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </Form>
  );
}
