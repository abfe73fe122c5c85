import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { deliberationText } from "~/i18n/deliberation";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import type { DeliberationView } from "./read-deliberation.service.server";

type Props = { readonly view: DeliberationView; readonly state: FormState | undefined };

/** The questions about entries of the round, those without an answer first; nothing is published over an open one. */
export function DisputeList({ view, state }: Props) {
  const t = useText(deliberationText);
  const locale = useLocale();
  const open = view.disputes.filter(({ resolvedAt }) => resolvedAt === null).length;
  if (view.disputes.length === 0) return null;
  return (
    <Section title={t.disputes} description={open > 0 ? t.disputesOpen(open) : t.disputesDone}>
      <ul className="divide-y divide-line border-y border-line">
        {view.disputes.map(
          ({ id, number, title, text, raisedBy, raisedAt, resolution, resolvedBy, resolvedAt, mayAnswer }) => {
            const mine = state?.values.disputeId === id ? state : undefined;
            return (
              <li key={id} className="grid gap-2 py-4">
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <strong>
                    <span className="tabular-nums">{number}</span> {title}
                  </strong>
                  <Badge tone={resolvedAt ? "leaf" : "turmeric"}>{resolvedAt ? t.answered : t.open}</Badge>
                </p>
                <p className="measure whitespace-pre-line">{text}</p>
                <p className="text-small text-stone">{t.by(raisedBy, formatDateTime(raisedAt, locale))}</p>
                {resolution && resolvedAt && (
                  <div className="border-l-4 border-cham pl-4">
                    <p className="measure whitespace-pre-line">{resolution}</p>
                    <p className="text-small text-stone">
                      {t.by(resolvedBy ?? "", formatDateTime(resolvedAt, locale))}
                    </p>
                  </div>
                )}
                {!resolvedAt && mayAnswer && (
                  <Form method="post" preventScrollReset noValidate className="grid max-w-2xl gap-3">
                    <input type="hidden" name="disputeId" value={id} />
                    <TextArea
                      name="resolution"
                      id={`resolution-${id}`}
                      label={t.resolution}
                      rows={2}
                      limit={4_000}
                      error={mine?.errors.resolution?.[0]}
                      defaultValue={typeof mine?.values.resolution === "string" ? mine.values.resolution : ""}
                    />
                    <div>
                      <Button size="small" name="act" value="resolve">
                        {t.resolve}
                      </Button>
                    </div>
                  </Form>
                )}
              </li>
            );
          },
        )}
      </ul>
    </Section>
  );
}
