import { Link } from "@remix-run/react";
import { activityText } from "~/i18n/activity";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import { useReasons } from "../duplicates/use-reasons";
import { wordsOfAct } from "./act-words";
import { EntryBadge } from "./EntryBadge";
import type { DeskEntryView } from "./entry-page.service.server";

type Member = DeskEntryView["team"][number];

/** The people on the team today: who can be written to, and whose guardian has agreed. */
export function TeamToday({ team }: { team: readonly Member[] }) {
  const t = useText(deskText).entry;
  return (
    <Section title={t.team} level={3}>
      <ul className="divide-y divide-line">
        {team.map((member) => (
          <TeamLine key={member.id} member={member} />
        ))}
      </ul>
    </Section>
  );
}

function TeamLine({ member }: { member: Member }) {
  const { name, email, part, isLead, isAdviser, hasAccount, guardian } = member;
  const t = useText(deskText).entry;
  const life = useText(entryLifeText).guardians;
  const { adviser } = useText(entryLifeText).plain;
  const notes = [isLead && t.lead, isAdviser && adviser, part, !hasAccount && t.noAccount].filter(Boolean).join(" · ");
  return (
    <li className="py-2 text-table">
      <span className="font-medium">{name}</span> <span className="text-stone">{notes}</span>
      {email && (
        <a className="link block break-all" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {guardian && (
        <p className={guardian.hasAgreed || guardian.fileId ? "text-leaf" : "text-madder"}>
          {guardian.fileId ? (
            <a className="link" href={paths.file(guardian.fileId)}>
              {life.signed(name)}
            </a>
          ) : guardian.name === null ? (
            t.guardianMissing
          ) : guardian.hasAgreed ? (
            t.guardianAgreed(guardian.name)
          ) : (
            t.guardianWaiting(guardian.name)
          )}
        </p>
      )}
    </li>
  );
}

/** Entries that may be this one again, with why. */
export function Duplicates({ entry }: { entry: Pick<DeskEntryView, "competitionId" | "duplicates"> }) {
  const t = useText(entryDeskText).duplicates;
  const reasons = useReasons();
  if (entry.duplicates.length === 0) return null;
  return (
    <Section title={t.hint} level={3}>
      <ul className="divide-y divide-line">
        {entry.duplicates.map(({ id, competitionId, number, title, lead, state, elsewhere, reasons: why }) => (
          <li key={id} className="flex items-start justify-between gap-3 py-2 text-table">
            <div className="min-w-0">
              <Link to={paths.deskEntry(competitionId, id)} className="link">
                {number} {title}
              </Link>
              <p className="break-words text-stone">
                {[lead, elsewhere && t.elsewhere(elsewhere), ...why.map(reasons)].filter(Boolean).join(" · ")}
              </p>
            </div>
            <EntryBadge state={state} />
          </li>
        ))}
      </ul>
      <Link to={paths.deskDuplicates(entry.competitionId)} className="link text-table">
        {t.toAll}
      </Link>
    </Section>
  );
}

const tones = {
  "entry.eligible": "leaf",
  "entry.late_accepted": "leaf",
  "entry.ineligible": "madder",
  "entry.disqualified": "madder",
  "entry.withdrawn": "madder",
  "entry.supplement_asked": "turmeric",
} as const;

/** What happened to an entry, newest first, with who did it and why. */
export function EntryHistory({ entry }: { entry: Pick<DeskEntryView, "id" | "competitionId" | "acts" | "versions"> }) {
  const { id: entryId, competitionId, acts, versions } = entry;
  const life = useText(entryLifeText);
  const t = useText(deskText).entry;
  const log = useText(activityText);
  const locale = useLocale();
  return (
    <>
      <Section title={t.history} level={3}>
        <Timeline
          moments={acts.map(({ id, act, at, by, reason }) => ({
            id,
            when: formatDateTime(at, locale),
            what: `${by ?? log.page.system} ${wordsOfAct(log.acts, act)}`,
            note: reason,
            tone: tones[act as keyof typeof tones] ?? "cham",
          }))}
        />
      </Section>
      <Section title={t.versions} level={3}>
        <ol className="divide-y divide-line">
          {versions.map(({ id, version, at, by, sha256 }) => (
            <li key={id} className="py-2 text-table">
              <p className="font-medium">{t.version(version)}</p>
              <p className="text-stone">
                {formatDateTime(at, locale)} · {by}
              </p>
              <p className="font-mono text-small break-all text-stone">{sha256}</p>
              <p className="flex flex-wrap gap-x-5">
                <a
                  className="link inline-flex min-h-11 items-center"
                  href={`${paths.deskEntryPaper(competitionId, entryId)}?lan=${version}`}
                  download
                >
                  {life.overview.paper}
                  <span className="sr-only">: {t.version(version)}</span>
                </a>
                {version > 1 && (
                  <Link
                    className="link inline-flex min-h-11 items-center"
                    to={paths.deskEntryDifference(competitionId, entryId, `?tu=${version - 1}&den=${version}`)}
                  >
                    {life.versions.compareWith}
                    <span className="sr-only">: {t.version(version)}</span>
                  </Link>
                )}
              </p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
