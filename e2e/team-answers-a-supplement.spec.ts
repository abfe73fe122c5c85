import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { schoolContest } from "~db/content/competition-school";
import { expectNoSeriousAxe } from "./support/axe";
import { readLetter } from "./support/letters";
import { demoAccount, signInAs } from "./support/sign-in";

const onward = /^(Lưu và tiếp tục|Tiếp tục|Lưu và kiểm tra)$/;
const drawing = "Hình vẽ, mô tả (PDF)";

/** The smallest page that a PDF reader opens; another comment makes another file. */
const pdf = (comment: string) =>
  Buffer.from(
    `%PDF-1.4\n%${comment}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

test("the secretary asks for one thing, the team answers it, and both read what changed", async ({ page, browser }) => {
  test.slow();
  const title = `Máng Lần Dẫn Nước ${test.info().project.name}`;
  const entry = await handsIn(page, title);

  const desk = await (await browser.newContext()).newPage();
  await asksForTheDrawing(desk, title);

  await page.goto(paths.myEntry(entry));
  await expect(page.getByText("Chỉ những mục sau được mở")).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.getByRole("link", { name: drawing }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tài liệu");
  const chooser = page.locator("input[type=file]").first();
  await chooser.setInputFiles({ name: "hinh-ve.pdf", mimeType: "application/pdf", buffer: pdf("two") });
  await expect(page.getByRole("link", { name: "hinh-ve.pdf" }).first()).toBeVisible();
  await page.goto(paths.myEntryStep(entry, "idea"));
  await expect(page.getByRole("textbox").first()).toBeDisabled();
  await submits(page, entry, "Nộp bản sửa");
  await expect(page.getByText("Đã nộp, chờ xét")).toBeVisible();
  await page.getByRole("link", { name: /^So với bản trước/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Khác biệt giữa bản lần 1 và bản lần 2");
  await expect(page.getByText("hinh-ve.pdf").first()).toBeVisible();
  await expectNoSeriousAxe(page);

  await desk.reload();
  await desk.getByRole("link", { name: /^So với bản trước/ }).click();
  await expect(desk.getByText("hinh-ve.pdf").first()).toBeVisible();
  await desk.context().close();

  await page.goto(paths.myEntryReceipt(entry));
  await expect(page.getByRole("heading", { name: "Tự kiểm tra mã xác nhận" })).toBeVisible();
  await expectNoSeriousAxe(page);
  const paper = await page.request.get(paths.myEntryPaper(entry));
  expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
  await page.goto(paths.myEntryPreview(entry));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xem trước hồ sơ");
  await expectNoSeriousAxe(page);
});

test("a leader hands the lead over, and the team's entry is the new leader's to hand in", async ({ page, browser }) => {
  test.slow();
  const title = `Cối Giã Gạo Nước ${test.info().project.name}`;
  const entry = await begins(page, title, "visitor");
  const heir = demoAccount("member");
  await page.goto(paths.myEntryStep(entry, "nhom"));
  await page.locator("#new-name").fill(heir.name);
  await page.locator("#new-email").fill(heir.email);
  await page.locator("#new-invite").check();
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByText(`Đã thêm ${heir.name} vào nhóm.`)).toBeVisible();

  const invited = await readLetter(browser, heir.email, new RegExp(title));
  const link = new URL(invited.links.find((address) => address.includes(paths.invitation(""))) ?? "");
  const theirs = await (await browser.newContext()).newPage();
  await signInAs(theirs, "member");
  await theirs.goto(`${origin()}${link.pathname}`);
  await theirs.getByRole("button", { name: "Nhận lời mời" }).click();
  await expect(theirs.getByText("Bạn đã nhận lời mời.")).toBeVisible();

  await page.reload();
  await page.locator("summary", { hasText: "Chuyển vai trò trưởng nhóm" }).click();
  await page.getByRole("button", { name: "Chuyển vai trò trưởng nhóm" }).click();
  await expect(page.getByText(`${heir.name} nay là trưởng nhóm.`)).toBeVisible();
  await expect(page.getByText("Chỉ trưởng nhóm mời được thành viên.")).toBeVisible();
  const told = await readLetter(browser, heir.email, /Bạn nay là trưởng nhóm/);
  expect(told.text).toContain("đã chuyển vai trò trưởng nhóm");

  await page.goto(paths.myEntrySubmit(entry));
  await expect(page.getByText("Trưởng nhóm là người nộp hồ sơ.")).toBeVisible();
  await theirs.goto(`${origin()}${paths.myEntrySubmit(entry)}`);
  await theirs
    .getByRole("link", { name: /chưa trả lời/ })
    .first()
    .click();
  await expect(theirs.getByRole("textbox").first()).toBeFocused();
  await theirs.context().close();
});

/** A project of one's own, entered into the school contest. */
async function begins(page: Page, title: string, as: "visitor" | "exhibitor"): Promise<string> {
  await signInAs(page, as);
  await page.goto(paths.newProject(paths.startEntry(schoolContest.slug)));
  await page.getByLabel("Tên dự án").fill(title);
  await page.getByLabel("Giới thiệu trong một câu").first().fill("Dẫn nước về trường bằng ống vầu.");
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByLabel(/^Ý tưởng/).check();
  await page.getByRole("button", { name: "Tạo dự án" }).click();
  await page.getByLabel(title).check();
  await page.getByRole("radio", { name: /^Học sinh/ }).check();
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Tạo hồ sơ" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dự án");
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

async function handsIn(page: Page, title: string): Promise<string> {
  const entry = await begins(page, title, "exhibitor");
  await page.goto(paths.myEntryStep(entry, "nhom"));
  await page.locator("#new-name").fill("Hoàng Văn Hướng");
  await page
    .getByRole("radio", { name: /^Người hướng dẫn/ })
    .last()
    .check();
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByText("Đã thêm Hoàng Văn Hướng vào nhóm.")).toBeVisible();
  await page.goto(paths.myEntryStep(entry, "idea"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ý tưởng của em");
  for (const box of await page.getByRole("textbox").all())
    await box.fill("Nước suối chảy về bằng ống vầu, không cần điện.");
  await expect(page.getByText(/^Còn thiếu/)).toHaveCount(0);
  await page.getByRole("button", { name: onward }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tài liệu");
  await submits(page, entry, "Nộp hồ sơ");
  return entry;
}

async function submits(page: Page, entry: string, button: string): Promise<void> {
  await page.goto(paths.myEntrySubmit(entry));
  await page.getByLabel(/Tôi đã đọc và cam kết/).check();
  await page.getByRole("radio", { name: /^Riêng tư/ }).check();
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText(/^Đã nộp hồ sơ\./)).toBeVisible();
}

async function asksForTheDrawing(desk: Page, title: string): Promise<void> {
  await signInAs(desk, "secretary");
  await desk.goto(`${origin()}${paths.myWork()}`);
  await desk
    .getByRole("link", { name: /^Xét \d+ hồ sơ vừa nộp/ })
    .first()
    .click();
  await desk.getByRole("searchbox").first().fill(title);
  await expect(desk.locator("tbody tr")).toHaveCount(1);
  const row = desk.getByRole("link", { name: title }).first();
  await desk.goto(`${origin()}${await row.getAttribute("href")}`);
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(title);
  await desk.locator("summary", { hasText: "Yêu cầu bổ sung" }).click();
  await desk.getByLabel("Cần bổ sung những gì").fill("Xin gửi hình vẽ.");
  await desk.getByRole("checkbox", { name: drawing }).check();
  await desk.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await expect(desk.getByText("Đã gửi yêu cầu bổ sung cho nhóm.")).toBeVisible();
}

/** A page of another context knows no base address. */
function origin(): string {
  return test.info().project.use.baseURL ?? "";
}
