import { directoryText } from "~/i18n/directory";
import { formatMoney, formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Facts } from "~/ui/Facts";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import type { Contact, Figures } from "../figures/figures";

/** Whether there is any figure to show. */
export function tellsFigures({ raising, revenue, customers, founded, useOfFunds, contact }: Figures): boolean {
  return [raising, revenue, customers, founded, useOfFunds, contact].some((figure) => figure !== null);
}

/** The figures that are shown to the reader; one that is withheld is absent, like one never stated. */
export function ProjectFigures({ project }: { project: Figures }) {
  const t = useText(directoryText);
  const locale = useLocale();
  const { raising, revenue, revenueYear, customers, founded, useOfFunds, contact } = project;
  const facts = [
    raising !== null && { term: t.figures.raising, value: <Amount>{formatMoney(raising, locale)}</Amount> },
    revenue !== null && {
      term: revenueYear ? t.figures.revenueOf(String(revenueYear)) : t.figures.revenue,
      value: <Amount>{formatMoney(revenue, locale)}</Amount>,
    },
    customers !== null && { term: t.figures.customers, value: formatNumber(customers, locale) },
    founded !== null && { term: t.figures.founded, value: String(founded) },
    contact && { term: t.figures.contact, value: <ContactLines contact={contact} /> },
  ].filter((fact) => fact !== null && fact !== false);
  return (
    <Section title={t.figures.title}>
      {facts.length > 0 && <Facts facts={facts} />}
      {useOfFunds && (
        <div className="mt-5">
          <h3 className="mb-1 font-semibold">{t.figures.use_of_funds}</h3>
          <Prose text={useOfFunds} />
        </div>
      )}
    </Section>
  );
}

function Amount({ children }: { children: string }) {
  return <span className="font-medium tabular-nums">{children}</span>;
}

/** A name, an address to write to, a number to call. */
export function ContactLines({ contact: { name, email, phone } }: { contact: Contact }) {
  return (
    <span className="grid gap-0.5">
      {name && <span>{name}</span>}
      {email && (
        <a className="link break-all" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {phone && (
        <a className="link" href={`tel:${phone}`}>
          {phone}
        </a>
      )}
    </span>
  );
}
