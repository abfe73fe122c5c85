import { expect, it } from "vitest";
import { permitState } from "./late-permit";

const until = "2026-09-03T10:00:00.000Z";

it.each([
  ["before its instant", null, "2026-09-03T09:59:59.999Z", "open"],
  ["at its instant", null, until, "over"],
  ["once revoked", "2026-09-01T00:00:00.000Z", "2026-09-02T00:00:00.000Z", "revoked"],
  ["revoked and over", "2026-09-01T00:00:00.000Z", until, "revoked"],
] as const)("a permit %s is %s", (_, revokedAt, now, state) => {
  expect(permitState({ until, revokedAt }, now)).toBe(state);
});
