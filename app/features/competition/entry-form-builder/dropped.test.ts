import { describe, expect, it } from "vitest";
import type { EntryFormDefinition } from "../entry-form";
import { columnOf, dropPlace, dropStep, placed, standing } from "./dropped";

const field = (key: string) =>
  ({ key, type: "short_text", label: { vi: key }, required: true, identifies: false }) as const;
const form: EntryFormDefinition = {
  steps: [
    { key: "x", title: { vi: "X" }, fields: [field("a"), field("b")] },
    { key: "y", title: { vi: "Y" }, fields: [] },
    { key: "z", title: { vi: "Z" }, fields: [field("c")] },
  ],
};
const column = columnOf(form);
const drop = (dragged: string, over: string) => {
  const placing = dropPlace(column, dragged, over);
  return placing && columnOf(placed(form, placing));
};

describe("a question that is dragged", () => {
  it("goes down and up within its step", () => {
    expect(drop("a", "b")).toEqual(["step.x", "b", "a", "step.y", "step.z", "c"]);
    expect(drop("b", "a")).toEqual(["step.x", "b", "a", "step.y", "step.z", "c"]);
  });

  it("goes into the step whose heading it passes, also into an empty one", () => {
    expect(drop("a", "step.y")).toEqual(["step.x", "b", "step.y", "a", "step.z", "c"]);
    expect(drop("c", "step.z")).toEqual(["step.x", "a", "b", "step.y", "c", "step.z"]);
    expect(drop("a", "c")).toEqual(["step.x", "b", "step.y", "step.z", "c", "a"]);
  });

  it("can't leave the first step upwards", () => {
    expect(drop("b", "step.x")).toEqual(["step.x", "b", "a", "step.y", "step.z", "c"]);
  });

  it("stays where it was over itself and over nothing", () => {
    expect([dropPlace(column, "a", "a"), dropPlace(column, "a", "none")]).toEqual([undefined, undefined]);
  });
});

it("drags a step before another one, or to the end", () => {
  const steps = form.steps.map(({ key }) => key);
  const order = (dragged: string, over: string) => {
    const placing = dropStep(steps, dragged, over);
    return placing && placed(form, placing).steps.map(({ key }) => key);
  };
  expect([order("x", "y"), order("x", "z"), order("z", "x")]).toEqual([
    ["y", "x", "z"],
    ["y", "z", "x"],
    ["z", "x", "y"],
  ]);
});

it("says where a question stands", () => {
  expect(standing(form, "b")).toMatchObject({ at: 2, count: 2, step: { key: "x" } });
  expect(standing(form, "none")).toBeUndefined();
});
