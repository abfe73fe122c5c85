import type { Insertable } from "kysely";
import { newId } from "~/core/id";
import { addDays, atHanoi, hour, minute, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { gateStaff } from "../content/delegations";
import { makeDuty } from "../factories/people";
import type { Schema } from "../schema";
import type { SeededEvent } from "./events";
import { accountOf, type People } from "./people";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

/** Gates, and the one who stands there with a telephone. */
export async function seedGates(year: Year, people: People, events: readonly SeededEvent[]): Promise<Viewer> {
  const createdAt = instantOf(year, { days: -6, time: "10:00" });
  const staff = await accountOf(year, people, gateStaff, createdAt);
  for (const { id, organizationId, content } of events) {
    await makeDuty(year.db, staff, { organizationId, kind: "gate_staff", eventId: id, createdAt });
    const names =
      content.state === "finished"
        ? [["Cửa chính", "Main entrance"] as const]
        : ([
            ["Cửa nhà triển lãm", "Exhibition hall door"],
            ["Cổng quảng trường", "Square gate"],
            ["Cửa hội trường", "Auditorium door"],
          ] as const);
    await insertRows(
      year.db,
      "gate",
      names.map(([vi, en], index) => ({ id: newId(), event_id: id, name_vi: vi, name_en: en, position: index + 1 })),
    );
  }
  return staff;
}

/** Who came to the finished event: in, sometimes out and in again, and some of them were scanned twice. */
export async function seedPassages(
  year: Year,
  event: SeededEvent,
  delegates: readonly { readonly id: string }[],
  staff: Viewer,
) {
  const { db, random } = year;
  const gate = await db.selectFrom("gate").select("id").where("event_id", "=", event.id).executeTakeFirstOrThrow();
  const passages: Insertable<Schema["check_in"]>[] = [];
  for (const { id } of delegates) {
    if (random.chance(0.12)) continue;
    const days = [0, 1, 2].filter((one) => one === 0 || random.chance(0.6));
    const times = days.flatMap((one) => {
      const came = plus(atHanoi(addDays(event.firstDay, one), "07:40"), random.int(0, 100) * minute);
      return [
        { direction: "in", at: came },
        { direction: "out", at: plus(came, random.int(3, 8) * hour) },
      ];
    });
    for (const { direction, at } of times) {
      passages.push({
        id: newId(),
        event_id: event.id,
        delegate_id: id,
        gate_id: gate.id,
        direction,
        at,
        recorded_by: staff.id,
        scan_key: newId(),
      });
    }
    await db
      .updateTable("delegate")
      .set({ first_in_at: times[0]?.at ?? null })
      .where("id", "=", id)
      .execute();
  }
  await insertRows(db, "check_in", passages);
}
