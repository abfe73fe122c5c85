import { describe, expect, it } from "vitest";
import { daysOf } from "./slot";
import { timetable } from "./timetable";

const at = (clock: string) => `2026-10-08T${clock}:00.000Z`;
const slot = (id: string, roomId: string | null, from: string, until: string) => ({
  id,
  roomId,
  startsAt: at(from),
  endsAt: at(until),
});
const drawn = (table: ReturnType<typeof timetable<ReturnType<typeof slot>>>) =>
  table.cells.map((cell) => [cell.slot.id, cell.column, cell.columns, cell.row, cell.rows]);

describe("a day's tracks", () => {
  it("have a column for each room in use, and a row between any two moments", () => {
    const table = timetable([slot("a", "x", "01:00", "03:00"), slot("b", "z", "02:00", "03:30")], ["x", "y", "z"]);
    expect(table.columns).toEqual([
      { roomId: "x", lane: 0 },
      { roomId: "z", lane: 0 },
    ]);
    expect(table.rows.map(({ minutes }) => minutes)).toEqual([60, 60, 30]);
    expect(drawn(table)).toEqual([
      ["a", 1, 1, 1, 2],
      ["b", 2, 1, 2, 2],
    ]);
  });

  it("put slots of one room that overlap into lanes beside each other, and share a lane where they don't", () => {
    const table = timetable(
      [slot("a", "x", "01:00", "02:00"), slot("b", "x", "01:30", "02:30"), slot("c", "x", "02:00", "03:00")],
      ["x"],
    );
    expect(table.columns.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(table.cells.map(({ slot: { id }, column }) => [id, column])).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 1],
    ]);
  });

  it("are crossed by what has no room and runs alone", () => {
    const table = timetable([slot("a", "x", "01:00", "02:00"), slot("lunch", null, "02:00", "03:00")], ["x", "y"]);
    expect(drawn(table)).toEqual([
      ["a", 1, 1, 1, 1],
      ["lunch", 1, 1, 2, 1],
    ]);
  });

  it("have a column of their own for what has no room and runs beside others", () => {
    const table = timetable(
      [slot("a", "x", "01:00", "02:00"), slot("tour", null, "01:30", "02:30"), slot("b", "x", "03:00", "05:00")],
      ["x"],
    );
    expect(table.columns).toEqual([
      { roomId: "x", lane: 0 },
      { roomId: null, lane: 0 },
    ]);
  });

  it("are one column when nothing has a room, and none when there is nothing", () => {
    expect(timetable([slot("a", null, "01:00", "02:00")], []).columns).toEqual([{ roomId: null, lane: 0 }]);
    expect(timetable([], ["x"])).toEqual({ wholeDay: [], columns: [], rows: [], cells: [] });
  });
});

it("what has no room and goes on most of the day stands above the tracks, and breaks cross them again", () => {
  const [show, talk] = [slot("show", null, "01:00", "09:00"), slot("talk", "x", "02:00", "03:00")];
  const rest = slot("rest", null, "03:00", "03:30");
  const table = timetable([show, talk, rest], ["x"]);
  expect(table.wholeDay).toEqual([show]);
  expect(drawn(table)).toEqual([
    ["talk", 1, 1, 1, 1],
    ["rest", 1, 1, 2, 1],
  ]);
});

it("the days are Hanoi's, each once", () => {
  const slots = ["2026-10-08T17:30:00.000Z", "2026-10-08T02:00:00.000Z", "2026-10-08T16:59:00.000Z"];
  expect(daysOf(slots.map((startsAt) => ({ startsAt })))).toEqual(["2026-10-08", "2026-10-09"]);
});
