import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { schoolContest } from "~db/content/competition-school";
import { expectNoSeriousAxe } from "./support/axe";
import { readLetter } from "./support/letters";
import { demoAccount, signInAs } from "./support/sign-in";

/** It takes entries for twelve more days. */
const contest = schoolContest.slug;
const onward = /^(Lưu và tiếp tục|Tiếp tục|Lưu và kiểm tra)$/;
const saved = /^Đã lưu \d\d:\d\d:\d\d$/;
const keptOffline = /^Chưa có mạng: đã giữ trên máy lúc \d\d:\d\d:\d\d\.$/;
const restored = /^Đã lấy lại nội dung viết lúc \d\d:\d\d còn trên máy này\.$/;

test("what is written without a network is kept, survives a closed tab, and arrives when it is back", async ({
  page,
  context,
}) => {
  await startsWriting(page, "Bếp Củi Ít Khói");
  const step = page.url();
  const boxes = page.getByRole("textbox");
  await boxes.first().fill("Bếp ba ông kiềng tốn củi.");
  await expect(page.getByText(saved)).toBeVisible();

  await context.setOffline(true);
  await boxes.first().fill("Bếp ba ông kiềng tốn củi và nhiều khói.");
  await expect(page.getByText(keptOffline)).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.getByRole("button", { name: onward }).click();
  await expect(page.getByText("Chưa sang mục khác được vì chưa có mạng.")).toBeVisible();
  await expect(boxes.first()).toHaveValue("Bếp ba ông kiềng tốn củi và nhiều khói.");
  await context.setOffline(false);
  await expect(page.getByText(saved)).toBeVisible();

  await context.setOffline(true);
  await boxes.nth(1).pressSequentially("Miệng bếp hẹp, có ống dẫn khói.");
  await expect(page.getByText(keptOffline)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(step);
  await expect(again.getByRole("textbox").nth(1)).toHaveValue("Miệng bếp hẹp, có ống dẫn khói.");
  await expect(again.getByText(restored)).toBeVisible();
  await expect(again.getByText(saved)).toBeVisible();
  await again.reload();
  await expect(again.getByRole("textbox").first()).toHaveValue("Bếp ba ông kiềng tốn củi và nhiều khói.");
  await expect(again.getByRole("textbox").nth(1)).toHaveValue("Miệng bếp hẹp, có ống dẫn khói.");
  await expect(again.getByText(restored)).toHaveCount(0);

  await context.setOffline(true);
  await again.getByRole("textbox").nth(1).fill("Miệng bếp hẹp, có ống dẫn khói và cửa gió.");
  await expect(again.getByText(keptOffline)).toBeVisible();
  await again.close();
  await context.setOffline(false);
  const review = await context.newPage();
  await review.goto(paths.myEntrySubmit(new URL(step).pathname.split("/")[2] ?? ""));
  await expect(review.getByRole("heading", { level: 1 })).toHaveText("Kiểm tra và nộp");
  await expect.poll(() => textOnServer(context, step)).toContain("cửa gió");
  await context.setOffline(true);
  await review.getByRole("link", { name: /^Hồ sơ: Bếp Củi Ít Khói/ }).click();
  await expect(review.getByText("Chưa sang mục khác được vì chưa có mạng.")).toBeVisible();
  await context.setOffline(false);
  await review.getByRole("link", { name: /^Hồ sơ: Bếp Củi Ít Khói/ }).click();
  await expect(review.getByRole("heading", { level: 1 })).toHaveText(/^Bếp Củi Ít Khói/);
  await review.goto(step);
  await expect(review.getByRole("textbox").nth(1)).toHaveValue("Miệng bếp hẹp, có ống dẫn khói và cửa gió.");
  await expect(review.getByText(restored)).toHaveCount(0);
});

test("what is written after the sign-in has ended waits for its writer, and is shown to nobody else", async ({
  page,
  context,
}) => {
  await startsWriting(page, "Máng Nước Tre");
  const step = new URL(page.url()).pathname;
  const box = page.getByRole("textbox").first();
  await box.fill("Nước về bản còn phải gánh.");
  await expect(page.getByText(saved)).toBeVisible();

  await context.clearCookies();
  await box.fill("Nước về bản còn phải gánh, mùa khô thì cạn.");
  await expect(page.getByText(/^Phiên đăng nhập đã hết: đã giữ trên máy/)).toBeVisible();
  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: "Đăng nhập lại" }).click();
  const other = await opening;
  await signsIn(other);
  await expect(other.getByRole("textbox").first()).toHaveValue("Nước về bản còn phải gánh, mùa khô thì cạn.");
  await expect(page.getByText(saved)).toBeVisible();
  await expect(box).toHaveValue("Nước về bản còn phải gánh, mùa khô thì cạn.");
  await other.close();

  await context.clearCookies();
  await box.fill("Viết khi đã hết phiên, rồi tải lại cả trang.");
  await expect(page.getByText(/^Phiên đăng nhập đã hết: đã giữ trên máy/)).toBeVisible();
  await signInAs(page, "admin");
  await box.fill("Viết khi người khác đã đăng nhập.");
  await expect(page.getByText(/^Trình duyệt này vừa đăng nhập tài khoản khác/)).toBeVisible();
  await context.clearCookies();
  await page.goto(step);
  await signsIn(page);
  await expect(page.getByText(restored)).toBeVisible();
  await expect(page.getByRole("textbox").first()).toHaveValue("Viết khi người khác đã đăng nhập.");
  await expect(page.getByText(saved)).toBeVisible();
});

test("two of a team write at once: different answers both stand, one answer shows both texts", async ({
  page,
  browser,
}) => {
  test.slow();
  await startsWriting(page, "Sáo Trúc Lam Sơn", (team) => invites(team, browser));
  const member = await (await browser.newContext()).newPage();
  await signInAs(member, "member");
  await member.goto(new URL(page.url()).pathname);
  const [mine, theirs] = [page.getByRole("textbox"), member.getByRole("textbox")];
  await mine.first().fill("Của trưởng nhóm.");
  await theirs.nth(1).fill("Của thành viên.");
  await expect(page.getByText(saved)).toBeVisible();
  await expect(member.getByText(saved)).toBeVisible();

  await theirs.first().fill("Thành viên viết đè.");
  await expect(member.getByText("Của trưởng nhóm.")).toBeVisible();
  await expect(theirs.first()).toHaveValue("Thành viên viết đè.");
  await member.reload();
  await expect(member.getByText("Của trưởng nhóm.")).toBeVisible();
  await expect(theirs.first()).toHaveValue("Thành viên viết đè.");
  await expectNoSeriousAxe(member);
  await member.getByRole("button", { name: "Dùng nội dung kia" }).click();
  await expect(theirs.first()).toHaveValue("Của trưởng nhóm.");
  await expect(member.getByText(saved)).toBeVisible();
  await member.reload();
  await expect(theirs.first()).toHaveValue("Của trưởng nhóm.");
  await expect(theirs.nth(1)).toHaveValue("Của thành viên.");
  await member.context().close();
});

/** The step as the server has it, whatever a page or this device still knows. */
async function textOnServer(context: BrowserContext, step: string): Promise<string> {
  return (await context.request.get(step)).text();
}

/** A founder with a new project and a draft, at the first step of questions; `team` does something at the team's step. */
async function startsWriting(page: Page, title: string, team?: (page: Page) => Promise<void>) {
  const name = `${title} ${test.info().project.name}`;
  await signInAs(page, "founder");
  await page.goto(paths.newProject(paths.startEntry(contest)));
  await page.getByLabel("Tên dự án").fill(name);
  await page.getByLabel("Giới thiệu trong một câu").first().fill("Một cách làm cũ, làm lại cho tốt hơn.");
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByLabel(/^Ý tưởng/).check();
  await page.getByRole("button", { name: "Tạo dự án" }).click();
  await page.getByLabel(name).check();
  await page.getByRole("radio", { name: /^Học sinh/ }).check();
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Tạo hồ sơ" }).click();
  await page.getByRole("link", { name: onward }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhóm");
  await team?.(page);
  await page.getByRole("link", { name: onward }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ý tưởng của em");
}

async function signsIn(page: Page) {
  const { email, password } = demoAccount("founder");
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ý tưởng của em");
}

async function invites(page: Page, browser: Browser) {
  const { email, name } = demoAccount("member");
  await page.locator("#new-name").fill(name);
  await page.locator("#new-email").fill(email);
  await page.locator("#new-invite").check();
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByText(`Đã thêm ${name} vào nhóm.`)).toBeVisible();
  const letter = await readLetter(browser, email, /.+/);
  const link = letter.links.find((address) => address.includes(paths.invitation(""))) ?? "";
  const context: BrowserContext = await browser.newContext();
  const member = await context.newPage();
  await signInAs(member, "member");
  await member.goto(new URL(link).pathname);
  await member.getByRole("button", { name: "Nhận lời mời" }).click();
  await expect(member.getByText("Bạn đã nhận lời mời.")).toBeVisible();
  await context.close();
}
