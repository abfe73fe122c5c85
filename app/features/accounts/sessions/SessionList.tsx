import { Form } from "@remix-run/react";
import { accountsText } from "~/i18n/accounts";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";

interface Session {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly isCurrent: boolean;
}

/** Where a person is signed in: this device first, each of the others with a way out. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const t = useText(accountsText).security;
  const locale = useLocale();
  return (
    <Section title={t.sessionsTitle} description={t.sessionsHint}>
      <ul className="border-line border-t">
        {sessions.map(({ id, device, createdAt, seenAt, isCurrent }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-4"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {device || t.unknownDevice}
                {isCurrent && <Badge tone="leaf">{t.current}</Badge>}
              </p>
              <p className="text-small text-stone tabular-nums">
                {t.seen} {formatDateTime(seenAt, locale)} · {t.since} {formatDateTime(createdAt, locale)}
              </p>
            </div>
            {!isCurrent && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="session" value={id} />
                <Button name="act" value="revoke" size="small" aria-label={t.revokeThis(device || t.unknownDevice)}>
                  {t.revoke}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post" className="mt-4" preventScrollReset>
          <Button name="act" value="revoke-others" kind="danger">
            {t.revokeOthers}
          </Button>
        </Form>
      )}
    </Section>
  );
}
