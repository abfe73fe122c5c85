import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { signInAs } from "./support/sign-in";

async function save(page: Page, button = "Lưu") {
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu." })).toBeVisible();
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true }).filter({ visible: true });

test("an organizer builds a rubric with a group of its own maximum and levels pasted or spread", async ({ page }, {
  project,
}) => {
  await signInAs(page, "organizer");
  await page.goto(paths.newCompetition());
  await page.getByRole("link", { name: "Bắt đầu trống" }).click();
  await field(page, "Tên cuộc thi").fill(`Bộ tiêu chí (${project.name})`);
  await field(page, "Giới thiệu ngắn").fill("Thử bộ tiêu chí.");
  await page.getByLabel("Tiền tố số hồ sơ").fill("TC26-");
  await page.getByRole("main").getByRole("button", { name: "Tạo bản nháp" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã tạo bản nháp" })).toBeVisible();
  const id = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.goto(paths.deskDivisions(id));
  await page.getByRole("link", { name: "Thêm bảng thi" }).click();
  await field(page, "Tên bảng").fill("Dự án");
  await save(page);

  await page.goto(paths.deskRounds(id));
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
  await page.getByLabel("Thuộc nhóm", { exact: true }).selectOption({ label: "Mới và sáng tạo" });
  await field(page, "Điểm cao nhất").fill("5");
  await field(page, "Dán các mức, mỗi dòng một mức").fill("0–2: Đã có nơi làm\n2,5–5: Chưa ai làm | Nobody has");
  await save(page);
  await expect(page.getByText("20 / 20")).toBeVisible();
});
