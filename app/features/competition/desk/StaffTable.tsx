import { Form } from "@remix-run/react";
import type { Staff } from "~/features/accounts/staff.service.server";
import { deskText } from "~/i18n/desk";
import { formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";

type Duty = Staff["duties"][number];

/** Who works for the competition or the event, and who has been asked to; a duty is ended after a second look. */
export function StaffTable({ staff, viewerId, now }: { staff: Staff; viewerId: string; now: string }) {
  const t = useText(deskText).staff;
  const locale = useLocale();
  return (
    <>
      <Section title={t.people}>
        {staff.duties.length === 0 && <p className="text-stone">{t.none}</p>}
        <ul className="divide-y divide-line">
          {staff.duties.map((duty) => (
            <DutyLine key={duty.id} duty={duty} isOwn={duty.accountId === viewerId} />
          ))}
        </ul>
      </Section>
      {staff.invited.length > 0 && (
        <Section title={t.invited}>
          <ul className="divide-y divide-line">
            {staff.invited.map(({ id, name, email, dutyKind, expiresAt }) => (
              <li key={id} className="py-3">
                <p className="font-medium">{name}</p>
                <p className="text-table break-all text-stone">
                  {[email, dutyKind && t.duties[dutyKind]].filter(Boolean).join(" · ")} ·{" "}
                  {expiresAt > now ? t.until(formatDate(expiresAt, locale)) : t.expired}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function DutyLine({ duty, isOwn }: { duty: Duty; isOwn: boolean }) {
  const t = useText(deskText).staff;
  const locale = useLocale();
  const { id, name, email, kind, competitionId, eventId, since } = duty;
  const scope = competitionId !== null ? t.thisCompetition : eventId !== null ? t.thisEvent : t.wholeOrganization;
  const facts = [t.duties[kind], scope, email, `${t.since.toLowerCase()} ${formatDate(since, locale)}`];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-medium">{name}</p>
        <p className="text-table break-words text-stone">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {!isOwn && (
        <details className="text-table">
          <summary className="btn btn-quiet btn-small">{t.end}</summary>
          <Form method="post" className="measure grid justify-items-start gap-2 py-2">
            <input type="hidden" name="act" value="end" />
            <input type="hidden" name="dutyId" value={id} />
            <p className="font-medium">{t.endTitle(name)}</p>
            <p className="text-stone">{t.endText}</p>
            <Button kind="danger" size="small">
              {t.end}
            </Button>
          </Form>
        </details>
      )}
    </li>
  );
}
