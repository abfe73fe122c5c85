import { it } from "vitest";
import { expectMatrix } from "~/core/policy-matrix.testing";
import { hiddenBut, officials, person, scope } from "../viewers.testing";
import { deliberationPolicy } from "./deliberation.policy";

const viewers = { visitor: null, juror: person("juror"), chair: person("chair"), ...officials };
const row = hiddenBut(viewers);
const subject = (roundState: "open" | "deliberating" | "published", chairs = ["chair"]) => ({
  ...scope,
  chairAccountIds: chairs,
  roundState,
});

it("lets chair and staff read once scoring is over, raise questions, and the chair decide", () => {
  const all = row({ chair: "yes", secretary: "yes", organizer: "yes" });
  const published = row({ chair: "results_published", secretary: "results_published", organizer: "results_published" });
  expectMatrix(deliberationPolicy, viewers, {
    "deliberation.read": [
      { when: "judges still score", subject: subject("open"), cells: row({}) },
      { when: "deliberating", subject: subject("deliberating"), cells: all },
      { when: "published", subject: subject("published"), cells: all },
    ],
    "dispute.raise": [
      { when: "deliberating", subject: subject("deliberating"), cells: all },
      { when: "published", subject: subject("published"), cells: published },
    ],
    "decision.make": [
      {
        when: "deliberating",
        subject: subject("deliberating"),
        cells: row({ chair: "yes", secretary: "forbidden", organizer: "forbidden" }),
      },
      {
        when: "the jury has no chair",
        subject: subject("deliberating", []),
        cells: row({ secretary: "forbidden", organizer: "yes" }),
      },
      { when: "published", subject: subject("published"), cells: published },
    ],
  });
});
