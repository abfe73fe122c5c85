import { Form, Link, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { PermitsView } from "./late.service.server";
import { longestPermitReason } from "./late-permit";

type Props = { view: PermitsView; state: FormState | undefined };

/** Who may come late, until when and why; and the form that lets one more address in. */
export function LatePermits({ view, state }: Props) {
  const t = useText(entryLifeText).late;
  const refusals = useText(refusalText);
  const isBusy = useNavigation().state !== "idle";
  const typed = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : "";
  };
  return (
    <>
      <Section title={t.grant}>
        <FormProblems state={state} />
        <Form method="post" className="measure grid gap-5" noValidate key={view.permits[0]?.id ?? "first"}>
          <TextField
            name="email"
            type="email"
            label={t.email}
            autoComplete="off"
            required
            defaultValue={typed("email")}
            error={state?.errors.email?.[0]}
          />
          <DateTimeField
            name="until"
            label={t.until}
            help={t.untilHelp}
            required
            defaultValue={typed("until")}
            error={state?.errors.until?.[0]}
          />
          <TextArea
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            rows={3}
            limit={longestPermitReason}
            required
            defaultValue={typed("reason")}
            error={state?.errors.reason?.[0]}
          />
          <div>
            <Button
              kind="primary"
              busy={isBusy}
              blockedBecause={view.grantRefusal ? refusals[view.grantRefusal] : undefined}
            >
              {t.send}
            </Button>
          </div>
        </Form>
      </Section>
      <Section title={t.list}>
        {view.permits.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
        <ul className="divide-y divide-line">
          {view.permits.map((permit) => (
            <PermitLine key={permit.id} permit={permit} competitionId={view.competitionId} />
          ))}
        </ul>
      </Section>
    </>
  );
}

const tones = { open: "leaf", over: "stone", revoked: "madder" } as const;

function PermitLine({ permit, competitionId }: { permit: PermitsView["permits"][number]; competitionId: string }) {
  const t = useText(entryLifeText).late;
  const locale = useLocale();
  const { id, email, until, reason, state, entries, grantedBy, grantedAt } = permit;
  return (
    <li className="grid gap-2 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className="min-w-0 break-all font-semibold">{email}</p>
        <Badge tone={tones[state]}>{t.states[state]}</Badge>
      </div>
      <p className="text-table">
        {t.columns.until} <strong className="font-medium">{formatDateTime(until, locale)}</strong>
        <span className="text-stone">
          {" "}
          · {grantedBy}, {formatDateTime(grantedAt, locale)}
        </span>
      </p>
      <p className="measure whitespace-pre-wrap break-words text-table">{reason}</p>
      <p className="text-table text-stone">
        {t.columns.entries}:{" "}
        {entries.length === 0
          ? t.noEntry
          : entries.map((entry, at) => (
              <span key={entry.id}>
                {at > 0 && ", "}
                {entry.isDraft ? (
                  `${entry.title} (${t.draft})`
                ) : (
                  <Link className="link" to={paths.deskEntry(competitionId, entry.id)}>
                    {entry.number} {entry.title}
                  </Link>
                )}
              </span>
            ))}
      </p>
      {state === "open" && (
        <Form method="post">
          <input type="hidden" name="permitId" value={id} />
          <Button name="act" value="revoke" kind="danger" size="small" aria-label={t.revokeOf(email)}>
            {t.revoke}
          </Button>
        </Form>
      )}
    </li>
  );
}
