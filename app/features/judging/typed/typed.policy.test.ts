import { it } from "vitest";
import { expectMatrix } from "~/core/policy-matrix.testing";
import type { Judgement } from "../judging.policy";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { typedPolicy } from "./typed.policy";

const typist = person("typist", [{ kind: "secretary", ...scope, eventId: null }]);
const viewers = { visitor: null, founder: person("founder"), judge: person("judge"), typist, ...officials };
const row = hiddenBut(viewers);
const at = (state: Judgement["round"]["state"]) => ({
  state,
  opensAt: "2026-09-01T00:00:00.000Z",
  closesAt: "2026-09-10T00:00:00.000Z",
});
const subject: Judgement = {
  ...scope,
  judgeAccountId: "judge",
  state: "published",
  hasConflict: false,
  entryState: "eligible",
  round: at("open"),
  now: "2026-09-05T00:00:00.000Z",
};
const all = <Said extends string>(said: Said) => row({ secretary: said, organizer: said, typist: said } as never);

it("lets staff type paper while the round is open or closed, never for themselves, in conflict or after", () => {
  const readers = row({ secretary: "yes", organizer: "yes", typist: "yes", judge: "yes" });
  expectMatrix(typedPolicy, viewers, {
    "paper.type": [
      { when: "open", subject, cells: all("yes") },
      { when: "past the deadline", subject: { ...subject, now: "2026-09-11T00:00:00.000Z" }, cells: all("yes") },
      { when: "closed", subject: { ...subject, round: at("closed") }, cells: all("yes") },
      {
        when: "of the typist's own",
        subject: { ...subject, judgeAccountId: "typist" },
        cells: row({ secretary: "yes", organizer: "yes", typist: "forbidden" }),
      },
      { when: "planned", subject: { ...subject, round: at("planned") }, cells: all("round_not_open") },
      { when: "deliberating", subject: { ...subject, round: at("deliberating") }, cells: all("round_wrong_state") },
      { when: "published", subject: { ...subject, round: at("published") }, cells: all("results_published") },
      { when: "draft", subject: { ...subject, state: "draft" }, cells: row({}) },
      { when: "recused", subject: { ...subject, state: "recused" }, cells: all("recused") },
      { when: "replaced", subject: { ...subject, state: "replaced" }, cells: all("recused") },
      { when: "in conflict", subject: { ...subject, hasConflict: true }, cells: all("conflict_declared") },
      { when: "withdrawn", subject: { ...subject, entryState: "withdrawn" }, cells: all("entry_withdrawn") },
    ],
    "paper.open": [
      { when: "published", subject: { ...subject, round: at("published") }, cells: all("yes") },
      { when: "draft", subject: { ...subject, state: "draft" }, cells: row({}) },
    ],
    "scan.read": [
      { when: "judge's own", subject, cells: readers },
      { when: "in conflict", subject: { ...subject, hasConflict: true }, cells: all("yes") },
      { when: "draft", subject: { ...subject, state: "draft" }, cells: all("yes") },
    ],
  });
});
