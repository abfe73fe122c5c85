import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { signInAs } from "./support/sign-in";

/** A sentence that the page shows once after an act. */
async function expectNotice(page: Page, sentence: RegExp) {
  await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
}

/** Opens the assignment of the round that judges are scoring. */
async function openAssignment(page: Page) {
  await signInAs(page, "organizer");
  await page.goto(paths.organizing());
  await page
    .getByRole("link", { name: /lần thứ II$/ })
    .first()
    .click();
  await page.waitForURL(/ban-to-chuc\/[0-9a-f-]{36}/);
  const competitionId = /ban-to-chuc\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  const link = page.getByRole("link", { name: /Bán kết/ }).first();
  const roundId = /vong\/([0-9a-f-]{36})/.exec((await link.getAttribute("href")) ?? "")?.[1] ?? "";
  await page.goto(paths.deskAssignment(competitionId, roundId));
  await expectNoSeriousAxe(page);
}

test("an organizer fills a gap by a plan, looks why, publishes it and takes it back", async ({ page }, { project }) => {
  test.slow();
  await openAssignment(page);
  await page.getByLabel("Bù chỗ thiếu").first().check();
  await page.getByRole("button", { name: "Lập phương án" }).click();
  await expect(page.getByRole("heading", { name: "Phương án tốt đến đâu" })).toBeVisible({ timeout: 60_000 });
  await expectNoSeriousAxe(page);

  await page.getByRole("link", { name: "Ma trận", exact: true }).click();
  await page
    .getByRole("link", { name: /, thêm$/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: /^Vì sao/ })).toBeVisible();
  await page.getByRole("button", { name: "Xem cái giá" }).first().click();
  await expect(page.getByRole("button", { name: "Làm vậy" })).toBeVisible();
  await expectNoSeriousAxe(page);
  if (project.name === "phone") return;

  await page.getByRole("link", { name: "Đóng" }).click();
  await page.getByRole("button", { name: /^Công bố, thêm/ }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Công bố/ })
    .click();
  await expectNotice(page, /Đã công bố, thêm \d+ phân công/);
  await page
    .getByRole("link", { name: /^Phương án/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Hoàn tác" }).click();
  await expect(page.getByRole("heading", { name: "Sẽ thu lại" })).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expectNotice(page, /Đã hoàn tác/);
});
