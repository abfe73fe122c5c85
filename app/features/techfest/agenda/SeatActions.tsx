import { Form } from "@remix-run/react";
import { agendaText } from "~/i18n/agenda";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import type { AgendaSlot } from "./agenda.service.server";

type Props = { slot: AgendaSlot; slug: string; isSignedIn: boolean; size?: "small" };

/** One tap: a seat, a place in the line, or a mark in one's own agenda. Plain forms, each posted to the slot's own page. */
export function SeatActions({ slot, slug, isSignedIn, size }: Props) {
  const t = useText(agendaText);
  const title = localized(slot.title, useLocale());
  const to = paths.agendaSlot(slug, slot.id);
  const isSmall = size === "small";
  const sized = isSmall ? ({ size: "small" } as const) : {};
  if (!isSignedIn) {
    if (isSmall) return null;
    return (
      <Button kind="primary" to={paths.signIn(to)} rel="nofollow">
        {slot.takesRegistrations ? t.seats.signIn : t.signInToKeep}
      </Button>
    );
  }
  if (slot.mySeat === "registered" || slot.mySeat === "waiting") {
    if (isSmall) return null;
    return (
      <Form method="post" action={to} preventScrollReset>
        <Button kind="secondary" name="act" value="leave">
          {slot.mySeat === "waiting" ? t.seats.leaveWaiting : t.seats.leave}
        </Button>
      </Form>
    );
  }
  if (slot.takesRegistrations) {
    const isFull = slot.seatsLeft !== null && (slot.seatsLeft === 0 || slot.waiting > 0);
    return (
      <Form method="post" action={to} preventScrollReset>
        <Button
          kind={isSmall ? "secondary" : "primary"}
          {...sized}
          name="act"
          value="register"
          aria-label={isSmall ? t.seats.registerFor(title) : undefined}
        >
          {isFull ? t.seats.wait : t.seats.register}
        </Button>
      </Form>
    );
  }
  return (
    <Form method="post" action={to} preventScrollReset>
      <Button
        kind={isSmall ? "quiet" : "primary"}
        {...sized}
        icon="star"
        name="act"
        value={slot.isKept ? "unkeep" : "keep"}
        iconOnly={isSmall && !slot.isKept}
      >
        {slot.isKept ? (isSmall ? t.kept : t.unkeep) : t.keep}
      </Button>
    </Form>
  );
}
