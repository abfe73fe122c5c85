import { boothLettersText } from "~/i18n/booth-letters";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Application } from "./application.queries.server";

type BoothLetter =
  | { readonly kind: "submitted" | "approved" | "waitlisted" | "cancelled" }
  | { readonly kind: "rejected"; readonly reason: string }
  | { readonly kind: "offered"; readonly booth: string; readonly until: string }
  | { readonly kind: "confirmed" | "expired"; readonly booth: string }
  | { readonly kind: "released"; readonly booth: string; readonly reason: string };

/** Writes to an application's contact, in the language of whoever began it; one letter for each step of its life. */
export async function writeBoothLetter(
  trx: Db,
  { now, baseUrl }: Pick<Ctx, "now" | "baseUrl">,
  application: Pick<Application, "id" | "sign" | "contact" | "locale" | "event" | "revision">,
  letter: BoothLetter,
): Promise<void> {
  const { id, contact, locale, event, revision } = application;
  const words = textFor(boothLettersText, locale)[letter.kind];
  const facts = {
    name: contact.name,
    sign: localized(application.sign, locale),
    event: localized(event.name, locale),
    link: baseUrl + paths.myBooth(id),
    booth: "booth" in letter ? letter.booth : "",
    until: "until" in letter ? formatDateTime(letter.until, locale) : "",
    reason: "reason" in letter ? letter.reason : "",
  };
  await writeLetter(trx, now, {
    dedupeKey: `booth:${letter.kind}:${id}:${revision}:${facts.booth}`,
    to: { email: contact.email, name: contact.name },
    locale,
    organizationId: event.organizationId,
    subject: words.subject(facts),
    body: words.body(facts),
  });
}
