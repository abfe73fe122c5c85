import { Link } from "@remix-run/react";
import { activityText } from "~/i18n/activity";
import { deskText } from "~/i18n/desk";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
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

function TeamLine({ member: { name, email, part, isLead, hasAccount, guardian } }: { member: Member }) {
  const t = useText(deskText).entry;
  const notes = [isLead && t.lead, part, !hasAccount && t.noAccount].filter(Boolean).join(" · ");
  return (
    <li className="py-2 text-table">
      <span className="font-medium">{name}</span> <span className="text-stone">{notes}</span>
      {email && (
        <a className="link block break-all" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {guardian && (
        <p className={guardian.hasAgreed ? "text-leaf" : "text-madder"}>
          {guardian.name === null
            ? t.guardianMissing
            : guardian.hasAgreed
              ? t.guardianAgreed(guardian.name)
              : t.guardianWaiting(guardian.name)}
        </p>
      )}
    </li>
  );
}

/** Entries that may be this one again. */
export function Duplicates({ entry }: { entry: Pick<DeskEntryView, "competitionId" | "duplicates"> }) {
  const t = useText(deskText).entry;
  if (entry.duplicates.length === 0) return null;
  return (
    <Section title={t.duplicates} level={3} description={t.duplicatesHint}>
      <ul className="divide-y divide-line">
        {entry.duplicates.map(({ id, number, title, lead, state, sameLead, sameTitle }) => (
          <li key={id} className="flex items-start justify-between gap-3 py-2 text-table">
            <div className="min-w-0">
              <Link to={paths.deskEntry(entry.competitionId, id)} className="link">
                {number} {title}
              </Link>
              <p className="text-stone">
                {[lead, sameLead && t.sameLead, sameTitle && t.sameTitle].filter(Boolean).join(" · ")}
              </p>
            </div>
            <EntryBadge state={state} />
          </li>
        ))}
      </ul>
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
export function EntryHistory({ acts, versions }: Pick<DeskEntryView, "acts" | "versions">) {
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
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
