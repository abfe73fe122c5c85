import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { signInAs } from "./support/sign-in";

/** Presses the form's button and waits for the sentence that the next page shows. */
async function press(page: Page, button: string, sentence: string) {
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).first().click();
  await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
}

/** From here on what a page reads anew after an act comes only once the answer is called, as over a slow network. */
async function holdReading(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const pages = `**${paths.newCompetition()}.data*`;
  await page.route(pages, async (route) => {
    if (route.request().method() === "GET") await held;
    await route.continue().catch(() => undefined); // the page may have gone on without it
  });
  return async () => {
    letGo();
    await page.unroute(pages);
  };
}

/** Opens the draft whose set-up is shown, and looks at its public page. */
async function openIt(page: Page) {
  await page.goto(`${new URL(page.url()).pathname.replace(/thiet-lap.*/, "thiet-lap")}/mo`);
  await press(page, "Mở cuộc thi", "Cuộc thi đã mở và công khai.");
  await page.getByRole("link", { name: "Trang công khai" }).click();
}

test("an organizer continues last year's edition and opens it", async ({ page }, { project }) => {
  const name = `Cuộc thi Khởi nghiệp sáng tạo lần thứ III (${project.name})`;
  await signInAs(page, "organizer");
  await page.goto(paths.newCompetition());
  await expectNoSeriousAxe(page);
  await page
    .getByRole("link", { name: "Dùng lại “Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ I – 2024”" })
    .click();
  const typed = page.getByLabel("Tên cuộc thi", { exact: true });
  await expect(typed).toHaveValue("Cuộc thi Khởi nghiệp sáng tạo tỉnh Cao Bằng lần thứ II – 2027");
  await typed.fill(name);
  await page.getByLabel("Ngày bắt đầu nhận hồ sơ").fill("2027-03-01");
  await expect(page.getByRole("row", { name: /Nhận hồ sơ/ })).toContainText("01/03/2027 08:00");
  await page.getByLabel(/Chép danh sách \d+ giám khảo/).check();
  await expectNoSeriousAxe(page);
  await press(page, "Tạo bản nháp", "Đã tạo bản nháp");
  await openIt(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByText("08:00, 01/03/2027").first()).toBeVisible();
});

test("an organizer begins from a template, hands its set-up on as a file, and opens it", async ({ page }, {
  project,
}) => {
  const name = `Cuộc thi của tỉnh (${project.name})`;
  await signInAs(page, "organizer");
  await page.goto(paths.newCompetition());
  await page.getByRole("link", { name: "Dùng mẫu “Cuộc thi cấp tỉnh, hai vòng”" }).click();
  await page.getByLabel("Tên cuộc thi", { exact: true }).fill(name);
  await press(page, "Tạo bản nháp", "Đã tạo bản nháp");
  await expect(page.getByText("Bước này còn thiếu:").first()).toBeVisible();
  await page.getByLabel("Thể lệ", { exact: true }).fill("Điều 1. Mục đích\nTìm ý tưởng của tỉnh.");
  await press(page, "Lưu và sang bước sau", "Đã lưu.");
  const setup = new URL(page.url()).pathname.replace("/lich", "");
  const file = await page.request.get(`${setup}/tai-ve.json`);

  await page.goto(paths.newCompetition());
  const upload = async (text: string) => {
    const buffer = Buffer.from(text);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "thiet-lap.json", mimeType: "application/json", buffer });
    await page.getByRole("button", { name: "Đọc tệp" }).click();
  };
  await upload("[[[");
  await expect(page.getByRole("alert")).toContainText("Tệp không phải JSON");
  const reread = await holdReading(page);
  await upload(await file.text());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cuộc thi mới từ tệp");
  await page.getByLabel("Tên cuộc thi", { exact: true }).fill(`${name} bản chép`);
  await page.getByRole("button", { name: "Tạo bản nháp" }).click();
  await reread();
  await expect(page.getByRole("status").filter({ hasText: "Đã tạo bản nháp" })).toBeVisible();

  await page.goto(setup);
  await openIt(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});
