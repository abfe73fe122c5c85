import { it } from "vitest";
import type { DutyKind, Viewer } from "~/core/permission";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { delegatesPolicy } from "./delegates.policy";

const person = (id: string, duty?: [kind: DutyKind, organizationId: string, eventId: string | null]): Viewer => ({
  id,
  name: "Nông Thị Mẫu",
  email: "mau@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties: duty ? [{ kind: duty[0], organizationId: duty[1], competitionId: null, eventId: duty[2] }] : [],
});
const viewers = {
  visitor: null,
  delegate: person("delegate"),
  unconfirmed: { ...person("unconfirmed"), emailVerified: false },
  gateStaff: person("gate", ["gate_staff", "o", "e"]),
  secretary: person("secretary", ["secretary", "o", "e"]),
  organizer: person("organizer", ["organizer", "o", null]),
  elsewhere: person("elsewhere", ["organizer", "o", "other event"]),
  admin: { ...person("admin"), isAdmin: true },
};

const event = { organizationId: "o", eventId: "e", state: "published" as const };
const dated = { ...event, lastDay: "2026-10-10", today: "2026-10-10" };
const open = { ...dated, isKindOpen: true };
const all = <Cell>(cell: Cell) => ({
  visitor: cell,
  delegate: cell,
  unconfirmed: cell,
  gateStaff: cell,
  secretary: cell,
  organizer: cell,
  elsewhere: cell,
  admin: cell,
});
const signedIn = { ...all("yes" as const), visitor: "sign_in_required", unconfirmed: "email_unverified" } as const;
const closed = {
  ...signedIn,
  ...all("registration_closed" as const),
  visitor: "sign_in_required",
  unconfirmed: "email_unverified",
} as const;
const desk = { ...all("not_found" as const), gateStaff: "forbidden", secretary: "yes", organizer: "yes" } as const;
const cancelled = { ...desk, secretary: "event_cancelled", organizer: "event_cancelled" } as const;

it("lets people register themselves, the desk keep the list, organizers set kinds", () => {
  expectMatrix(delegatesPolicy, viewers, {
    "delegate.register": [
      { subject: open, cells: signedIn },
      { when: "a closed kind", subject: { ...open, isKindOpen: false }, cells: closed },
      { when: "the day after", subject: { ...open, today: "2026-10-11" }, cells: closed },
      { when: "finished", subject: { ...open, state: "finished" }, cells: closed },
      { when: "a draft", subject: { ...open, state: "draft" }, cells: all("not_found") },
    ],
    "delegate.cancel_own": [
      {
        subject: { ...dated, accountId: "delegate" },
        cells: { ...all("not_found"), visitor: "sign_in_required", delegate: "yes" },
      },
      {
        when: "over",
        subject: { ...dated, today: "2026-10-11", accountId: "delegate" },
        cells: { ...all("not_found"), visitor: "sign_in_required", delegate: "registration_closed" },
      },
    ],
    "delegates.read": { subject: event, cells: desk },
    "delegates.edit": [
      { subject: event, cells: desk },
      { when: "cancelled", subject: { ...event, state: "cancelled" }, cells: cancelled },
    ],
    "delegates.import": [
      { subject: event, cells: desk },
      { when: "cancelled", subject: { ...event, state: "cancelled" }, cells: cancelled },
    ],
    "badges.print": { subject: event, cells: desk },
    "kinds.edit": { subject: event, cells: { ...desk, secretary: "forbidden" } },
  });
});
