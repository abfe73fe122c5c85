import { localized, textFor } from "~/i18n/catalogue";
import { formatFixedHundredths, formatList } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { PublishedEntry, PublishedResult } from "./result";
import type { Recipient } from "./result.queries.server";

type News = {
  readonly organizationId: string;
  readonly version: number;
  readonly result: PublishedResult;
  readonly recipients: readonly Recipient[];
  /** whether the rules of the round let a team read its place and total */
  readonly tellsPlace: boolean;
};

/** Tells every team of a published result where it stands, each person in their own language, once a version. */
export async function writeStandingLetters(
  ctx: Ctx,
  trx: Db,
  { organizationId, version, result, recipients, tellsPlace }: News,
) {
  for (const entry of result.entries) {
    for (const { entryId, accountId, email, name, locale } of recipients) {
      if (entryId !== entry.entryId) continue;
      const t = textFor(resultsText, locale).letter;
      const round = localized(result.round.name, locale);
      await writeLetter(trx, ctx.now, {
        dedupeKey: `result:${result.round.id}:${version}:${entryId}:${accountId}`,
        to: { email, name, accountId },
        locale,
        organizationId,
        subject: t.subject(round, entry.title),
        body: t.body({
          name,
          title: entry.title,
          number: entry.number,
          competition: localized(result.competition.name, locale),
          round,
          standing: standingWords(result, entry, locale, tellsPlace),
          link: ctx.baseUrl + paths.myEntryStanding(entryId),
        }),
      });
    }
  }
}

function standingWords(
  result: PublishedResult,
  entry: PublishedEntry,
  locale: Recipient["locale"],
  tellsPlace: boolean,
): string {
  const t = textFor(resultsText, locale).letter;
  const count = result.entries.filter(({ rank }) => rank !== null).length;
  const division = localized(result.division.name, locale);
  const place = !tellsPlace
    ? ""
    : entry.rank === null || entry.total === null
      ? t.unranked
      : t.rank(entry.rank, count, division, formatFixedHundredths(entry.total, locale));
  const prizes = entry.prizes.map(({ name }) => localized(name, locale));
  const outcome = prizes.length > 0 ? t.won(formatList(prizes, locale)) : entry.outcome ? t[entry.outcome] : "";
  return [place, outcome].filter(Boolean).join(" ");
}
