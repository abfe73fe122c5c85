import { newId } from "~/core/id";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import type { NoticeForm } from "./notice.form";

const mostOnFront = 5;

function selectNotices(db: Db, competitionId: string) {
  return db
    .selectFrom("notice as n")
    .select(["n.id", "n.title_vi", "n.title_en", "n.body_vi", "n.body_en", "n.is_public", "n.letters", "n.sent_at"])
    .where("n.competition_id", "=", competitionId)
    .orderBy("n.sent_at", "desc")
    .orderBy("n.id", "desc");
}

type Row = Awaited<ReturnType<ReturnType<typeof selectNotices>["executeTakeFirstOrThrow"]>>;
const toNotice = (row: Row) => ({
  id: row.id,
  title: { vi: row.title_vi, en: row.title_en } as Localized,
  body: { vi: row.body_vi, en: row.body_en } as Localized,
  isPublic: row.is_public === 1,
  letters: row.letters,
  sentAt: row.sent_at,
});
export type Notice = ReturnType<typeof toNotice>;

/** What anyone may read, the newest first. */
export async function listPublicNotices(db: Db, competitionId: string): Promise<Notice[]> {
  const rows = await selectNotices(db, competitionId).where("n.is_public", "=", 1).limit(mostOnFront).execute();
  return rows.map(toNotice);
}

/** What the entrants of a division were told, the newest first. */
export async function listNoticesTo(db: Db, competitionId: string, divisionId: string): Promise<Notice[]> {
  const rows = await selectNotices(db, competitionId)
    .where((eb) => eb.or([eb("n.division_id", "is", null), eb("n.division_id", "=", divisionId)]))
    .execute();
  return rows.map(toNotice);
}

/** Everything that was sent, with who sent it to whom. */
export async function listSent(db: Db, competitionId: string) {
  const rows = await selectNotices(db, competitionId)
    .innerJoin("account as a", "a.id", "n.sent_by")
    .leftJoin("division as d", "d.id", "n.division_id")
    .select(["a.name as sender", "d.name_vi as division_vi", "d.name_en as division_en"])
    .execute();
  return rows.map((row) => ({
    ...toNotice(row),
    sender: row.sender,
    division: row.division_vi === null ? null : { vi: row.division_vi, en: row.division_en },
  }));
}

export async function findNotice(db: Db, id: string) {
  return db.selectFrom("notice").select(["id", "competition_id", "letters"]).where("id", "=", id).executeTakeFirst();
}

export type Recipient = {
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: "vi" | "en";
};

/** Everyone with an address on the team of an entry that isn't withdrawn, drafts too; each address once. */
export async function listRecipients(db: Db, competitionId: string, divisionId: string | null): Promise<Recipient[]> {
  let query = db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["m.account_id", "m.name", "m.email", "a.email as account_email", "a.locale"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "!=", "withdrawn")
    .where("m.left_at", "is", null);
  if (divisionId !== null) query = query.where("e.division_id", "=", divisionId);
  const rows = await query
    .orderBy("m.account_id", (order) => order.asc().nullsLast())
    .orderBy("m.id")
    .execute();
  const byAddress = new Map<string, Recipient>();
  for (const row of rows) {
    const email = row.account_email ?? row.email;
    if (!email || byAddress.has(email.toLowerCase())) continue;
    const locale = row.locale === "en" ? "en" : "vi";
    byAddress.set(email.toLowerCase(), { accountId: row.account_id, name: row.name, email, locale });
  }
  return [...byAddress.values()];
}

export async function insertNotice(
  trx: Db,
  notice: NoticeForm & { competitionId: string; letters: number; by: string; now: string },
): Promise<void> {
  await trx
    .insertInto("notice")
    .values({
      id: notice.id,
      competition_id: notice.competitionId,
      division_id: notice.divisionId,
      title_vi: notice.title.vi,
      title_en: notice.title.en,
      body_vi: notice.body.vi,
      body_en: notice.body.en,
      is_public: notice.isPublic ? 1 : 0,
      letters: notice.letters,
      sent_by: notice.by,
      sent_at: notice.now,
    })
    .execute();
}

type NoticeLetter = {
  readonly to: Recipient;
  readonly dedupeKey: string;
  readonly subject: string;
  readonly body: string;
};
const perStatement = 100;

/** Thousands of letters in a few statements: one by one they would hold everybody up. */
export async function insertLetters(
  trx: Db,
  organizationId: string,
  letters: readonly NoticeLetter[],
  now: string,
): Promise<void> {
  for (let at = 0; at < letters.length; at += perStatement) {
    const values = letters.slice(at, at + perStatement).map(({ to, dedupeKey, subject, body }) => ({
      id: newId(),
      dedupe_key: dedupeKey,
      account_id: to.accountId,
      organization_id: organizationId,
      to_email: to.email,
      to_name: to.name,
      locale: to.locale,
      subject,
      body,
      created_at: now,
    }));
    await trx
      .insertInto("letter")
      .values(values)
      .onConflict((oc) => oc.column("dedupe_key").doNothing())
      .execute();
  }
}
