import { formatPhone } from "~/core/phone";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { formatDate } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Facts } from "~/ui/Facts";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { otherSide } from "./mentorship";
import { Opening } from "./Opening";
import type { MentorshipView } from "./page.service.server";

type Reach = { readonly name: string; readonly email: string | null; readonly phone: string | null };

/** Who the two are, and, once both said yes, how they reach each other. `isWhole` shows the project's need beside them. */
export function PairPeople({ pair, isWhole }: { pair: MentorshipView; isWhole: boolean }) {
  const t = useText(mentorshipText);
  const locale = useLocale();
  const directory = useText(directoryText);
  const { mentor, project, contacts } = pair;
  const field = (directory.fields as Readonly<Record<string, string>>)[project.field];
  const stage = (directory.stages as Readonly<Record<string, string>>)[project.stage];
  const others = pair.team.filter(({ role }) => role !== "lead").map(({ name }) => name);
  const lead = pair.team.find(({ role }) => role === "lead");
  const both = isWhole || pair.side === null;
  return (
    <Section title={both || pair.side === null ? t.people.title : t.sides[otherSide(pair.side)]}>
      <div className={isWhole ? "grid gap-8 sm:grid-cols-2" : "grid gap-6 sm:grid-cols-2 lg:grid-cols-1"}>
        {(both || pair.side === "project") && (
          <div>
            {both && <p className="eyebrow">{t.people.mentor}</p>}
            <p className="font-semibold text-lead">{mentor.name}</p>
            <p className="text-stone">{localized(mentor.headline, locale)}</p>
            {mentor.workplace && <p className="text-table text-stone">{mentor.workplace}</p>}
            <p className="text-table text-stone">{t.modes[mentor.mode]}</p>
            {contacts && <Contact person={contacts.mentor} />}
            {isWhole && localized(mentor.bio, locale) && (
              <div className="mt-3">
                <Prose text={localized(mentor.bio, locale)} />
              </div>
            )}
          </div>
        )}
        {(both || pair.side === "mentor") && (
          <div>
            {both && <p className="eyebrow">{t.people.project}</p>}
            <p className="font-semibold text-lead">{project.name}</p>
            <p className="text-stone">{project.pitch}</p>
            <p className="text-table text-stone">{[field, stage].filter(Boolean).join(" · ")}</p>
            {lead && (
              <p className="mt-2">
                {lead.name} <span className="text-stone">({t.people.lead})</span>
              </p>
            )}
            {contacts && <Contact person={contacts.project} />}
            {others.length > 0 && <p className="mt-1 text-table text-stone">{others.join(", ")}</p>}
          </div>
        )}
      </div>
      {!isWhole && (
        <div className="mt-4">
          <div>
            <Opening kind="quiet" label={t.people.needTitle}>
              <dl className="grid gap-3">
                {needOf(pair, t.people).map(({ term, value }) => (
                  <div key={term}>
                    <dt className="text-small text-stone">{term}</dt>
                    <dd className="whitespace-pre-line">{value}</dd>
                  </div>
                ))}
              </dl>
            </Opening>
          </div>
          {pair.startedAt && (
            <p className="text-table text-stone">
              {t.people.started}: {formatDate(pair.startedAt, locale)}
            </p>
          )}
        </div>
      )}
    </Section>
  );
}

/** The project's three answers, by which a mentor decides. */
export function NeedFacts({ pair }: { pair: MentorshipView }) {
  const t = useText(mentorshipText).people;
  return (
    <Section title={t.needTitle}>
      <Facts
        facts={needOf(pair, t).map(({ term, value }) => ({
          term,
          value: <span className="whitespace-pre-line">{value}</span>,
        }))}
      />
    </Section>
  );
}

type Words = (typeof mentorshipText)["vi"]["people"];

function needOf({ need }: MentorshipView, t: Words) {
  return [
    { term: t.goal, value: need.goal },
    { term: t.obstacle, value: need.obstacle },
    { term: t.tried, value: need.tried },
  ].filter(({ value }) => value !== "");
}

function Contact({ person }: { person: Reach | null }) {
  const t = useText(mentorshipText).people;
  if (!person || (!person.email && !person.phone)) return <p className="text-table text-stone">{t.noContact}</p>;
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 text-table">
      {person.email && (
        <a className="link inline-flex min-h-11 items-center break-all sm:min-h-8" href={`mailto:${person.email}`}>
          {person.email}
        </a>
      )}
      {person.phone && (
        <a className="link inline-flex min-h-11 items-center sm:min-h-8" href={`tel:${person.phone}`}>
          {formatPhone(person.phone)}
        </a>
      )}
    </p>
  );
}
