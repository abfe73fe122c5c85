import { localized, textFor } from "~/i18n/catalogue";
import { entryLettersText } from "~/i18n/entry-letters";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Entry } from "./entry.queries.server";
import type { Receipt } from "./submission.service.server";

type Addressee = Pick<Entry, "id" | "title" | "team" | "organizationId" | "competition">;

/** A letter to everyone on the team who has an address: number, time and hash of what was handed in. */
export async function writeReceipts(trx: Db, ctx: Ctx, entry: Addressee, receipt: Receipt): Promise<void> {
  const key = `entry-submitted:${entry.id}:${receipt.version}:${receipt.at}`;
  await toTeam(trx, ctx, entry, key, (name, locale) => {
    const words = textFor(entryLettersText, locale).submitted;
    const competition = localized(entry.competition.name, locale);
    return {
      subject: words.subject(receipt.number, entry.title),
      body: words.body({
        name,
        title: entry.title,
        competition,
        number: receipt.number,
        version: receipt.version,
        at: formatDateTime(receipt.at, locale),
        sha256: receipt.sha256,
        late: receipt.isLate ? words.late : "",
        link: ctx.baseUrl + paths.myEntry(entry.id),
      }),
    };
  });
}

/** A letter to the team that its entry is out of the contest, and why. */
export async function writeWithdrawals(trx: Db, ctx: Ctx, entry: Addressee, reason: string): Promise<void> {
  await toTeam(trx, ctx, entry, `entry-withdrawn:${entry.id}`, (name, locale) => {
    const words = textFor(entryLettersText, locale).withdrawn;
    const competition = localized(entry.competition.name, locale);
    return {
      subject: words.subject(entry.title),
      body: words.body({
        name,
        title: entry.title,
        competition,
        reason,
        at: formatDateTime(ctx.now, locale),
        link: ctx.baseUrl + paths.myEntry(entry.id),
      }),
    };
  });
}

/** A letter to everyone on the team who has an address, each in their language; `key` names the act. */
async function toTeam(
  trx: Db,
  ctx: Ctx,
  entry: Addressee,
  key: string,
  write: (name: string, locale: "vi" | "en") => { subject: string; body: string },
): Promise<void> {
  for (const member of entry.team) {
    if (!member.email) continue;
    await writeLetter(trx, ctx.now, {
      dedupeKey: `${key}:${member.id}`,
      to: { email: member.email, name: member.name, accountId: member.accountId },
      locale: member.locale,
      organizationId: entry.organizationId,
      ...write(member.name, member.locale),
    });
  }
}
