import { localized, textFor } from "~/i18n/catalogue";
import { mentorshipLettersText } from "~/i18n/mentorship-letters";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Side } from "../mentoring";
import type { MentorshipHead } from "./mentorship.queries.server";

/** Where letters are written from: an act, or the loop that watches for silence. */
export type Desk = Pick<Ctx, "now" | "baseUrl">;

type Recipient = { accountId: string | null; name: string; email: string | null; locale: "vi" | "en" };
type Words = (typeof mentorshipLettersText)["vi"];
type Text = { readonly subject: string; readonly body: string };
/** What every letter about a pair names. */
export type Facts = {
  readonly name: string;
  readonly project: string;
  readonly mentor: string;
  readonly cohort: string;
  readonly link: string;
};

/** Who of a side gets letters: the mentor, or everyone of the team who has an address. */
export function peopleOf(head: MentorshipHead, side: Side): readonly Recipient[] {
  return side === "mentor" ? [head.mentor] : head.team;
}

/** A letter to each of those people, in their own language; one for each `key` and person, however often it is asked for. */
export async function writeToAll(
  trx: Db,
  { now, baseUrl }: Desk,
  head: MentorshipHead,
  letter: {
    readonly key: string;
    readonly to: readonly Recipient[];
    readonly text: (words: Words, facts: Facts, locale: "vi" | "en") => Text;
  },
): Promise<void> {
  for (const { accountId, name, email, locale } of letter.to) {
    if (!email) continue;
    const facts = {
      name,
      project: head.project.name,
      mentor: head.mentor.name,
      cohort: localized(head.cohort.name, locale),
      link: baseUrl + paths.mentorship(head.id),
    };
    await writeLetter(trx, now, {
      dedupeKey: `mentorship:${head.id}:${letter.key}:${accountId ?? email}`,
      to: { email, name, accountId },
      locale,
      organizationId: head.organizationId,
      ...letter.text(textFor(mentorshipLettersText, locale), facts, locale),
    });
  }
}
