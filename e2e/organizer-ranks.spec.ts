import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { editions, expectNotice, findRound } from "./support/desk";
import { demoAccount, signInAs } from "./support/sign-in";

async function openRanking(page: Page): Promise<void> {
  await signInAs(page, "organizer");
  const { competitionId, roundId } = await findRound(page, editions.second, /^Bán kết/);
  await page.goto(paths.deskRanking(competitionId, roundId));
  await page
    .getByRole("navigation", { name: "Các bảng thi" })
    .getByRole("link", { name: /^Ý tưởng/ })
    .click();
  await expect(page.getByRole("table", { name: "Xếp hạng bảng Ý tưởng" })).toBeVisible();
}

const byRules = (page: Page) => page.getByText("Điểm là trung bình cộng các phiếu đã nộp.");

test("an organizer tries another method, which stands in the address and is never saved", async ({ page }) => {
  test.slow();
  await openRanking(page);
  await expect(page.getByRole("img", { name: /^Biểu đồ khoảng hạng/ })).toBeVisible();
  await expect(byRules(page)).toBeVisible();

  await page.getByRole("link", { name: "Xem thử", exact: true }).click();
  const trial = page.getByRole("form", { name: "Thử cách tính khác" });
  await trial.getByLabel("Phương pháp").selectOption({ label: "Trung vị" });
  await trial.getByLabel("Số suất vào vòng sau").fill("3");
  await trial.getByRole("button", { name: "Tính thử" }).click();
  await expect(page).toHaveURL(/[?&]cach=median&suat=3/);
  await expect(page.getByText("Đang xem thử, chưa lưu gì")).toBeVisible();
  await expect(page.getByText("Vạch chọn: 3 hồ sơ vào vòng sau")).toBeVisible();
  await page.reload();
  await expect(trial.getByLabel("Phương pháp")).toHaveValue("median");

  await page.getByRole("link", { name: "Về xếp hạng theo thể lệ" }).click();
  await expect(byRules(page)).toBeVisible();
  await expect(page.getByText("Vạch chọn: 4 hồ sơ vào vòng sau")).toBeVisible();
});

test("an organizer takes the score summary along and asks for the score that would settle most", async ({ page }, {
  project,
}) => {
  test.slow();
  await openRanking(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Bảng tổng hợp (XLSX)" }).click();
  const summary = await coming;
  expect(summary.suggestedFilename()).toMatch(/\.xlsx$/);
  expect((await readFile(await summary.path())).subarray(0, 2).toString()).toBe("PK");

  const asks = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Thêm phiếu nào giúp chắc chắn nhất" }) });
  // not of the judge whose sheets other journeys fill in
  const ask = asks
    .getByRole("listitem")
    .filter({ hasNotText: demoAccount("judge").name })
    .first();
  await expect(ask.getByText(/^Khả năng vào \d+ %/)).toBeVisible();
  // on the other window size a plan of assignments is published meanwhile, which a new assignment would overtake
  if (project.name !== "phone") return;
  await ask.getByRole("button", { name: "Nhờ chấm thêm" }).click();
  await expectNotice(page, "Đã nhờ và gửi thư cho giám khảo.");
  await expect(asks.getByText(/^Đã nhờ thêm \d+ phiếu ở vòng này\.$/)).toBeVisible();
});
