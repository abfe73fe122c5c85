import { expect, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { signInAs } from "./support/sign-in";

test("a judge scores an entry: the sheet saves itself, then is submitted", async ({ page }) => {
  await signInAs(page, "judge");
  await page.goto(paths.judging());
  await page.getByRole("link", { name: /^(Chấm tiếp|Bắt đầu chấm)$/ }).click();

  const marks = page.getByRole("textbox", { name: /^Điểm: / });
  const next = page.getByRole("button", { name: /^Tiếp: / });
  await expect(marks.first()).toBeVisible();
  await expectNoSeriousAxe(page);
  if (await next.isVisible()) {
    // a phone: one criterion at a time, from the first without a mark
    while (await next.isVisible()) {
      await marks.first().fill("5");
      await next.click();
    }
  } else {
    for (const mark of await marks.all()) await mark.fill("5,0");
  }
  await expect(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: /^Nộp/ }).or(next).first().waitFor();
  while (await next.isVisible()) await next.click();
  await page.getByRole("button", { name: "Nộp phiếu" }).click();
  await expect(page.getByText(/^Đã nộp phiếu: \d+(,\d+)? điểm\.$/)).toBeVisible();
});
