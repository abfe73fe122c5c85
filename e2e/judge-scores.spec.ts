import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { openSheet } from "./support/judge-sheets";
import { signInAs } from "./support/sign-in";

const next = (page: Page) => page.getByRole("button", { name: /^Tiếp: / });
const marks = (page: Page) => page.getByRole("textbox", { name: /^Điểm: / });

/** A mark for every criterion: on a phone with the keypad, one after the other; on a laptop all of them by keyboard. */
async function markAll(page: Page, isPhone: boolean) {
  if (!isPhone) {
    for (const mark of await marks(page).all()) await mark.fill("5,0");
    return;
  }
  await marks(page).first().tap();
  const keypad = page.getByRole("group", { name: "Bàn phím điểm" });
  while (await keypad.isVisible()) {
    await keypad.getByRole("button", { name: "5", exact: true }).tap();
    await next(page).tap();
  }
}

/** On to the end of the sheet, which on a phone is past its last criterion, and submits it. */
async function submit(page: Page, name: string) {
  const button = page.getByRole("button", { name, exact: true });
  await button.or(next(page)).first().waitFor();
  while (await next(page).isVisible()) await next(page).click();
  await button.click();
  const notice = page.getByText(/^Đã nộp phiếu: \d+(,\d+)? điểm\.$/);
  await expect(notice).toBeVisible();
  return notice.innerText();
}

test("a judge scores an entry: the sheet saves itself, is submitted, and reopened", async ({ page, isMobile }) => {
  test.slow();
  await signInAs(page, "judge");
  await page.goto(paths.judging());
  const sheet = paths.judgingSheet(await openSheet(page, "scoring"));
  await page.locator(`main a[href="${sheet}"]`).filter({ visible: true }).first().click();

  await expect(marks(page).first()).toBeVisible();
  await expectNoSeriousAxe(page);
  await markAll(page, isMobile);
  await expect(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();

  await page.reload({ waitUntil: "commit" }); // pressed as soon as it is seen
  const submitted = await submit(page, "Nộp phiếu");
  await expectNoSeriousAxe(page);

  await page.getByRole("link", { name: "Mở lại để sửa" }).click();
  await expect(page.getByText("Phiếu đang mở lại.")).toBeVisible();
  await marks(page).first().fill("4");
  await expect(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(marks(page).first()).toHaveValue(/^4/);
  expect(await submit(page, "Nộp lại phiếu")).not.toBe(submitted);
});

test("a sheet that comes slowly is waited for where the device keeps none", async ({ page }) => {
  await signInAs(page, "judge");
  await page.clock.install();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**${paths.judgingSheet("*")}.data*`, async (route) => {
    await held;
    await route.continue();
  });
  await page.route(`**${paths.judgingCarried("*")}`, (route) => route.abort());
  await page.goto(paths.judging());
  const asked = page.waitForRequest(`**${paths.judgingSheet("*")}.data*`);
  await page
    .getByRole("link", { name: /^(Chấm tiếp|Bắt đầu)/ })
    .first()
    .click();
  await asked;
  await page.clock.fastForward("01:00");
  letGo();
  await expect(marks(page).first()).toBeVisible();
});
