import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { watchCalm } from "./calm.server";

it("is calm while it waits, isn't while it computes, and puts nothing off for ever", async () => {
  const isCalm = watchCalm(2);
  await setTimeout(100);
  expect(isCalm()).toBe(true);
  const answers = [];
  for (let turn = 0; turn < 4; turn++) {
    for (const end = performance.now() + 60; performance.now() < end; );
    await setTimeout(0);
    answers.push(isCalm());
  }
  expect(answers).toEqual([false, false, true, false]);
});
