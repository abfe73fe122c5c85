import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { makeAgendaRoom, makeSeat, makeSlot, makeSpeaker } from "~db/factories/agenda";
import { makeEvent } from "~db/factories/event";
import { makeAccount } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { readAgenda, readSlot } from "./agenda.service.server";
import { type DeskFilter, readDeskFilter } from "./agenda-filter";
import { readAgendaCalendar, readSlotCalendar } from "./calendar.service.server";
import { exportAttendees, readAgendaDesk, readAttendees, readSlotDesk } from "./desk.service.server";
import { readAgendaWork, readMyAgenda, readMyCalendar, renewCalendar } from "./my-agenda.service.server";
import { moveAgendaRoom, removeAgendaRoom, saveAgendaRoom } from "./room.service.server";
import { addSlot, changeSlot, duplicateSlot, publishDrafts, removeSlot, setSlotState } from "./slot.service.server";
import { makeAgendaWorld, typedSlot } from "./testing.server";

const whole: DeskFilter = readDeskFilter(new URLSearchParams());
const narrowed = (address: string) => readDeskFilter(new URLSearchParams(address));
const done = { ok: true, value: undefined };
const refused = (error: string) => ({ ok: false, error });

type Read = { readonly ok: true; readonly value: { readonly text: string } } | { readonly ok: false };
/** A calendar as another program reads it. */
function eventsIn(read: Read) {
  const calendar = new ICAL.Component(ICAL.parse(read.ok ? read.value.text : ""));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { summary, sequence, location, startDate } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue("status");
    return { summary, sequence, location, status, start: startDate.toJSDate().toISOString() };
  });
}

describe.each(dialects)("the agenda, on %s", (dialect) => {
  async function enter() {
    const db = await freshDb(dialect);
    return { db, ...(await makeAgendaWorld(db)) };
  }

  it("is written as drafts, published all at once, and only then public", async () => {
    const { desk, event, hall, as } = await enter();
    const speakers = [
      { name: "Nông Văn Dền", title: { vi: "Chủ nhiệm", en: null }, role: "chair" as const, email: "den@example.vn" },
    ];
    const added = await addSlot(desk, event.id, typedSlot({ roomId: hall.id, speakers }));
    const visitor = await as(null);
    const titles = async () => {
      const read = await readAgenda(visitor, event.slug, whole);
      return read.ok && read.value.slots.map(({ title, speakers: who }) => [title.vi, who]);
    };
    expect(await titles()).toEqual([]);
    const slotId = added.ok ? added.value : "";
    expect(await readSlot(visitor, event.slug, slotId)).toEqual(refused("not_found"));
    expect(await publishDrafts(desk, event.id)).toEqual({ ok: true, value: 1 });
    expect(await publishDrafts(desk, event.id)).toEqual(refused("already_done"));
    expect(await titles()).toEqual([
      ["Hội thảo chè", [{ name: "Nông Văn Dền", title: { vi: "Chủ nhiệm", en: null }, role: "chair" }]],
    ]);
    expect(JSON.stringify(await readSlot(visitor, event.slug, slotId))).not.toContain("den@example.vn");
  });

  it("tells who moved what meanwhile, and writes to those who come when the time or room changes", async () => {
    const { desk, event, hall, guest, db } = await enter();
    const slot = await makeSlot(db, event.id, { takesRegistrations: true, capacity: 5 });
    await makeSeat(db, slot.id, guest);
    const form = typedSlot({ revision: 1, capacity: 5, roomId: hall.id });
    expect(await changeSlot(desk, event.id, slot.id, form)).toEqual(done);
    expect(await changeSlot(desk, event.id, slot.id, form)).toEqual(refused("changed_elsewhere"));
    expect(
      await changeSlot(desk, event.id, slot.id, { ...form, revision: 2, title: { vi: "Tên mới", en: null } }),
    ).toEqual(done);
    const letters = await db.selectFrom("letter").select(["to_email", "subject"]).execute();
    expect(letters).toEqual([{ to_email: guest.email, subject: "Thay đổi giờ hoặc phòng: Hội thảo chè" }]);
  });

  it("keeps what somebody asked for: no deleting, no draft again; an untouched draft goes for good", async () => {
    const { desk, event, guest, db } = await enter();
    const slot = await makeSlot(db, event.id, { takesRegistrations: true });
    await makeSpeaker(db, slot.id);
    await makeSeat(db, slot.id, guest, { state: "cancelled" });
    expect(await setSlotState(desk, event.id, slot.id, "draft")).toEqual(refused("in_use"));
    expect(await removeSlot(desk, event.id, slot.id)).toEqual(refused("in_use"));
    const copy = await duplicateSlot(desk, event.id, slot.id);
    const copyId = copy.ok ? copy.value : "";
    const read = await readSlotDesk(desk, event.id, copyId);
    expect(read.ok && read.value.slot).toMatchObject({ state: "draft", startsAt: "2026-10-09T02:00:00.000Z" });
    expect(read.ok && read.value.slot?.speakers).toHaveLength(1);
    expect(await removeSlot(desk, event.id, copyId)).toEqual(done);
    expect(await readSlotDesk(desk, event.id, copyId)).toEqual(refused("not_found"));
  });

  it("has rooms in an order, which stay while they are used", async () => {
    const { desk, event, hall, yard, db } = await enter();
    await makeSlot(db, event.id, { roomId: hall.id });
    expect(await removeAgendaRoom(desk, event.id, hall.id)).toEqual(refused("in_use"));
    const third = { id: null, name: { vi: "Phòng 3", en: null }, capacity: 20 };
    expect(await saveAgendaRoom(desk, event.id, third)).toEqual(done);
    expect(await moveAgendaRoom(desk, event.id, { id: yard.id, direction: "up" })).toEqual(done);
    expect(await moveAgendaRoom(desk, event.id, { id: yard.id, direction: "up" })).toEqual(done);
    const read = await readAgendaDesk(desk, event.id, whole);
    expect(read.ok && read.value.rooms.map(({ name }) => name.vi)).toEqual(["Sân", "Hội trường A", "Phòng 3"]);
    expect(await removeAgendaRoom(desk, event.id, yard.id)).toEqual(done);
  });

  it("is another organization's nothing: their ids are not found, from both sides", async () => {
    const { desk, stranger, event, other, db, hall } = await enter();
    const theirs = await makeEvent(db, other.organizationId, other.organizer);
    const room = await makeAgendaRoom(db, theirs.id);
    const [ours, slot] = [await makeSlot(db, event.id), await makeSlot(db, theirs.id)];
    const no = refused("not_found");
    expect(await readAgendaDesk(stranger, event.id, whole)).toEqual(no);
    expect(await addSlot(stranger, event.id, typedSlot())).toEqual(no);
    expect(await addSlot(desk, event.id, typedSlot({ roomId: room.id }))).toEqual(no);
    expect(await changeSlot(desk, event.id, ours.id, typedSlot({ revision: 1, roomId: room.id }))).toEqual(no);
    expect(await changeSlot(desk, event.id, slot.id, typedSlot({ revision: 1, roomId: hall.id }))).toEqual(no);
    expect(await setSlotState(desk, event.id, slot.id, "cancelled")).toEqual(no);
    expect(await saveAgendaRoom(desk, event.id, { id: room.id, name: { vi: "x", en: null }, capacity: 1 })).toEqual(no);
    expect(await removeAgendaRoom(desk, event.id, room.id)).toEqual(no);
    expect(await readAttendees(desk, event.id, slot.id)).toEqual(no);
    expect(await readSlot(desk, event.slug, slot.id)).toEqual(no);
    expect(await readSlotCalendar(desk, event.slug, slot.id)).toEqual(no);
  });

  it("shows the desk what clashes, and is narrowed by room, words without accents and state", async () => {
    const { desk, event, hall, db } = await enter();
    const tea = await makeSlot(db, event.id, { roomId: hall.id, titleVi: "Chè Shan tuyết", capacity: 200 });
    const silk = await makeSlot(db, event.id, { roomId: hall.id, titleVi: "Thổ cẩm", state: "draft" });
    await makeSlot(db, event.id, { titleVi: "Giải lao" });
    await makeSpeaker(db, silk.id, { name: "Đàm Thị Hà" });
    const titles = async (address: string) => {
      const read = await readAgendaDesk(desk, event.id, narrowed(address));
      return read.ok && read.value.slots.map(({ title }) => title.vi).sort();
    };
    const read = await readAgendaDesk(desk, event.id, whole);
    const clashes = read.ok
      ? new Map(read.value.slots.map((slot) => [slot.id, slot.clashes.map(({ kind }) => kind)]))
      : new Map();
    expect([clashes.get(tea.id), clashes.get(silk.id)]).toEqual([["room", "over_room"], ["room"]]);
    expect(await titles("q=dam+thi+ha")).toEqual(["Thổ cẩm"]);
    expect(await titles(`phong=${hall.id}`)).toEqual(["Chè Shan tuyết", "Thổ cẩm"]);
    expect(await titles("trang-thai=draft")).toEqual(["Thổ cẩm"]);
    expect(await titles("trang-thai=clashing")).toEqual(["Chè Shan tuyết", "Thổ cẩm"]);
    expect(await titles("loai=forum")).toEqual([]);
  });

  it("opens on the first day that is not over, and searches all of them", async () => {
    const { event, db, as } = await enter();
    await makeSlot(db, event.id, { titleVi: "Ngày một" });
    const second = { startsAt: "2026-10-09T02:00:00.000Z", endsAt: "2026-10-09T03:00:00.000Z" };
    await makeSlot(db, event.id, { titleVi: "Ngày hai", ...second });
    const seen = async (now: string, address = "") => {
      const read = await readAgenda(await as(null, now), event.slug, narrowed(address));
      return read.ok && [read.value.day, read.value.slots.map(({ title }) => title.vi)];
    };
    expect(await seen("2026-09-01T02:00:00.000Z")).toEqual(["2026-10-08", ["Ngày một"]]);
    expect(await seen("2026-10-09T02:00:00.000Z")).toEqual(["2026-10-09", ["Ngày hai"]]);
    expect(await seen("2026-12-01T02:00:00.000Z")).toEqual(["2026-10-08", ["Ngày một"]]);
    expect(await seen("2026-09-01T02:00:00.000Z", "ngay=2026-10-09")).toEqual(["2026-10-09", ["Ngày hai"]]);
    expect(await seen("2026-09-01T02:00:00.000Z", "q=ngay+HAI")).toEqual([null, ["Ngày hai"]]);
  });

  it("costs as many queries with three slots as with one", async () => {
    const { db, desk, event, hall, guest, as } = await enter();
    const add = async () => {
      const slot = await makeSlot(db, event.id, { roomId: hall.id, takesRegistrations: true });
      await makeSpeaker(db, slot.id);
      await makeSeat(db, slot.id, guest, { state: "waiting" });
    };
    const mine = await as(guest);
    await renewCalendar(mine);
    const feed = await readMyAgenda(mine);
    const token = (feed.ok && feed.value.feedUrl?.match(/lich\/(.+)\.ics$/)?.[1]) || "";
    const cost = () =>
      Promise.all([
        countQueries(db, (counted) => readAgendaDesk({ ...desk, db: counted }, event.id, whole)),
        countQueries(db, (counted) => readAgenda({ ...mine, db: counted }, event.slug, whole)),
        countQueries(db, (counted) => readMyAgenda({ ...mine, db: counted })),
        countQueries(db, (counted) => readMyCalendar({ ...mine, db: counted }, token)),
        countQueries(db, (counted) => readAgendaCalendar({ ...mine, db: counted }, event.slug)),
      ]);
    await add();
    const one = await cost();
    await add();
    await add();
    expect(await cost()).toEqual(one);
  });

  it("lists who sits and who waits in order, for the door and a spreadsheet", async () => {
    const { db, desk, event } = await enter();
    const slot = await makeSlot(db, event.id, { takesRegistrations: true, capacity: 1 });
    for (const [i, name] of ["Ba", "An", "Chi"].entries()) {
      const state = i === 0 ? "registered" : "waiting";
      await makeSeat(db, slot.id, await makeAccount(db, { name }), { state, askedAt: `2026-09-01T0${i}:00:00.000Z` });
    }
    const read = await readAttendees(desk, event.id, slot.id);
    expect(read.ok && [read.value.registered, read.value.waiting].map((part) => part.map(({ name }) => name))).toEqual([
      ["Ba"],
      ["An", "Chi"],
    ]);
    const file = await exportAttendees(desk, event.id, slot.id);
    expect(file.ok && file.value.csv.split("\r\n").map((line) => line.split(",")[1])).toEqual([
      "Họ và tên",
      "Ba",
      "An",
      "Chi",
      undefined,
    ]);
  });

  it("is read by another program: changes by their number, cancelled ones too, drafts never", async () => {
    const { db, desk, event, hall, as } = await enter();
    const slot = await makeSlot(db, event.id, { titleVi: "Khai mạc; chào cờ", roomId: hall.id });
    await makeSlot(db, event.id, { state: "draft", titleVi: "Bí mật" });
    const visitor = await as(null);
    const read = () => readAgendaCalendar(visitor, event.slug);
    const entry = {
      summary: "Khai mạc; chào cờ",
      location: "Hội trường A, Trung tâm Hội nghị tỉnh",
      start: "2026-10-08T02:00:00.000Z",
    };
    expect(eventsIn(await read())).toEqual([{ ...entry, sequence: 1, status: "CONFIRMED" }]);
    await setSlotState(desk, event.id, slot.id, "cancelled");
    expect(eventsIn(await read())).toEqual([{ ...entry, sequence: 2, status: "CANCELLED" }]);
    expect(eventsIn(await readSlotCalendar(visitor, event.slug, slot.id))).toHaveLength(1);
  });

  it("is a person's own by a secret address; a new one closes the old, and nothing else opens it", async () => {
    const { db, event, guest, as } = await enter();
    const [seat, turn] = [
      await makeSlot(db, event.id, { titleVi: "Có chỗ" }),
      await makeSlot(db, event.id, { titleVi: "Chờ" }),
    ];
    await makeSeat(db, seat.id, guest);
    await makeSeat(db, turn.id, guest, { state: "waiting" });
    const [mine, anyone] = [await as(guest), await as(null)];
    const token = async () => {
      const read = await readMyAgenda(mine);
      return (read.ok && read.value.feedUrl?.match(/lich\/(.+)\.ics$/)?.[1]) || null;
    };
    expect(await token()).toBeNull();
    await renewCalendar(mine);
    const first = (await token()) ?? "";
    expect(eventsIn(await readMyCalendar(anyone, first)).map(({ summary, status }) => [summary, status])).toEqual([
      ["Có chỗ", "CONFIRMED"],
      ["[Đang chờ] Chờ", "TENTATIVE"],
    ]);
    await renewCalendar(mine);
    expect(await readMyCalendar(anyone, first)).toEqual(refused("not_found"));
    const second = (await token()) ?? "";
    expect(second).not.toBe(first);
    const forged = second.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    for (const wrong of [forged, second.slice(0, -1), `${second}0`, "", "x", `${guest.id}-2-`]) {
      expect(await readMyCalendar(anyone, wrong)).toEqual(refused("not_found"));
    }
    expect((await readMyCalendar(anyone, second)).ok).toBe(true);
  });

  it("tells of a seat that came free, for three days and until the slot begins", async () => {
    const { db, event, guest, as } = await enter();
    const slot = await makeSlot(db, event.id, { titleVi: "Hội thảo chè" });
    await makeSeat(db, slot.id, guest, { promotedAt: "2026-10-06T02:00:00.000Z" });
    const told = async (now: string) => (await readAgendaWork(await as(guest, now))).map(({ text }) => text);
    const sentence = "Bạn vừa có chỗ trong phiên “Hội thảo chè” (09:00, 08/10/2026)";
    expect(await told("2026-10-06T03:00:00.000Z")).toEqual([sentence]);
    expect(await told("2026-10-08T02:00:00.000Z")).toEqual([]);
    expect(await told("2026-10-09T02:00:01.000Z")).toEqual([]);
  });
});
