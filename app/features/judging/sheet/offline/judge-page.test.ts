import { afterEach, expect, it, vi } from "vitest";
import { loadJudgePage } from "./judge-page.client";
import { hearAnswer, standOn } from "./written.client";

const accountId = "01890000-0000-7000-8000-000000000001";
const assignmentId = "01890000-0000-7000-8000-000000000002";

afterEach(() => vi.unstubAllGlobals());

function sheetAt(revision: number, submittedAt: string | null) {
  const draft = { revision, submittedAt };
  return {
    kind: "sheet",
    accountId,
    title: "Mật Núi Đá",
    sheet: { assignmentId, draft, now: "2026-09-20T02:00:00.000Z" },
  };
}

async function shown() {
  const rendered = sheetAt(1, null);
  const page = await loadJudgePage(
    { params: { assignmentId }, serverLoader: async <Page>() => rendered as Page },
    "vi",
  );
  return page.kind === "sheet" ? page.sheet.draft : undefined;
}

it("shows a sheet that was submitted before its page had come alive as submitted, not as it was rendered", async () => {
  vi.stubGlobal("fetch", async () => Response.json(sheetAt(2, "2026-09-20T02:01:00.000Z")));
  expect((await shown())?.submittedAt).toBe(null);
  standOn(assignmentId, { revision: 1, after: "the submission" });
  hearAnswer(assignmentId, "the submission", 2);
  expect((await shown())?.submittedAt).toBe("2026-09-20T02:01:00.000Z");
});
