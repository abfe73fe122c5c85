import { expect, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { expectNotice } from "./support/desk";
import { readLetter } from "./support/letters";
import { signInAs } from "./support/sign-in";

const reason = "Tôi đi công tác suốt tháng chấm, rất tiếc không nhận lời được.";

test("a judge who is invited says no without an account, and the organizer reads why", async ({ page, browser }, {
  project,
}) => {
  test.slow();
  const judge = { name: `Nguyễn Hữu Từ (${project.name})`, email: `nguyen.huu.tu.${project.name}@example.vn` };
  await signInAs(page, "organizer");
  await page.goto(paths.organizing());
  const href = await page
    .getByRole("link", { name: /^Cuộc thi Ý tưởng sáng tạo học sinh Cao Bằng$/ })
    .first()
    .getAttribute("href");
  await page.goto(paths.deskJudges(href?.split("/").at(-1) ?? ""));
  const form = page.locator("section").filter({ has: page.getByRole("heading", { name: "Mời một giám khảo" }) });
  await form.getByLabel("Họ và tên").fill(judge.name);
  await form.getByLabel("Thư điện tử").fill(judge.email);
  await form.getByRole("button", { name: "Mời giám khảo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: judge.name })).toBeVisible();
  const ownPage = page.url();

  const { links } = await readLetter(browser, judge.email, "Lời mời làm giám khảo");
  const guest = await (await browser.newContext()).newPage();
  await guest.goto(links[0] ?? "");
  await guest.getByRole("link", { name: "Tôi không nhận lời được" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "Từ chối lời mời chấm thi" })).toBeVisible();
  await expectNoSeriousAxe(guest);
  await guest.getByRole("textbox", { name: "Lý do" }).fill(reason);
  await guest.getByRole("button", { name: "Gửi lời từ chối" }).click();
  await expectNotice(guest, "Đã gửi lời từ chối.");
  await guest.context().close();

  await page.goto(ownPage);
  await expect(page.getByText(reason)).toBeVisible();
});
