import { expect, it } from "vitest";
import { checkInvitation, invitationExpiry } from "./invitation";

const now = "2026-09-01T02:00:00.000Z";
const open = { expiresAt: invitationExpiry(now), acceptedAt: null, revokedAt: null };

it("is good for fourteen days", () => {
  expect(open.expiresAt).toBe("2026-09-15T02:00:00.000Z");
  expect(checkInvitation(open, now)).toEqual({ ok: true, value: undefined });
  expect(checkInvitation(open, "2026-09-15T01:59:59.999Z").ok).toBe(true);
  expect(checkInvitation(open, "2026-09-15T02:00:00.000Z")).toEqual({ ok: false, error: "link_expired" });
});

it("works once, and not after it was revoked", () => {
  expect(checkInvitation({ ...open, acceptedAt: now }, now)).toEqual({ ok: false, error: "link_used" });
  expect(checkInvitation({ ...open, revokedAt: now }, now)).toEqual({ ok: false, error: "link_expired" });
});
