import { textFor } from "~/i18n/catalogue";
import { complaintsText } from "~/i18n/complaints";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { listJudgeAddresses } from "../assignment/assignment.queries.server";
import type { Complaint, ComplaintState } from "./complaint";
import { findFiling, listTeam } from "./complaints.queries.server";

/** Tells everyone of a team what became of its complaint, each in their own language, once a step. */
export async function writeTeamLetters(
  ctx: Ctx,
  trx: Db,
  { id, entryId, kind }: Complaint,
  organizationId: string,
  state: ComplaintState,
  answer: string,
): Promise<void> {
  if (state !== "accepted" && state !== "refused" && state !== "answered") return;
  for (const { accountId, email, name, locale } of await listTeam(trx, entryId)) {
    const t = textFor(complaintsText, locale);
    const letter = t.letters[state];
    await writeLetter(trx, ctx.now, {
      dedupeKey: `complaint:${id}:${state}:${accountId}`,
      to: { email, name, accountId },
      locale,
      organizationId,
      subject: letter.subject(t.kinds[kind]),
      body: letter.body({ name, kind: t.kinds[kind], answer, link: ctx.baseUrl + paths.myEntryStanding(entryId) }),
    });
  }
}

/** Asks judges to score an entry once more. */
export async function writeRescoreLetters(
  ctx: Ctx,
  { id, roundId, entryId }: Complaint,
  judgeIds: readonly string[],
): Promise<void> {
  const filing = await findFiling(ctx.db, roundId, entryId);
  if (!filing) throw new Error(`complaint ${id}: its entry ${entryId} is not in round ${roundId}`);
  for (const { judgeId, to, locale } of await listJudgeAddresses(ctx.db, judgeIds)) {
    const t = textFor(complaintsText, locale).letters.rescore;
    await writeLetter(ctx.db, ctx.now, {
      dedupeKey: `rescore:${id}:${judgeId}`,
      to,
      locale,
      organizationId: filing.organizationId,
      subject: t.subject(filing.number),
      body: t.body({ name: to.name, entry: `${filing.number} ${filing.title}`, link: ctx.baseUrl + paths.judging() }),
    });
  }
}
