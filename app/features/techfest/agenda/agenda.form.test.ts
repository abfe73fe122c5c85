import { expect, it } from "vitest";
import { roomForm, slotForm } from "./agenda.form";

const typed = {
  revision: "3",
  kind: "workshop",
  title: { vi: "  Hội thảo   chè ", en: "" },
  startsAt: "2026-10-08T08:00",
  endsAt: "2026-10-08T09:30",
  capacity: "1.200",
  speakers: [
    { name: "Nông Văn Dền", title: { vi: "Chủ nhiệm", en: "" }, role: "chair", email: " D@Example.vn " },
    { name: " ", email: "" },
  ],
};

it("reads a slot as typed: Hanoi time, grouped numbers, rows without a name left out", () => {
  expect(slotForm.parse(typed)).toEqual({
    revision: 3,
    kind: "workshop",
    title: { vi: "Hội thảo chè", en: null },
    about: { vi: "", en: null },
    startsAt: "2026-10-08T01:00:00.000Z",
    endsAt: "2026-10-08T02:30:00.000Z",
    roomId: null,
    takesRegistrations: false,
    capacity: 1_200,
    speakers: [{ name: "Nông Văn Dền", title: { vi: "Chủ nhiệm", en: null }, role: "chair", email: "d@example.vn" }],
  });
});

it.each([
  ["a slot that ends before it starts", { endsAt: "2026-10-08T07:59" }, "endsAt"],
  ["one that takes no time", { endsAt: "2026-10-08T08:00" }, "endsAt"],
  ["a day that doesn't exist", { startsAt: "2026-02-30T08:00" }, "startsAt"],
  ["a capacity that is no number", { capacity: "nhiều" }, "capacity"],
  ["a capacity of nobody", { capacity: "0" }, "capacity"],
  ["a title of blanks", { title: { vi: "  ", en: "" } }, "title.vi"],
  ["a kind we don't know", { kind: "session" }, "kind"],
  ["a room that is no id", { roomId: "x" }, "roomId"],
  ["a speaker's broken e-mail", { speakers: [{ name: "A", email: "a@" }] }, "speakers.0.email"],
])("refuses %s", (_what, given, field) => {
  const read = slotForm.safeParse({ ...typed, ...given });
  expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});

it("a room has a name, and perhaps a capacity", () => {
  expect(roomForm.parse({ id: "", name: { vi: "Hội trường A", en: "" }, capacity: "" })).toEqual({
    id: null,
    name: { vi: "Hội trường A", en: null },
    capacity: null,
  });
});
