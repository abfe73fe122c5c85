import { agendaLettersText } from "~/i18n/agenda-letters";
import { localized, textFor } from "~/i18n/catalogue";
import { formatClock, formatWeekdayDate } from "~/i18n/format";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { EventHead } from "../event";
import type { Attendee } from "./seat.queries.server";
import type { Room, Slot } from "./slot";

/** Why somebody with a seat or a turn gets a letter. */
export type SlotNews = "promoted" | "moved" | "cancelled" | "resumed";

type About = {
  readonly event: Pick<EventHead, "slug" | "name" | "organizationId">;
  readonly slot: Slot;
  readonly room: Room | undefined;
};

/** A letter to each of them in their language, in the transaction of what happened; one per happening and person. */
export async function writeSlotLetters(
  trx: Db,
  ctx: Ctx,
  { event, slot, room }: About,
  news: SlotNews,
  people: readonly Attendee[],
): Promise<void> {
  for (const { email, name, locale, accountId, seatId } of people) {
    if (!email) continue;
    const words = textFor(agendaLettersText, locale);
    const facts = {
      name,
      title: localized(slot.title, locale),
      event: localized(event.name, locale),
      when: `${formatClock(slot.startsAt)}–${formatClock(slot.endsAt)}, ${formatWeekdayDate(slot.startsAt, locale)}`,
      where: room ? localized(room.name, locale) : words.noRoom,
      link: ctx.baseUrl + paths.agendaSlot(event.slug, slot.id),
    };
    await writeLetter(trx, ctx.now, {
      dedupeKey: `slot-${news}:${slot.id}:${seatId}:${news === "promoted" ? ctx.now : slot.revision}`,
      to: { email, name, accountId },
      locale,
      organizationId: event.organizationId,
      subject: words[news].subject(facts.title, facts.event),
      body: words[news].body(facts),
    });
  }
}
