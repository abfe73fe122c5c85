import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { adminText } from "~/i18n/admin";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import type { OpenInvitation } from "../invitation.queries.server";
import type { StaffDuty } from "../staff.queries.server";
import { InviteToDuty } from "./InviteToDuty";

interface Props {
  staff: { readonly duties: readonly StaffDuty[]; readonly invited: readonly OpenInvitation[] };
  now: string;
  state: FormState | undefined;
}

const row = "flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3";

/** Who works for an organization and who is invited to, with the acts that change it. */
export function Staff({ staff: { duties, invited }, now, state }: Props) {
  const t = useText(adminText).staff;
  return (
    <>
      <Section title={t.title} description={t.description}>
        {duties.length === 0 ? (
          <p className="text-stone">{t.none}</p>
        ) : (
          <ul className="border-line border-t">
            {duties.map((duty) => (
              <Duty key={duty.id} duty={duty} />
            ))}
          </ul>
        )}
        {invited.length > 0 && <Invited invited={invited} now={now} />}
      </Section>
      <InviteToDuty key={duties.length + invited.length} state={state} />
    </>
  );
}

function Duty({ duty }: { duty: StaffDuty }) {
  const t = useText(adminText).staff;
  const locale = useLocale();
  return (
    <li className={row}>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {duty.name}
          <Badge tone="cham">{t.kinds[duty.kind]}</Badge>
        </p>
        <p className="text-small text-stone">
          {duty.email} · {duty.competitionName ? localized(duty.competitionName, locale) : t.all} ·{" "}
          {t.since(formatDate(duty.since, locale))}
        </p>
      </div>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="dutyId" value={duty.id} />
        <Button name="act" value="end-duty" size="small" aria-label={t.endThis(duty.name)}>
          {t.end}
        </Button>
      </Form>
    </li>
  );
}

function Invited({ invited, now }: { invited: readonly OpenInvitation[]; now: string }) {
  const t = useText(adminText).staff;
  const locale = useLocale();
  return (
    <>
      <h3 className="mt-6 mb-2 text-h3">{t.invited}</h3>
      <ul className="border-line border-t">
        {invited.map(({ id, name, email, dutyKind, expiresAt }) => (
          <li key={id} className={row}>
            <div className="min-w-0">
              <p className="font-medium">{name}</p>
              <p className="text-small text-stone">
                {email} · {dutyKind && t.kinds[dutyKind]} · {t.until(formatDate(expiresAt, locale))}
              </p>
            </div>
            {expiresAt <= now && <Badge tone="madder">{t.expired}</Badge>}
          </li>
        ))}
      </ul>
    </>
  );
}
