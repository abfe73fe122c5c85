import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { readLetter } from "./support/letters";
import { signInAs } from "./support/sign-in";

/** Entries of the school contest, two for each window, so that the two runs don't meet. */
const mine: Readonly<Record<string, { readonly one: Entry; readonly other: Entry }>> = {
  laptop: {
    // another entry has nearly the same title
    one: { title: "Xe Đạp Tẽ Ngô", typed: "xe dap te", found: 2 },
    other: { title: "Thùng Rác Biết Nói", typed: "thung rac", found: 1 },
  },
  phone: {
    one: { title: "Gậy Dò Đường Cho Bà", typed: "gay do duong", found: 1 },
    other: { title: "Bút Chì Hạt Giống", typed: "but chi hat", found: 1 },
  },
};
type Entry = { readonly title: string; readonly typed: string; readonly found: number };

function ours() {
  const entries = mine[test.info().project.name];
  if (!entries) throw new Error(`no entries for ${test.info().project.name}`);
  return entries;
}

test("a secretary asks for a supplement, thinks again, and finds an entry eligible", async ({ page, browser }) => {
  test.slow();
  const { one } = ours();
  await opensList(page);
  await expectNoSeriousAxe(page);
  await finds(page, one);
  await page.getByRole("link", { name: one.title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(one.title);
  await expectNoSeriousAxe(page);
  const entry = page.url();

  await page.locator("summary", { hasText: "Yêu cầu bổ sung" }).click();
  await page.getByLabel("Cần bổ sung những gì").fill("Thêm ảnh chụp mô hình đã làm thử.");
  await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await expect(page.getByText("Đã gửi yêu cầu bổ sung cho nhóm.")).toBeVisible();
  await expect(page.getByText(/^Đang chờ nhóm bổ sung đến 17:00/)).toBeVisible();
  const asked = await letterAbout(browser, one, "Đề nghị bổ sung hồ sơ");
  expect(asked).toContain("Thêm ảnh chụp mô hình đã làm thử.");

  await page.locator("summary", { hasText: "Hủy quyết định" }).click();
  const reason = page.getByLabel("Lý do");
  await reason.filter({ visible: true }).fill("Nhóm đã gửi ảnh ở phụ lục.");
  await page.getByRole("button", { name: "Hủy quyết định" }).click();
  await expect(page.getByText("hồ sơ trở lại chờ xét")).toBeVisible();

  const other = await page.context().newPage();
  await other.goto(entry);
  await page.getByRole("button", { name: "Xác nhận hợp lệ" }).click();
  await expect(page.getByText("Đã xác nhận hồ sơ hợp lệ và gửi thư cho nhóm.")).toBeVisible();
  await expect(page.getByText("Nhóm đã gửi ảnh ở phụ lục.")).toBeVisible();
  await other.getByRole("button", { name: "Xác nhận hợp lệ" }).click();
  await expect(other.getByText("vừa được thay đổi ở nơi khác")).toBeVisible();
  await letterAbout(browser, one, "Hồ sơ hợp lệ");
});

test("a secretary without a script sees the plan for what was ticked before it is applied", async ({
  browser,
  baseURL,
}) => {
  const { other } = ours();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await opensList(page);
  await page.getByRole("searchbox").fill(other.typed);
  await page.getByRole("searchbox").press("Enter");
  await page.getByRole("checkbox", { name: `Chọn ${other.title}` }).check();
  await page.getByRole("button", { name: "Không hợp lệ" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sẽ ghi 1 hồ sơ không hợp lệ");
  await page.getByLabel("Lý do").fill("   ");
  await page.getByRole("button", { name: "Áp dụng cho 1 hồ sơ" }).click();
  await expect(page.getByText("Vui lòng điền mục này.")).toBeVisible();
  await page.getByLabel("Lý do").fill("Đã dự thi năm trước với cùng nội dung.");
  await page.getByRole("button", { name: "Áp dụng cho 1 hồ sơ" }).click();
  await expect(page.getByText("Đã áp dụng cho 1 hồ sơ")).toBeVisible();

  await page.getByRole("link", { name: /^Không hợp lệ/ }).click();
  await page.getByRole("link", { name: other.title }).click();
  await expect(page.getByText("Đã dự thi năm trước với cùng nội dung.").first()).toBeVisible();
  await context.close();
});

test("an organizer reads in the log who decided what, and that the log is whole", async ({ page }) => {
  await signInAs(page, "organizer");
  await page.goto(paths.organizing());
  await page.getByRole("link", { name: /lần thứ II$/ }).click();
  await page.getByRole("link", { name: "Nhật ký" }).click();
  await expect(page.getByText("xác nhận hồ sơ hợp lệ").first()).toBeVisible();
  await page.getByRole("link", { name: "Kiểm tra chuỗi niêm" }).click();
  await expect(page.getByText("Nhật ký nguyên vẹn")).toBeVisible();
  await expectNoSeriousAxe(page);
});

/** From "Việc của tôi", where signing in leads, to the entries that wait for their check. */
async function opensList(page: Page): Promise<void> {
  await signInAs(page, "secretary");
  await page.goto(paths.myWork());
  await page.getByRole("link", { name: /^Xét \d+ hồ sơ vừa nộp/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hồ sơ dự thi");
}

async function finds(page: Page, { title, typed, found }: Entry): Promise<void> {
  await page.getByRole("searchbox").fill(typed);
  await expect(page.locator("tbody tr")).toHaveCount(found);
  await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
}

async function letterAbout(browser: Browser, { title }: Entry, subject: string): Promise<string> {
  const { text } = await readLetter(browser, "@example.vn", new RegExp(`${subject}.*${title}`));
  return text;
}
