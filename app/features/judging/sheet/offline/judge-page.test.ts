import { expect, test } from "vitest";
import { loadJudgePage } from "./judge-page.client";

function read(title: string, onAsk?: () => void) {
  const page = { kind: "desk", accountId: "01890000-0000-7000-8000-000000000001", title, desk: { rounds: [] } };
  const serverLoader = async <Page>() => {
    onAsk?.();
    return page as Page;
  };
  return loadJudgePage({ params: {}, serverLoader }, "vi");
}

test("a page that is read anew before it has come alive asks the server only then, so that it isn't shown as it was", async () => {
  const order: string[] = [];
  const first = read("as rendered").then(() => order.push("alive"));
  const second = read("as it is now", () => order.push("asked anew"));
  expect((await second).title).toBe("as it is now");
  await first;
  expect(order).toEqual(["alive", "asked anew"]);
});
