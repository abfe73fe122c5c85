import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { signInAs } from "./support/sign-in";

async function save(page: Page, button = "Lưu") {
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu." })).toBeVisible();
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true }).filter({ visible: true });

test("an organizer builds a rubric with groups, points of their own, levels, gates and a ladder", async ({ page }, {
  project,
}) => {
  await signInAs(page, "organizer");
  await page.goto(paths.newCompetition());
  await field(page, "Tên cuộc thi").fill(`Bộ tiêu chí (${project.name})`);
  await field(page, "Giới thiệu ngắn").fill("Thử bộ tiêu chí.");
  await page.getByLabel("Tiền tố số hồ sơ").fill("TC26-");
  await page.getByRole("main").getByRole("button", { name: "Tạo bản nháp" }).click();
  const tabs = page.getByRole("navigation", { name: "Thiết lập cuộc thi" });
  await tabs.getByRole("link", { name: "Bảng, lĩnh vực" }).click();
  await page.getByRole("link", { name: "Thêm bảng thi" }).click();
  await field(page, "Tên bảng").fill("Dự án");
  await save(page);

  await tabs.getByRole("link", { name: "Vòng thi, tiêu chí" }).click();
  await expectNoSeriousAxe(page);
  await page.getByRole("button", { name: "Dùng “Bộ tiêu chí mới”" }).click();

  // a group of 20 = 15 + 5
  await page.getByRole("link", { name: "Thêm nhóm" }).click();
  await field(page, "Tên nhóm").fill("Mới và sáng tạo");
  await field(page, "Tổng điểm của nhóm theo thể lệ").fill("20");
  await save(page);
  await page.getByText("⋯").last().click();
  await page.getByRole("link", { name: "Thêm tiêu chí vào nhóm này" }).click();
  await field(page, "Tiêu chí").fill("Khác biệt");
  await field(page, "Điểm cao nhất").fill("15");
  await expect(page.getByText("Nhóm “Mới và sáng tạo”: 15 / 20 điểm")).toBeVisible();
  await page.getByLabel("Hoặc lấy từ").selectOption("five");
  await save(page);
  await expect(page.getByText("Nhóm “Mới và sáng tạo” cộng được 15 trên 20 điểm: thiếu 5 điểm.")).toBeVisible();
  await page.getByRole("link", { name: "Thêm tiêu chí", exact: true }).click();
  await field(page, "Tiêu chí").fill("Chưa áp dụng");
  await page.getByLabel("Thuộc nhóm").selectOption({ label: "Mới và sáng tạo" });
  await field(page, "Điểm cao nhất").fill("5");
  await field(page, "Dán các mức, mỗi dòng một mức").fill("0–2: Đã có nơi làm\n2,5–5: Chưa ai làm | Nobody has");
  await save(page);
  await expect(page.getByText("20 / 20")).toBeVisible();

  // the criterion that was there: points of the organizer's, the rest by a judge's 1–5 × 6
  await page.getByRole("link", { name: "Sửa “Tiêu chí thứ nhất”" }).click();
  await field(page, "Điểm cao nhất").fill("50");
  await page.getByRole("radio", { name: /^Ban tổ chức/ }).check();
  await save(page);
  await page.getByRole("link", { name: "Thêm tiêu chí", exact: true }).click();
  await field(page, "Tiêu chí").fill("Khả thi");
  await page.getByRole("radio", { name: /^1–n × hệ số/ }).check();
  await field(page, "Hệ số").fill("6");
  await save(page);
  await expect(page.getByText("Khớp với thể lệ.")).toBeVisible();
  await page.getByRole("button", { name: "Đưa “Khả thi” lên" }).click();
  await expect(page.getByText("Nhóm “Mới và sáng tạo” cộng được 50 trên 20 điểm: thừa 30 điểm.")).toBeVisible();
  await page.getByRole("button", { name: "Đưa “Khả thi” xuống" }).click();
  await expect(page.getByText("Khớp với thể lệ.")).toBeVisible();
  await expectNoSeriousAxe(page);

  // the round: gates, a share of the entries, a ladder
  await page.getByRole("main").getByRole("link", { name: "Vòng thi, tiêu chí" }).click();
  await page.getByRole("link", { name: "Thêm vòng thi" }).click();
  await field(page, "Tên vòng").fill("Chung kết");
  await page.getByLabel("Mở chấm").fill("2027-08-02T08:00");
  await page.getByLabel("Hạn chấm").fill("2027-08-20T17:00");
  await save(page);
  await page.getByRole("link", { name: "Cách chấm bảng “Dự án” ở vòng “Chung kết”" }).click();
  await page.getByLabel("Hoặc theo % số hồ sơ").fill("30");
  await page.getByLabel("Tối thiểu theo % điểm tối đa").fill("50");
  await page.getByLabel("Bước 1").selectOption({ label: "Điểm “Khác biệt” cao hơn" });
  await page.getByLabel("Bước 2").selectOption({ label: "Nộp hồ sơ sớm hơn" });
  await expectNoSeriousAxe(page);
  await save(page);
  await page.getByRole("link", { name: "Cách chấm bảng “Dự án” ở vòng “Chung kết”" }).click();
  await expect(page.getByLabel("Hoặc theo % số hồ sơ")).toHaveValue("30");
  await expect(page.getByLabel("Bước 2")).toHaveValue("earlier");
});
