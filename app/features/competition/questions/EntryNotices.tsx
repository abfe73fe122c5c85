import { questionsText } from "~/i18n/questions";
import { useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";
import { NoticeLines } from "./FrontQuestions";
import type { Notice } from "./notice.queries.server";

/** What the organizers told the team of an entry; nothing when they told nothing. */
export function EntryNotices({ notices }: { notices: readonly Notice[] }) {
  const t = useText(questionsText).notices;
  if (notices.length === 0) return null;
  return (
    <Section title={t.entryTitle} id="thong-bao">
      <NoticeLines notices={[...notices]} />
    </Section>
  );
}
