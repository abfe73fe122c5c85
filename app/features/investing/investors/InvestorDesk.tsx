import { Form, useSearchParams } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { formatDate, formatMoney } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Facts } from "~/ui/Facts";
import { Prose } from "~/ui/Prose";
import { LinkTabs } from "~/ui/Tabs";
import { TextArea } from "~/ui/TextArea";
import { addressWith } from "~/ui/table-address";
import { decisionsFor, type Investor, investorStates, positionOf } from "../investor";
import { placed } from "../thesis";
import { investorLimits } from "./investor.form";
import { StateBadge } from "./StateBadge";

type Provinces = readonly { readonly code: string; readonly name: string }[];
type Props = { investors: readonly Investor[]; provinces: Provinces; busy: boolean };

/** A host's investors to check and decide about, those who wait first. */
export function InvestorDesk({ investors, provinces, busy }: Props) {
  const t = useText(investingText).desk;
  const [search] = useSearchParams();
  const view = investorStates.find((state) => state === search.get("view"));
  const shown = view
    ? investors.filter(({ state }) => state === view)
    : [...investors].sort((a, b) => investorStates.indexOf(a.state) - investorStates.indexOf(b.state));
  return (
    <>
      <LinkTabs
        label={t.viewsLabel}
        tabs={[undefined, ...investorStates].map((state) => ({
          to: addressWith(search, { view: state }),
          label: t.views[state ?? "all"],
          count: state ? investors.filter((one) => one.state === state).length : investors.length,
          current: state === view,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <ul>
          {shown.map((investor) => (
            <InvestorRow key={`${investor.id} ${investor.revision}`} {...{ investor, provinces, busy }} />
          ))}
        </ul>
      )}
    </>
  );
}

function InvestorRow({ investor, provinces, busy }: { investor: Investor; provinces: Provinces; busy: boolean }) {
  const t = useText(investingText).desk;
  const locale = useLocale();
  const { name, about, state, stateAt, stateReason } = investor;
  return (
    <li className="grid gap-x-12 gap-y-4 border-line border-b py-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-h3">{name}</h2>
          <StateBadge state={state} />
          <span className="text-small text-stone">{t.since(formatDate(stateAt, locale))}</span>
        </div>
        <p className="text-stone">{positionOf(investor)}</p>
        <div className="measure mt-3">
          <Prose text={localized(about, locale)} />
        </div>
        <div className="mt-3">
          <ThesisFacts {...{ investor, provinces }} />
        </div>
        {stateReason && <p className="mt-2 text-table text-stone">{`${t.said}: ${stateReason}`}</p>}
      </div>
      {state === "verified" ? (
        <details>
          <summary className="flex min-h-11 w-fit cursor-pointer items-center text-stone">{t.acts.suspend}</summary>
          <Decision {...{ investor, busy }} />
        </details>
      ) : (
        <Decision {...{ investor, busy }} />
      )}
    </li>
  );
}

function Decision({ investor: { id, state, revision }, busy }: { investor: Investor; busy: boolean }) {
  const t = useText(investingText).desk;
  return (
    <Form method="post" className="grid content-start gap-3" preventScrollReset>
      <input type="hidden" name="investorId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <TextArea
        name="reason"
        id={`reason-${id}`}
        label={t.reason}
        help={t.reasonHelp}
        limit={investorLimits.reason}
        rows={2}
      />
      <div className="flex flex-wrap gap-2">
        {decisionsFor(state).map((decision) => (
          <Button
            key={decision}
            name="act"
            value={decision}
            kind={decision === "verify" ? "primary" : "secondary"}
            size="small"
            busy={busy}
          >
            {t.acts[decision]}
          </Button>
        ))}
      </div>
    </Form>
  );
}

function ThesisFacts({ investor, provinces }: { investor: Investor; provinces: Provinces }) {
  const t = useText(investingText);
  const words = useText(directoryText);
  const locale = useLocale();
  const { fields, stages, ticketFrom, ticketTo, website, phone } = investor;
  const ticket = [
    ticketFrom !== null && t.desk.ticketFrom(formatMoney(ticketFrom, locale)),
    ticketTo !== null && t.desk.ticketTo(formatMoney(ticketTo, locale)),
  ].filter(Boolean);
  const facts = [
    { term: t.desk.ticket, value: ticket.join(" ") },
    { term: t.profile.fields, value: fields.map((key) => words.fields[key]).join(", ") },
    { term: t.profile.stages, value: stages.map((key) => words.stages[key]).join(", ") },
    { term: t.profile.provinces, value: placed(investor.provinces, provinces).join(", ") },
    {
      term: t.profile.website,
      value: website && (
        <a className="link break-all" href={website} rel="nofollow noopener">
          {website}
        </a>
      ),
    },
    { term: t.profile.phone, value: phone },
  ].filter(({ value }) => value);
  return <Facts facts={facts} />;
}
