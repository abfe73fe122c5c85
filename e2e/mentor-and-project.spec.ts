import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { demoPassword } from "~db/content/people";
import { expectNoSeriousAxe } from "./support/axe";
import { readLetter } from "./support/letters";
import { signIn } from "./support/sign-in";

/** Two pairs of the demo year whose mentor has said yes, one for each window, so that the two runs don't meet. */
const mine: Readonly<Record<string, Pair>> = {
  laptop: { project: "Lửa Lò Rèn", lead: "nong.van.ren@example.vn", mentor: "luc.thi.bao.ngan.cv@example.vn" },
  phone: { project: "Mắt Suối", lead: "chu.van.hoan@example.vn", mentor: "do.trung.kien.cv@example.vn" },
};
type Pair = { readonly project: string; readonly lead: string; readonly mentor: string };

const goal = "Có hợp đồng nguyên tắc với hai cửa hàng đặc sản.";
const sharedNote = "Tuần này nhóm tính lại giá thành từng mẻ.";
const secret = "Trưởng nhóm đang quá tải, nên hỏi nhẹ.";

test("a mentor and a project: from the proposal to the closing report", async ({ page, browser }) => {
  test.slow();
  const pair = mine[test.info().project.name];
  if (!pair) throw new Error(`no pair for ${test.info().project.name}`);
  await signIn(page, pair.lead, demoPassword);
  await accepts(page, browser, pair);
  const address = new URL(page.url()).pathname;
  await setsGoal(page);
  await plansMeeting(page);
  await expectNoSeriousAxe(page);

  const mentor = await (await browser.newContext({ baseURL: test.info().project.use.baseURL ?? "" })).newPage();
  await signIn(mentor, pair.mentor, demoPassword);
  await mentor.goto(address);
  await expect(mentor.getByText(goal).first()).toBeVisible();
  await expect(mentor.getByRole("link", { name: pair.lead })).toBeVisible();
  await writesNote(mentor, sharedNote);
  await writesNote(mentor, secret, { isPrivate: true });
  await page.goto(address);
  await expect(page.getByText(sharedNote)).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);

  await mentor.locator("summary", { hasText: "Viết báo cáo và khép lại" }).click();
  await mentor.getByRole("radio", { name: "Đạt một phần" }).check();
  await mentor.getByRole("button", { name: "Khép lại cặp cố vấn" }).click();
  await expect(mentor.getByRole("alert").filter({ hasText: "cần sửa" })).toBeVisible();
  await mentor.getByLabel("Báo cáo ngắn").fill("Đã có một cửa hàng nhận bán.");
  await mentor.getByRole("button", { name: "Khép lại cặp cố vấn" }).click();
  await expect(mentor.getByText("Đã khép lại", { exact: true })).toBeVisible();
  await mentor.context().close();
  const letter = await readLetter(browser, pair.lead, "Khép lại cố vấn");
  expect(letter.text).toContain("Đã có một cửa hàng nhận bán.");

  await givesFeedbackWithoutScript(browser, pair.lead, address);
});

async function accepts(page: Page, browser: Browser, { project, lead, mentor }: Pair) {
  await page.goto(paths.myMentoring());
  await page.getByRole("link", { name: project }).click();
  await expect(page.getByRole("heading", { name: "Bạn có nhận lời không?" })).toBeVisible();
  await expect(page.getByText(mentor)).toHaveCount(0);
  await expectNoSeriousAxe(page);
  await page.getByRole("button", { name: "Nhận lời" }).dblclick();
  await expect(page.getByText("Đang cố vấn", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: mentor })).toBeVisible();
  const letter = await readLetter(browser, lead, "Bắt đầu cố vấn");
  expect(letter.text).toContain(mentor);
}

async function setsGoal(page: Page) {
  await page.locator("summary", { hasText: "Thêm mục tiêu" }).click();
  const form = page.getByRole("form", { name: "Thêm mục tiêu" });
  await form.getByRole("textbox", { name: "Mục tiêu" }).fill(goal);
  await form.getByLabel("Hẹn đến ngày").fill("2026-10-20");
  await form.getByRole("button", { name: "Thêm mục tiêu" }).click();
  await expect(page.getByText("hẹn 20/10/2026")).toBeVisible();
}

async function plansMeeting(page: Page) {
  await page.locator("summary", { hasText: "Hẹn buổi gặp" }).click();
  const form = page.getByRole("form", { name: "Hẹn buổi gặp" });
  await form.getByLabel("Bắt đầu lúc").fill("2026-09-01T09:00");
  await form.getByLabel("Nơi gặp hoặc đường dẫn").fill("https://hop.example.vn/khoi");
  await form.getByRole("button", { name: "Hẹn buổi gặp" }).click();
  await expect(form.getByText("Buổi gặp phải ở sau thời điểm hiện tại.").first()).toBeVisible();
  await form.getByLabel("Bắt đầu lúc").fill("2026-09-24T09:00");
  await form.getByRole("button", { name: "Hẹn buổi gặp" }).click();
  await expect(page.getByText("09:00, thứ Năm 24/09/2026")).toBeVisible();
  await expect(page.getByRole("link", { name: "https://hop.example.vn/khoi" })).toBeVisible();
  const file = await page.request.get(
    (await page.getByRole("link", { name: "Thêm vào lịch" }).getAttribute("href")) ?? "",
  );
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("METHOD:REQUEST");
}

async function writesNote(page: Page, body: string, { isPrivate = false } = {}) {
  await page.locator("summary", { hasText: "Viết ghi chép" }).click();
  const form = page.getByRole("form", { name: "Viết ghi chép" });
  await form.getByLabel("Nội dung").fill(body);
  if (isPrivate) await form.getByLabel("Chỉ mình tôi đọc").check();
  await form.getByRole("button", { name: "Lưu ghi chép" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: body }).first()).toBeVisible();
}

async function givesFeedbackWithoutScript(browser: Browser, email: string, address: string) {
  const { baseURL = "" } = test.info().project.use;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signIn(page, email, demoPassword);
  await page.goto(address);
  await page.locator("summary", { hasText: "Gửi góp ý" }).click();
  await page.getByLabel("Vài lời").fill("Cố vấn rất tận tình.");
  await page.getByRole("button", { name: "Gửi góp ý" }).click();
  await expect(page.getByLabel("Vài lời")).toHaveValue("Cố vấn rất tận tình.");
  await page.getByRole("radio", { name: "5 – Rất tốt" }).check();
  await page.getByRole("button", { name: "Gửi góp ý" }).click();
  await expect(page.getByText("5/5")).toBeVisible();
  await context.close();
}
