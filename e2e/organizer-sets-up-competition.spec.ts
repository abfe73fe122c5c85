import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { signInAs } from "./support/sign-in";

const saved = "Đã lưu.";

/** Presses the form's button and waits for the sentence that the next page shows. */
async function save(page: Page, button = "Lưu", sentence = saved) {
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).first().click();
  await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
}

/** Goes on to the next step by the bar at the foot of the page. */
async function goOn(page: Page, step: string) {
  await page.getByRole("link", { name: `Sang bước sau: ${step}` }).click();
  await expect(page.getByRole("link", { name: `Sang bước sau: ${step}` })).toBeHidden();
}

test("an organizer sets up a competition and opens it", async ({ page }, { project }) => {
  test.slow();
  const name = `Khởi nghiệp vùng cao (${project.name})`;
  await signInAs(page, "organizer");
  await page.goto(paths.newCompetition());
  await page.getByRole("link", { name: "Bắt đầu trống" }).click();
  await page.getByLabel("Tên cuộc thi", { exact: true }).fill(name);
  await page.getByLabel("Giới thiệu ngắn", { exact: true }).fill("Dành cho các nhóm trẻ vùng cao.");
  await page.getByLabel("Tiền tố số hồ sơ").fill("VC26-");
  await save(page, "Tạo bản nháp", "Đã tạo bản nháp");

  await page.getByLabel("Số quyết định").fill("12/QĐ-BTC");
  await page
    .getByLabel("Đơn vị chỉ đạo, chủ trì, phối hợp", { exact: true })
    .fill("Sở Khoa học và Công nghệ\nTỉnh đoàn");
  await save(page, "Lưu và sang bước sau");
  await page.getByRole("link", { name: "Thêm giai đoạn" }).click();
  await page.getByLabel("Tên giai đoạn", { exact: true }).fill("Nhận hồ sơ");
  await page.getByLabel("Bắt đầu").fill("2026-09-01T08:00");
  await page.getByLabel("Kết thúc").fill("2026-08-01T17:00");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Thời điểm kết thúc phải sau thời điểm bắt đầu.").first()).toBeVisible();
  await page.getByLabel("Kết thúc").fill("2027-08-01T17:00");
  await save(page);
  await expectNoSeriousAxe(page);

  await goOn(page, "Bảng, lĩnh vực");
  await page.getByRole("link", { name: "Thêm bảng thi" }).click();
  await page.getByLabel("Tên bảng", { exact: true }).fill("Ý tưởng");
  await save(page);
  await page.getByRole("link", { name: "Thêm lĩnh vực" }).click();
  await page.getByLabel("Tên lĩnh vực", { exact: true }).fill("Nông nghiệp");
  await save(page);
  await expect(page.getByRole("link", { name: "Sửa “Nông nghiệp”" })).toBeVisible();

  await goOn(page, "Ai được dự thi");
  await goOn(page, "Mẫu hồ sơ");
  await page.getByRole("link", { name: "Sửa “Vấn đề cần giải quyết”" }).click();
  await page.getByLabel("Nhiều nhất bao nhiêu ký tự").fill("1500");
  await save(page);
  await expect(page.getByText("Đoạn văn · bắt buộc · 1.500 ký tự").first()).toBeVisible();

  await goOn(page, "Vòng thi, tiêu chí");
  await page.getByRole("button", { name: "Dùng “Bộ tiêu chí chấm hồ sơ”" }).click();
  await page.getByRole("link", { name: "Sửa “Đổi mới sáng tạo”" }).click();
  await page.getByRole("textbox", { name: "Điểm cao nhất" }).fill("30");
  await save(page);
  await expect(page.getByText("Các tiêu chí cộng lại được 105 điểm, thể lệ ghi 100 điểm: thừa 5 điểm.")).toBeVisible();
  await page.getByRole("link", { name: "Sửa “Đổi mới sáng tạo”" }).click();
  await page.getByRole("textbox", { name: "Điểm cao nhất" }).fill("25");
  await save(page);
  await expect(page.getByText("Khớp với thể lệ.")).toBeVisible();
  await expectNoSeriousAxe(page);

  await page.getByRole("main").getByRole("link", { name: "Vòng thi, tiêu chí" }).click();
  await page.getByRole("link", { name: "Thêm vòng thi" }).click();
  await page.getByLabel("Tên vòng", { exact: true }).fill("Bán kết");
  await page.getByLabel("Mở chấm").fill("2027-08-02T08:00");
  await page.getByLabel("Hạn chấm").fill("2027-08-20T17:00");
  await save(page);
  await page.getByRole("link", { name: "Cách chấm bảng “Ý tưởng” ở vòng “Bán kết”" }).click();
  await page.getByLabel("Số hồ sơ vào vòng sau").fill("5");
  await save(page);
  await expect(page.getByText("3 giám khảo/hồ sơ · chọn 5")).toBeVisible();

  await goOn(page, "Giải thưởng");
  await page.getByRole("link", { name: "Thêm giải" }).click();
  await page.getByLabel("Tên giải", { exact: true }).fill("Giải Nhất");
  await page.getByLabel("Giá trị mỗi giải").fill("20.000.000");
  await save(page);
  await expect(page.getByText("Tổng giá trị 20.000.000 ₫")).toBeVisible();

  await goOn(page, "Mở cuộc thi");
  await expect(page.getByText("Còn thiếu 1 mục")).toBeVisible();
  await page.getByRole("link", { name: "Điền: Thể lệ" }).click();
  await page.getByLabel("Thể lệ", { exact: true }).fill("Điều 1. Mục đích\n•\tTìm ý tưởng vùng cao.");
  const setup = new URL(page.url()).pathname;
  await save(page);
  await page.goto(`${setup}/xem-truoc`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("listitem").filter({ hasText: "Tìm ý tưởng vùng cao." })).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.goto(`${setup}/mo`);
  await expectNoSeriousAxe(page);
  await save(page, "Mở cuộc thi", "Cuộc thi đã mở và công khai.");

  await page.getByRole("link", { name: "Trang công khai" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("link", { name: "Bắt đầu hồ sơ dự thi" })).toBeVisible();
  await expect(page.getByText("Quyết định số 12/QĐ-BTC")).toBeVisible();
  await expect(page.getByRole("cell", { name: "25", exact: true }).first()).toBeVisible();
  await expectNoSeriousAxe(page);
});
