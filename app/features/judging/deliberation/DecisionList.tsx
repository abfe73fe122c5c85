import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { deliberationText } from "~/i18n/deliberation";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import type { DeliberationView } from "./read-deliberation.service.server";

type Props = { readonly view: DeliberationView; readonly state: FormState | undefined };

/** What the jury decided on the round, the newest first; what was taken back stays, struck through, with why. */
export function DecisionList({ view, state }: Props) {
  const t = useText(deliberationText);
  const locale = useLocale();
  if (view.decisions.length === 0) return null;
  return (
    <Section title={t.decisions}>
      <ol className="divide-y divide-line border-y border-line">
        {view.decisions.map((one) => {
          const mine = state?.values.decisionId === one.id ? state : undefined;
          const about = [
            one.division && localized(one.division, locale),
            one.entry && `${one.entry.number} ${one.entry.title}`,
          ];
          return (
            <li key={one.id} className="grid gap-1.5 py-4">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <strong>{t.kinds[one.kind]}</strong>
                <span className="text-table text-stone">{about.filter(Boolean).join(" · ")}</span>
                {one.revokedAt && <Badge tone="stone">{t.revoked}</Badge>}
              </p>
              {one.chosen.length > 0 && (
                <p>{t.tieDecided(one.chosen.map(({ number, title }) => `${number} ${title}`).join(", "))}</p>
              )}
              <p className={`measure whitespace-pre-line ${one.revokedAt ? "text-stone line-through" : ""}`}>
                {one.reason}
              </p>
              <p className="text-small text-stone">{t.by(one.decidedBy, formatDateTime(one.decidedAt, locale))}</p>
              {one.revokeReason && <p className="text-table">{t.revokedBecause(one.revokeReason)}</p>}
              {!one.revokedAt && one.mayRevoke && (
                <details open={mine !== undefined}>
                  <summary className="btn btn-quiet btn-small cursor-pointer">{t.revoke}</summary>
                  <Form method="post" preventScrollReset noValidate className="mt-2 flex flex-wrap items-end gap-3">
                    <input type="hidden" name="decisionId" value={one.id} />
                    <TextField
                      name="reason"
                      id={`revoke-${one.id}`}
                      label={t.reason}
                      error={mine?.errors.reason?.[0]}
                      defaultValue={typeof mine?.values.reason === "string" ? mine.values.reason : ""}
                    />
                    <Button kind="danger" size="small" name="act" value="revoke">
                      {t.revoke}
                    </Button>
                  </Form>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
