import { localized, textFor } from "~/i18n/catalogue";
import { questionLettersText } from "~/i18n/question-letters";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { CompetitionHead } from "../competition";
import { findAsker, type Question } from "./question.queries.server";

type Told =
  | { readonly kind: "answered" | "changed"; readonly answer: { readonly vi: string; readonly en: string | null } }
  | { readonly kind: "hidden"; readonly reason: string };

/** A letter to whoever asked: the answer, a better one, or why the question isn't shown. None to an erased person. */
export async function tellAsker(
  trx: Db,
  ctx: Ctx,
  head: CompetitionHead,
  question: Question,
  told: Told,
): Promise<void> {
  const asker = await findAsker(trx, question.askedBy);
  if (!asker) return;
  const words = textFor(questionLettersText, asker.locale);
  const competition = localized(head.name, asker.locale);
  const facts = {
    name: asker.name,
    competition,
    question: question.body,
    link: ctx.baseUrl + paths.questions(head.slug),
  };
  await writeLetter(trx, ctx.now, {
    dedupeKey: `question:${question.id}:${question.revision}`,
    to: { email: asker.email, name: asker.name, accountId: asker.accountId },
    locale: asker.locale,
    organizationId: head.organizationId,
    ...(told.kind === "hidden"
      ? { subject: words.hidden.subject(competition), body: words.hidden.body({ ...facts, reason: told.reason }) }
      : {
          subject: words[told.kind].subject(competition),
          body: words[told.kind].body({ ...facts, answer: localized(told.answer, asker.locale) }),
        }),
  });
}
