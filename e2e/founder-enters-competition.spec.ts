import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { schoolContest } from "~db/content/competition-school";
import { expectNoSeriousAxe } from "./support/axe";
import { readLetter } from "./support/letters";
import { signInAs } from "./support/sign-in";

/** It takes entries for twelve more days. */
const contest = schoolContest.slug;
const password = "suoi nguon trong xanh 26";
const onward = /^(Lưu và tiếp tục|Tiếp tục|Lưu và kiểm tra)$/;

/** The smallest page that a PDF reader opens. */
const plan = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
const trap = Buffer.from(plan.toString().replace("/Catalog", "/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>"));

test("a founder enters a competition: from signing up to the receipt, and out again", async ({ page, browser }) => {
  test.slow();
  const who = test.info().project.name;
  const email = `truong.nhom.${who}@example.vn`;
  const projectName = `Nhà Trình Tường ${who}`;
  await signUpFor(page, browser, email);

  await page.getByRole("link", { name: "Tạo dự án" }).click();
  await page.getByLabel("Tên dự án").fill(projectName);
  await page
    .getByLabel("Giới thiệu trong một câu")
    .first()
    .fill("Mô hình nhà trình tường cách nhiệt cho lớp học vùng cao.");
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByLabel(/^Ý tưởng/).check();
  await page.getByRole("button", { name: "Tạo dự án" }).click();

  await page.getByLabel(projectName).check();
  await page.getByRole("radio", { name: /^Học sinh/ }).check();
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Tạo hồ sơ" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dự án");
  await expectNoSeriousAxe(page);
  const entry = new URL(page.url()).pathname.split("/")[2] ?? "";

  await page.getByRole("link", { name: onward }).click();
  await invites(page, browser, `ban.cung.lop.${who}@example.vn`);

  await page.getByRole("link", { name: onward }).click();
  await savesByItself(page);
  await page.getByRole("button", { name: onward }).click();
  await bringsPlan(page);
  await page.getByRole("button", { name: onward }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Làm thử và chi phí");
  await page.getByRole("button", { name: onward }).click();

  await expect(page.getByText("Hồ sơ đã đủ các mục bắt buộc.")).toBeVisible();
  await expect(page.getByLabel(/Tôi đã đọc và cam kết/)).not.toBeChecked();
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "cần sửa" })).toBeVisible();
  await page.getByLabel(/Tôi đã đọc và cam kết/).check();
  await page.getByRole("radio", { name: /^Riêng tư/ }).check();
  await expectNoSeriousAxe(page);
  await page.getByRole("button", { name: "Nộp hồ sơ" }).dblclick();
  await expect(page.getByText("Đã nộp, chờ xét")).toBeVisible();
  await expect(page.getByText("Bản nộp lần 1", { exact: true })).toBeVisible();
  await expect(page.getByText("Bản nộp lần 2")).toHaveCount(0);
  const number = (
    await page
      .getByText(/^[A-Z]+\d*-\d{3}$/)
      .first()
      .innerText()
  ).trim();
  const letter = await readLetter(browser, email, number);
  expect(letter.text).toContain(projectName);
  expect(letter.text).toMatch(/[0-9a-f]{64}/);
  await expectNoSeriousAxe(page);

  await page.goto(paths.myEntry(entry));
  await page.getByText("Rút hồ sơ khỏi cuộc thi").click();
  await page.getByLabel("Lý do rút").fill("Nhóm muốn chuẩn bị kỹ hơn cho năm sau.");
  await page.getByLabel(/^Tôi hiểu hồ sơ đã rút/).check();
  await page.getByRole("button", { name: "Rút hồ sơ" }).click();
  await expect(page.getByText("Đã rút", { exact: true })).toBeVisible();
});

async function signUpFor(page: Page, browser: Browser, email: string) {
  await page.goto(paths.signUp(paths.startEntry(contest)));
  await page.getByRole("textbox", { name: "Họ và tên" }).fill("Lục Thị Hà Giang");
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByLabel(/^Tôi đồng ý/).check();
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(page.getByText("Hãy xem hộp thư của bạn")).toBeVisible();
  const letter = await readLetter(browser, email, "Xác minh");
  const link = new URL(letter.links.find((address) => address.includes(paths.verifyEmail(""))) ?? "");
  await page.goto(link.pathname + link.search);
  await page.getByRole("button", { name: "Xác minh" }).click();
  await expect(page.getByRole("heading", { name: "Tạo hồ sơ dự thi" })).toBeVisible();
}

async function invites(page: Page, browser: Browser, email: string) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhóm");
  await page.locator("#new-name").fill("Nông Minh Quân");
  await page.locator("#new-email").fill(email);
  await page.locator("#new-invite").check();
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByText("Đã thêm Nông Minh Quân vào nhóm.")).toBeVisible();
  const letter = await readLetter(browser, email, /.+/);
  expect(letter.links.some((address) => address.includes(paths.invitation("")))).toBe(true);
}

async function savesByItself(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ý tưởng của em");
  const boxes = page.getByRole("textbox");
  await boxes.first().fill("Lớp học vùng cao lạnh về mùa đông.\nTường đất giữ ấm nhưng ít nơi còn biết làm.");
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(boxes.first()).toHaveValue(/Tường đất giữ ấm/);
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).pathname);
  await other.getByRole("textbox").first().fill("Nội dung viết ở thẻ khác.");
  await expect(other.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
  await expect.poll(() => answerAfterReload(other)).toBe("Nội dung viết ở thẻ khác.");
  await expect(boxes.first()).toHaveValue("Nội dung viết ở thẻ khác.");
  await expect(page.getByText("Nội dung này vừa được sửa ở một thẻ khác của trình duyệt.")).toBeVisible();
  await boxes.first().fill("Nội dung viết ở thẻ này.");
  await expect(other.getByRole("textbox").first()).toHaveValue("Nội dung viết ở thẻ này.");
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
  await other.close();
  for (const box of (await boxes.all()).slice(1)) await box.fill("Nhóm đã làm thử ở ba lớp và đo nhiệt độ.");
  await expect(page.getByText(/^Còn thiếu/)).toHaveCount(0);
}

async function answerAfterReload(tab: Page): Promise<string> {
  await tab.reload();
  return tab.getByRole("textbox").first().inputValue();
}

async function bringsPlan(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tài liệu");
  const chooser = page.locator("input[type=file]").first();
  await chooser.setInputFiles({ name: "thuyet-minh.pdf", mimeType: "application/pdf", buffer: trap });
  await expect(page.getByText("Tệp có nội dung không an toàn nên không được nhận.").first()).toBeVisible();
  await chooser.setInputFiles({ name: "thuyet-minh.pdf", mimeType: "application/pdf", buffer: plan });
  await expect(page.getByRole("link", { name: "thuyet-minh.pdf" })).toBeVisible();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("steps and files are posted by plain forms, and two tabs lose nothing", async ({ page }) => {
    await signInAs(page, "visitor");
    await page.goto(paths.newProject(paths.startEntry(contest)));
    const projectName = `Ống Nứa Lọc Nước ${test.info().project.name}`;
    await page.getByLabel("Tên dự án").fill(projectName);
    await page.getByLabel("Giới thiệu trong một câu").first().fill("Bình lọc nước suối bằng than và cát cho lớp học.");
    await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
    await page.getByLabel(/^Ý tưởng/).check();
    await page.getByRole("button", { name: "Tạo dự án" }).click();
    await page.getByLabel(projectName).check();
    await page.getByRole("radio", { name: /^Học sinh/ }).check();
    await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Tạo hồ sơ" }).click();
    await page.getByRole("link", { name: onward }).click();
    await page.getByRole("link", { name: onward }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ý tưởng của em");

    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByRole("textbox").first().fill("Nội dung viết trước.");
    await page.getByRole("button", { name: onward }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tài liệu");
    await other.getByRole("textbox").first().fill("Nội dung viết sau.");
    await other.getByRole("button", { name: onward }).click();
    await expect(other.getByText("Nội dung viết trước.")).toBeVisible();
    await expect(other.getByRole("textbox").first()).toHaveValue("Nội dung viết sau.");

    const chooser = page.locator("input[type=file]").first();
    await chooser.setInputFiles({ name: "thuyet-minh.pdf", mimeType: "application/pdf", buffer: trap });
    await page.getByRole("button", { name: "Tải tệp lên" }).first().click();
    await expect(page.getByText("Tệp có nội dung không an toàn nên không được nhận.")).toBeVisible();
    await page.getByRole("link", { name: "Quay lại" }).click();
    await chooser.setInputFiles({ name: "thuyet-minh.pdf", mimeType: "application/pdf", buffer: plan });
    await page.getByRole("button", { name: "Tải tệp lên" }).first().click();
    await expect(page.getByRole("link", { name: "thuyet-minh.pdf" })).toBeVisible();

    const photos = ["truoc.png", "sau.png"].map((name) => ({ name, mimeType: "image/png", buffer: photoOf(name) }));
    await page.locator("input[type=file][multiple]").first().setInputFiles(photos);
    await page.getByRole("button", { name: "Tải tệp lên" }).last().click();
    for (const { name } of photos) await expect(page.getByRole("link", { name })).toBeVisible();
  });
});

/** One pixel, with a comment that makes it another file. */
function photoOf(comment: string): Buffer {
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  return Buffer.concat([Buffer.from(pixel, "base64"), Buffer.from(comment)]);
}
