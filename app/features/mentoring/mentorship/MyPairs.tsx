import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import { MentorshipBadge } from "./MentorshipBadge";
import type { MyPair } from "./mine.service.server";

/** The viewer's mentorships on either side, with what each waits for. */
export function MyPairs({ pairs }: { pairs: readonly MyPair[] }) {
  const t = useText(mentorshipText).mine;
  const locale = useLocale();
  return (
    <Section title={t.title} id="cap">
      {pairs.length === 0 && <p className="text-stone">{`${t.none}. ${t.noneHint}`}</p>}
      <ul className="divide-y divide-line">
        {pairs.map((pair) => (
          <li key={pair.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
            <div className="min-w-0">
              <Link to={paths.mentorship(pair.id)} className="link font-medium">
                {pair.side === "mentor" ? t.asMentor(pair.project) : t.asProject(pair.mentor, pair.project)}
              </Link>
              <p className="text-table text-stone">
                {[localized(pair.cohort, locale), waitsFor(pair, t, locale)].filter(Boolean).join(" · ")}
              </p>
            </div>
            <MentorshipBadge state={pair.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Words = (typeof mentorshipText)["vi"]["mine"];

function waitsFor(pair: MyPair, t: Words, locale: "vi" | "en"): string {
  if (pair.state === "proposed") return pair.speaks && pair.answer === null ? t.answer : t.answered;
  if (pair.state !== "active") return "";
  if (pair.nudgedAt) return t.quiet(pair.quietDays);
  return pair.nextMeetingAt ? t.meeting(formatDateTime(pair.nextMeetingAt, locale)) : t.noMeeting;
}
