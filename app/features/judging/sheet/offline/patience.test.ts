import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTime } from "./patience";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function slowAnswer(): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve("the server's"), 30_000));
}

test("a slow answer is given up for what the device keeps", async () => {
  const shown = inTime(slowAnswer(), 5_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await shown).toBeUndefined();
});

test("a slow answer is waited for where the device keeps nothing", async () => {
  const shown = inTime(slowAnswer(), null);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await shown).toBe("the server's");
});

test("an answer in time is shown as it comes", async () => {
  const shown = inTime(slowAnswer(), 60_000);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await shown).toBe("the server's");
});
