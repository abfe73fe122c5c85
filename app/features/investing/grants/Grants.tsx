import { Form } from "@remix-run/react";
import { addDays, type Day } from "~/core/instant";
import { projectFields, type Tiers } from "~/features/directory/project";
import { formatDate, formatList } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { DateTimeField } from "~/ui/DateTimeField";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { positionOf } from "../investor";
import type { Grant } from "./grant";

type Props = {
  grants: readonly (Grant & { readonly isRunning: boolean })[];
  investors: readonly {
    readonly id: string;
    readonly name: string;
    readonly firm: string;
    readonly knowsProject: boolean;
  }[];
  tiers: Tiers;
  today: Day;
  isLead: boolean;
  busy: boolean;
};

const usualDays = 90;

/** Investors named one by one: what opens to whom, until when; given and taken back by the leader. */
export function Grants({ grants, investors, tiers, today, isLead, busy }: Props) {
  const t = useText(investingText).founder;
  const named = projectFields.filter((field) => tiers[field] === "named");
  return (
    <Section id="named" title={t.grants.title} description={t.grants.about}>
      {grants.length > 0 ? (
        <ul className="mb-8 max-w-[52rem] border-line border-t">
          {grants.map((grant) => (
            <GrantRow key={grant.id} {...{ grant, isLead, busy }} />
          ))}
        </ul>
      ) : (
        <p className="mb-6 text-stone">{t.grants.none}</p>
      )}
      {isLead && named.length === 0 && <p className="measure text-stone">{t.grants.noneNamed}</p>}
      {isLead && named.length > 0 && investors.length === 0 && <p className="text-stone">{t.grants.noInvestors}</p>}
      {isLead && named.length > 0 && investors.length > 0 && (
        <Form method="post" className="grid max-w-[42rem] gap-6" key={grants.length} preventScrollReset>
          <Select
            name="investorId"
            label={t.grants.investor}
            placeholder={t.grants.choose}
            options={investors.map(({ id, name, firm, knowsProject }) => ({
              value: id,
              label: [name, firm, knowsProject && t.grants.knows].filter(Boolean).join(" · "),
            }))}
            required
          />
          <CheckboxGroup
            name="fields[]"
            id="fields"
            label={t.grants.fields}
            defaultValues={named}
            choices={named.map((field) => ({ value: field, label: t.fieldNames[field] }))}
            columns={2}
          />
          <DateTimeField
            name="untilOn"
            label={t.grants.until}
            dayOnly
            defaultValue={addDays(today, usualDays)}
            required
          />
          <div>
            <Button name="act" value="grant" busy={busy}>
              {t.grants.give}
            </Button>
          </div>
        </Form>
      )}
    </Section>
  );
}

function GrantRow({ grant, isLead, busy }: { grant: Props["grants"][number]; isLead: boolean; busy: boolean }) {
  const t = useText(investingText).founder;
  const locale = useLocale();
  const { id, name, fields, untilOn, revokedAt, isRunning, isVerified } = grant;
  const day = formatDate(untilOn, locale);
  const standing = revokedAt ? t.grants.takenBack : isRunning ? t.grants.untilDay(day) : t.grants.ended(day);
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <p className="font-semibold">{name || t.erased}</p>
          <Badge tone={isRunning && isVerified ? "leaf" : "stone"} icon={isRunning ? "check" : "lock"}>
            {standing}
          </Badge>
        </div>
        <p className="text-small text-stone">{positionOf(grant)}</p>
        <p className="mt-1 text-table">
          {formatList(
            fields.map((field) => t.fieldNames[field]),
            locale,
          )}
        </p>
        {isRunning && !isVerified && <p className="text-small text-madder">{t.grants.unverified}</p>}
      </div>
      {isRunning && isLead && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="grantId" value={id} />
          <Button name="act" value="revoke" size="small" busy={busy}>
            {t.grants.revoke}
          </Button>
        </Form>
      )}
    </li>
  );
}
