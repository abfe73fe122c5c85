import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeAgendaRoom } from "~db/factories/agenda";
import { makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import type { SlotForm } from "./agenda.form";

/** An event ahead with its organizer, two halls, a guest, and an organizer of somewhere else. */
export async function makeAgendaWorld(db: Db) {
  const [host, other] = [await makeOrganization(db), await makeOrganization(db)];
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "organizer" });
  const stranger = await makeDuty(db, await makeAccount(db), { organizationId: other.id, kind: "organizer" });
  const event = await makeEvent(db, host.id, organizer);
  const hall = await makeAgendaRoom(db, event.id, { nameVi: "Hội trường A", nameEn: "Hall A", capacity: 100 });
  const yard = await makeAgendaRoom(db, event.id, { nameVi: "Sân", capacity: null });
  const guest = await makeAccount(db, { name: "Lục Thị Khách" });
  return {
    event,
    hall,
    yard,
    guest,
    other: { organizationId: other.id, organizer: stranger },
    as: (viewer: typeof guest | null, now?: string) => testCtx(db, viewer, now ? { now } : {}),
    desk: await testCtx(db, organizer),
    stranger: await testCtx(db, stranger),
  };
}

/** What the desk types for a workshop of the first day. */
export function typedSlot(given: Partial<SlotForm> = {}): SlotForm {
  return {
    revision: 0,
    kind: "workshop",
    title: { vi: "Hội thảo chè", en: null },
    about: { vi: "", en: null },
    startsAt: "2026-10-08T02:00:00.000Z",
    endsAt: "2026-10-08T03:30:00.000Z",
    roomId: null,
    takesRegistrations: true,
    capacity: 1,
    speakers: [],
    ...given,
  };
}
