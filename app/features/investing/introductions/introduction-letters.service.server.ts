import { dayOf } from "~/core/instant";
import { listShown } from "~/features/directory/gallery/browse.service.server";
import { readOwnName } from "~/features/directory/project.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingLettersText } from "~/i18n/investing-letters";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import { type Investor, positionOf } from "../investor";
import { listReach } from "./introduction.queries.server";

type Asked = {
  readonly id: string;
  readonly projectId: string;
  readonly leadIds: readonly string[];
  readonly investor: { readonly name: string; readonly firm: string; readonly position: string };
  readonly message: string;
};

/** Writes to a project's leaders that an investor asks to be introduced. */
export async function tellLeaders(ctx: Ctx, trx: Db, asked: Asked): Promise<void> {
  const project = await readOwnName(trx, asked.projectId);
  for (const { id, name, email, locale: stored } of await listReach(trx, asked.leadIds)) {
    if (!email) continue;
    const locale = stored === "en" ? "en" : "vi";
    const words = textFor(investingLettersText, locale).asked;
    const who = [asked.investor.name, positionOf(asked.investor)].filter(Boolean).join(", ");
    await writeLetter(trx, ctx.now, {
      dedupeKey: `introduction.asked:${asked.id}:${id}`,
      to: { email, name, accountId: id },
      locale,
      subject: words.subject(project),
      body: words.body(
        name,
        who,
        project,
        asked.message,
        `${ctx.baseUrl}${paths.projectIntroductions(asked.projectId)}`,
      ),
    });
  }
}

type Answered = {
  readonly id: string;
  readonly projectId: string;
  readonly investor: Investor;
  readonly state: "accepted" | "declined";
  readonly reason: string | null;
};

/** Writes the answer to the investor; the project is named only as far as its name is shown to them. */
export async function tellInvestor(ctx: Ctx, trx: Db, answered: Answered): Promise<void> {
  const { investor, projectId, state, reason, id } = answered;
  const [reach] = await listReach(trx, [investor.accountId]);
  if (!reach?.email) return;
  const reader = {
    kind: "investor",
    investorId: investor.id,
    accountId: investor.accountId,
    today: dayOf(ctx.now),
  } as const;
  const shown = investor.state === "verified" ? await listShown(trx, reader, [projectId]) : [];
  const locale = reach.locale === "en" ? "en" : "vi";
  const words = textFor(investingLettersText, locale)[state];
  await writeLetter(trx, ctx.now, {
    dedupeKey: `introduction.${state}:${id}`,
    to: { email: reach.email, name: reach.name, accountId: reach.id },
    locale,
    organizationId: investor.organizationId,
    subject: words.subject,
    body: words.body(
      investor.name,
      shown[0]?.name ?? "",
      reason ?? "",
      `${ctx.baseUrl}${paths.investorIntroductions()}`,
    ),
  });
}
