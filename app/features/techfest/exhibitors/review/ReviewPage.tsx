import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { NeedsLine } from "../NeedsLine";
import { typedField } from "../typed-field";
import { ReviewPanel } from "./ReviewPanel";
import type { DeskApplication } from "./review.service.server";

type Props = { application: DeskApplication; state: FormState | undefined };

/** One application: what is shown and needed at the left, what is decided about it at the right. */
export function ReviewPage({ application, state }: Props) {
  return (
    <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <aside className="xl:order-2">
        <ReviewPanel application={application} state={state} />
        <Notes application={application} state={state} />
        <Offers application={application} />
      </aside>
      <div className="min-w-0">
        <Said application={application} />
        <Products application={application} />
        <Answers application={application} />
      </div>
    </div>
  );
}

function Said({ application }: { application: DeskApplication }) {
  const { own: t, desk, misfits } = useText(exhibitorsText);
  const fields = useText(directoryText).fields;
  const locale = useLocale();
  const { about, field, needs, zones, zoneId, contact, wishes, applicant, submittedAt } = application;
  const zone = zones.find(({ id }) => id === zoneId);
  const wishWords = (wish: (typeof wishes)[number]) =>
    wish.lacks.length > 0
      ? wish.lacks.map((lack) => misfits[lack]).join(", ")
      : wish.isHeld
        ? desk.wishHeld
        : desk.wishFits;
  return (
    <Section title={t.details}>
      {about.vi && <p className="measure mb-4 whitespace-pre-line">{localized(about, locale)}</p>}
      <Facts
        facts={[
          ...(applicant ? [{ term: desk.applicant, value: localized(applicant.name, locale) }] : []),
          { term: t.facts.field, value: fields[field] },
          { term: t.facts.size, value: <NeedsLine needs={needs} /> },
          ...(needs.note ? [{ term: t.facts.note, value: needs.note }] : []),
          { term: t.facts.zone, value: zone ? localized(zone.name, locale) : t.facts.anyZone },
          {
            term: t.facts.wishes,
            value:
              wishes.length === 0
                ? t.facts.noWishes
                : wishes.map((wish, i) => (
                    <span key={wish.boothId} className="block">
                      {i + 1}. {wish.code} <span className="text-stone">({wishWords(wish)})</span>
                    </span>
                  )),
          },
          {
            term: t.facts.contact,
            value: [contact.name, contact.email, contact.phone && formatPhone(contact.phone)]
              .filter(Boolean)
              .join(" · "),
          },
          ...(submittedAt ? [{ term: desk.columns.submitted, value: formatDateTime(submittedAt, locale) }] : []),
        ]}
      />
    </Section>
  );
}

function Products({ application }: { application: DeskApplication }) {
  const t = useText(exhibitorsText);
  const locale = useLocale();
  return (
    <Section title={t.own.products}>
      <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        {application.products.map(({ id, name, about, photo }) => (
          <li key={id} className="flex gap-4">
            {photo && (
              <a href={paths.file(photo.id)} className="shrink-0">
                <img
                  src={paths.file(photo.id)}
                  alt={t.showcase.photoOf(localized(name, locale))}
                  width={96}
                  height={72}
                  className="aspect-4/3 w-24 rounded-control object-cover"
                />
              </a>
            )}
            <div className="min-w-0">
              <p className="font-semibold">{localized(name, locale)}</p>
              <p className="text-table text-stone">{localized(about, locale)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Answers({ application }: { application: DeskApplication }) {
  const t = useText(exhibitorsText);
  const locale = useLocale();
  const { questions, answers } = application;
  if (questions.length === 0) return null;
  const words = ({ key, kind, choices }: (typeof questions)[number]) => {
    const answer = answers[key];
    if (!answer) return <span className="text-stone">{t.desk.noAnswer}</span>;
    if (kind === "yes_no") return answer === "yes" ? t.details.yes : t.details.no;
    const choice = kind === "choice" ? choices?.[Number(answer)] : undefined;
    return choice ? localized(choice, locale) : answer;
  };
  return (
    <Section title={t.desk.answers}>
      <Facts
        facts={questions.map((question) => ({ term: localized(question.label, locale), value: words(question) }))}
      />
    </Section>
  );
}

function Notes({ application, state }: Props) {
  const t = useText(exhibitorsText).desk;
  const locale = useLocale();
  const { notes } = application;
  return (
    <Section title={t.notes} description={t.notesHint}>
      <Form method="post" className="grid gap-3" key={notes.length}>
        <input type="hidden" name="act" value="note" />
        <TextArea
          {...typedField(state?.values.act === "note" ? state : undefined, "body")}
          label={t.note}
          labelHidden
          rows={2}
        />
        <div>
          <Button size="small">{t.addNote}</Button>
        </div>
      </Form>
      <ul className="mt-3 divide-y divide-line">
        {notes.map(({ id, body, at, by }) => (
          <li key={id} className="py-2">
            <p className="whitespace-pre-line">{body}</p>
            <p className="text-small text-stone">
              {by} · {formatDateTime(at, locale)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Offers({ application }: { application: DeskApplication }) {
  const t = useText(exhibitorsText).desk;
  const locale = useLocale();
  const { offers } = application;
  if (offers.length === 0) return null;
  const stateWords: Readonly<Record<string, string>> = t.offerStates;
  return (
    <Section title={t.offers}>
      <ul className="divide-y divide-line">
        {offers.map((offer) => (
          <li key={offer.id} className="py-2">
            <p>
              <span className="font-medium">{offer.code}</span> · {stateWords[offer.state]}
              {offer.byItself && <span className="text-stone"> · {t.byItself}</span>}
            </p>
            <p className="text-small text-stone">
              {formatDateTime(offer.offeredAt, locale)}
              {offer.state === "offered" && ` · ${t.until(formatDateTime(offer.untilAt, locale))}`}
              {offer.answeredAt && ` → ${formatDateTime(offer.answeredAt, locale)}`}
              {offer.answeredBy && ` · ${offer.answeredBy}`}
            </p>
            {offer.reason && <p className="text-table">{offer.reason}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
