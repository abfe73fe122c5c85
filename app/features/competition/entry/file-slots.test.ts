import { describe, expect, it } from "vitest";
import type { EntryFormDefinition, FormField } from "../entry-form";
import { fieldOfSlot, filesHandedIn, guardianSlot, memberOfSlot, slotsOf } from "./file-slots";

const field = (key: string, type: FormField["type"], given: Partial<FormField> = {}): FormField => ({
  key,
  type,
  label: { vi: key },
  required: true,
  identifies: false,
  ...given,
});
const fields = [field("kind", "choice"), field("deck", "file", { most: 3 }), field("photo", "file")];
const form: EntryFormDefinition = { steps: [{ key: "one", title: { vi: "Một" }, fields }] };
const team = [{ id: "m1" }];

describe("slots of a file field", () => {
  it("are numbered from the second, up to the most it takes", () => {
    expect(slotsOf({ key: "deck", most: 3 })).toEqual(["deck", "deck.2", "deck.3"]);
    expect(slotsOf({ key: "deck" })).toEqual(["deck"]);
    expect(
      ["deck", "deck.3", "deck.4", "deck.1", "deck.02", "kind"].map((slot) => fieldOfSlot(form, slot)?.key),
    ).toEqual(["deck", "deck", undefined, undefined, undefined, undefined]);
  });
});

describe("a guardian's slot", () => {
  it("belongs to a member of this team", () => {
    expect(memberOfSlot(team, guardianSlot("m1"))).toEqual({ id: "m1" });
    expect([memberOfSlot(team, "guardian.m2"), memberOfSlot(team, "m1"), memberOfSlot(team, "guardian.")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it("hands in what is asked for, and guardians' forms of the team", () => {
  const files = ["guardian.m1", "guardian.gone", "photo", "deck.2", "deck"].map((fieldKey) => ({ fieldKey }));
  expect(filesHandedIn(form, new Set(["kind", "deck"]), team, files)).toEqual(
    ["guardian.m1", "deck.2", "deck"].map((fieldKey) => ({ fieldKey })),
  );
});
