import { Form } from "@remix-run/react";
import { accountsText } from "~/i18n/accounts";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import type { GivenConsent } from "./consent.queries.server";

type Props = { consents: readonly (GivenConsent & { mayWithdraw: boolean })[] };

/** What the viewer agreed to: the purpose, the very text and its version, when; and the way to take it back. */
export function ConsentList({ consents }: Props) {
  const t = useText(accountsText).data;
  if (consents.length === 0) {
    return (
      <Section title={t.consentsTitle}>
        <p className="text-stone">{t.consentsNone}</p>
      </Section>
    );
  }
  return (
    <Section title={t.consentsTitle}>
      <ul className="border-line border-t">
        {consents.map((consent) => (
          <Consent key={consent.id} consent={consent} />
        ))}
      </ul>
    </Section>
  );
}

function Consent({ consent }: { consent: Props["consents"][number] }) {
  const t = useText(accountsText).data;
  const locale = useLocale();
  const { id, purpose, version, body, givenAt, withdrawnAt, mayWithdraw } = consent;
  const name = purpose in t.purposes ? t.purposes[purpose as keyof typeof t.purposes] : purpose;
  return (
    <li className="grid gap-1 border-line border-b py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="font-medium">
          {name} <span className="font-normal text-small text-stone">({t.version(version)})</span>
        </p>
        {mayWithdraw && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="consentId" value={id} />
            <Button name="act" value="withdraw" size="small" aria-label={t.withdrawThis(name)}>
              {t.withdraw}
            </Button>
          </Form>
        )}
      </div>
      <p className="text-small text-stone tabular-nums">
        {t.givenAt(formatDateTime(givenAt, locale))}
        {withdrawnAt && ` · ${t.withdrawnAt(formatDateTime(withdrawnAt, locale))}`}
      </p>
      {!mayWithdraw && !withdrawnAt && <p className="text-small text-stone">{t.needed}</p>}
      <details className="text-table">
        <summary className="link w-fit cursor-pointer">{t.readText}</summary>
        <Prose text={localized(body, locale)} className="mt-2" />
      </details>
    </li>
  );
}
