import { Form, Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Motif } from "~/ui/Motif";
import { PageHeader } from "~/ui/PageHeader";
import { SearchField } from "~/ui/SearchField";
import type { ShowcaseQuery } from "./showcase";
import type { Showcase as Shown } from "./showcase.service.server";

type Props = { query: ShowcaseQuery; showcase: Shown };

/** Everyone who exhibits, to search and to narrow by zone and field; empty until the organizers announce them. */
export function Showcase({ query, showcase }: Props) {
  const t = useText(exhibitorsText).showcase;
  const locale = useLocale();
  const { event, cards, isPublished } = showcase;
  const here = paths.exhibitors(event.slug);
  return (
    <>
      <PageHeader
        eyebrow={localized(event.name, locale)}
        backTo={paths.event(event.slug)}
        title={t.title}
        description={t.about}
        {...(isPublished
          ? {
              secondary: (
                <Button icon="pin" to={paths.eventPlan(event.slug)}>
                  {t.plan}
                </Button>
              ),
            }
          : {})}
      />
      {isPublished ? (
        <>
          <Filters query={query} showcase={showcase} />
          <h2 className="my-5 font-medium text-table" role="status">
            {t.count(formatNumber(cards.length, locale))}
          </h2>
          {cards.length > 0 ? (
            <ul className="gallery">
              {cards.map((card) => (
                <Card key={card.id} eventSlug={event.slug} card={card} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t.none} action={<Button to={here}>{t.seeAll}</Button>}>
              {t.noneHint}
            </EmptyState>
          )}
        </>
      ) : (
        <EmptyState title={t.notYet}>{t.notYetHint}</EmptyState>
      )}
    </>
  );
}

/** One line of search and two lists: with so few choices a column beside the cards would stand empty. */
function Filters({ query, showcase }: Props) {
  const t = useText(exhibitorsText).showcase;
  const fields = useText(directoryText).fields;
  const locale = useLocale();
  const zones = showcase.zones.map(({ key, name, count }) => ({
    value: key,
    label: `${localized(name, locale)} (${count})`,
  }));
  const options = showcase.fields.map(({ field, count }) => ({ value: field, label: `${fields[field]} (${count})` }));
  return (
    <Form
      key={`${query.words} ${query.zone} ${query.field}`}
      role="search"
      action={paths.exhibitors(showcase.event.slug)}
      className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_14rem_14rem_auto]"
    >
      <SearchField
        label={t.search}
        placeholder={t.searchShort}
        defaultValue={query.words}
        className="sm:col-span-2 lg:col-span-1"
      />
      <Narrow name="zone" label={t.zone} all={t.all} options={zones} chosen={query.zone} />
      <Narrow name="field" label={t.field} all={t.all} options={options} chosen={query.field} />
      <Button>{t.apply}</Button>
    </Form>
  );
}

type NarrowProps = {
  name: string;
  label: string;
  all: string;
  options: readonly { readonly value: string; readonly label: string }[];
  chosen: string | null;
};

function Narrow({ name, label, all, options, chosen }: NarrowProps) {
  return (
    <select name={name} aria-label={label} defaultValue={chosen ?? ""} className="input">
      <option value="">{`${label}: ${all}`}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Card({ eventSlug, card }: { eventSlug: string; card: Shown["cards"][number] }) {
  const t = useText(exhibitorsText).showcase;
  const fields = useText(directoryText).fields;
  const locale = useLocale();
  const { id, slug, sign, about, field, boothCode, zone, photoId } = card;
  return (
    <li className="gallery-card">
      {photoId ? (
        <img
          src={paths.file(photoId)}
          alt=""
          loading="lazy"
          width={320}
          height={240}
          className="mb-1 aspect-4/3 w-full rounded-control object-cover"
        />
      ) : (
        <Motif seed={id} size={72} />
      )}
      <h3>
        <Link to={paths.exhibitor(eventSlug, slug)}>{localized(sign, locale)}</Link>
      </h3>
      <p className="line-clamp-3">{localized(about, locale)}</p>
      <p className="gallery-facts">
        <span>{t.booth(boothCode)}</span>
        {zone && <span>{localized(zone.name, locale)}</span>}
        <span>{fields[field]}</span>
      </p>
    </li>
  );
}
