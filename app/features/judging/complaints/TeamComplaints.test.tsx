// @vitest-environment jsdom
import { expect, it } from "vitest";
import type { FormState } from "~/core/form";
import { textFor } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { rendered } from "~/ui/rendered.testing";
import { TeamComplaints } from "./TeamComplaints";

const roundId = "01890000-0000-7000-8000-000000000001";
const complaintId = "01890000-0000-7000-8000-000000000002";
const open = { complaint: true, rescore: true };
const filed = {
  id: complaintId,
  roundId,
  divisionId: "01890000-0000-7000-8000-000000000004",
  entryId: "01890000-0000-7000-8000-000000000003",
  kind: "complaint",
  state: "accepted",
  text: "Điểm cộng sai.",
  filedAt: "2026-09-20T02:00:00.000Z",
  answer: null,
  answeredAt: null,
  outcome: null,
} as const;

function shown(state: FormState, mayFile = open, complaints: (typeof filed)[] = []): HTMLElement {
  const own = { roundId, until: "2026-09-25T10:00:00.000Z", answersUntil: null, complaints, mayFile };
  return rendered(<TeamComplaints own={own} state={state} />);
}

const reasons = textFor(refusalText, "vi");
const text = "Bảng điểm thiếu một phiếu.";

it("a complaint refused because its time has passed stays on the page with the reason", () => {
  const values = { act: "file", roundId, kind: "complaint", text };
  const page = shown({ errors: {}, values, refusal: "complaints_closed" }, { complaint: false, rescore: false });
  expect(page.querySelector("textarea")).toBe(null);
  expect(page.textContent).toContain(text);
  expect(page.textContent).toContain(reasons.complaints_closed);
});

it("a refused rating of the same round is not told as a refused complaint", () => {
  const page = shown({ errors: {}, values: { act: "rate", roundId, note: "" }, refusal: "forbidden" });
  expect(page.textContent).not.toContain(reasons.forbidden);
});

it("a complaint that can't be withdrawn any more says why", () => {
  const values = { act: "withdraw", complaintId };
  const page = shown({ errors: {}, values, refusal: "complaint_decided" }, open, [filed]);
  expect(page.textContent).toContain(reasons.complaint_decided);
});
