import { type Locale, textFor } from "~/i18n/catalogue";
import { founderText } from "~/i18n/founder";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Project } from "../project";
import type { Member } from "./team";
import { findMailbox } from "./team.queries.server";

type Parting = { readonly project: Project; readonly lead: Member };

/** To the new leader and the former one: who leads now, who handed it over. */
export async function writeHandedOver(
  trx: Db,
  ctx: Ctx,
  { project, lead, heir }: Parting & { readonly heir: Member },
): Promise<void> {
  const link = ctx.baseUrl + paths.myProjectTeam(project.id);
  await tell(trx, ctx, "lead-handed-over", heir, (locale) => {
    const words = textFor(founderText, locale).letters.leadGiven;
    return { subject: words.subject(project.name), body: words.body(heir.name, lead.name, project.name, link) };
  });
  await tell(trx, ctx, "lead-handed-over", lead, (locale) => {
    const words = textFor(founderText, locale).letters.leadHandedOver;
    return { subject: words.subject(project.name), body: words.body(lead.name, heir.name, project.name, link) };
  });
}

/** To the leader: somebody has left the team by themselves. */
export async function writeMemberLeft(
  trx: Db,
  ctx: Ctx,
  { project, lead, member }: Parting & { readonly member: Member },
): Promise<void> {
  const link = ctx.baseUrl + paths.myProjectTeam(project.id);
  await tell(trx, ctx, `member-left:${member.id}`, lead, (locale) => {
    const words = textFor(founderText, locale).letters.memberLeft;
    return {
      subject: words.subject(member.name, project.name),
      body: words.body(lead.name, member.name, project.name, link),
    };
  });
}

async function tell(
  trx: Db,
  ctx: Ctx,
  key: string,
  member: Member,
  write: (locale: Locale) => { readonly subject: string; readonly body: string },
): Promise<void> {
  const mailbox = await findMailbox(trx, member.id);
  if (!mailbox) return;
  await writeLetter(trx, ctx.now, {
    dedupeKey: `${key}:${member.id}:${ctx.now}`,
    to: { email: mailbox.email, name: member.name, accountId: member.accountId },
    locale: mailbox.locale,
    ...write(mailbox.locale),
  });
}
