import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { signInAs } from "./support/sign-in";

test.use({ viewport: { width: 390, height: 844 } });

const saved = "Đã lưu.";

async function told(page: Page, sentence: string) {
  await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
}

/** Opens the palette at the end of the step, chooses a type and writes the question's words. */
async function begin(page: Page, step: string, type: string, words: string) {
  await page.getByRole("link", { name: `Thêm câu hỏi vào bước “${step}”` }).click();
  await write(page, type, words);
}

async function write(page: Page, type: string, words: string) {
  await page.getByRole("link", { name: type, exact: true }).click();
  await expect(page.getByRole("heading", { name: `Câu hỏi mới: ${type}` })).toBeVisible();
  await page.getByLabel("Câu hỏi", { exact: true }).fill(words);
}

async function save(page: Page, button = "Lưu") {
  await page.locator(".builder-panel").getByRole("button", { name: button, exact: true }).click();
}

const row = (page: Page, words: string) => page.getByRole("link", { name: `Sửa “${words}”` });

test("an organizer builds a form on a phone, puts it in order and tries it out", async ({ page }, { project }) => {
  test.setTimeout(180_000);
  await signInAs(page, "organizer");
  await page.goto(paths.newCompetition());
  await page.getByRole("link", { name: "Bắt đầu trống" }).click();
  await page.getByLabel("Tên cuộc thi", { exact: true }).fill(`Cuộc thi trên điện thoại (${project.name})`);
  await page.getByLabel("Tiền tố số hồ sơ").fill("DT26-");
  await page.getByRole("button", { name: "Tạo bản nháp" }).click();
  await told(page, "Đã tạo bản nháp");
  const id = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.goto(paths.deskForm(id));

  await page.getByText("Các bước (5)").click();
  await page.getByRole("link", { name: "Thêm bước" }).click();
  await page.getByLabel("Tên bước", { exact: true }).fill("Doanh nghiệp");
  await save(page);
  await told(page, saved);

  // ten types, one after another
  await begin(page, "Doanh nghiệp", "Chọn một", "Loại hình");
  await page.getByLabel("Các lựa chọn").fill("Hợp tác xã");
  await save(page);
  await expect(page.getByText("Cần ít nhất hai lựa chọn").first()).toBeVisible();
  await page.getByLabel("Các lựa chọn").fill("Hợp tác xã\nCông ty | Company\nChưa đăng ký");
  await save(page, "Lưu và thêm câu nữa");
  await told(page, saved);
  await write(page, "Mã số thuế", "Mã số thuế của đơn vị");
  await page.getByText("Bước, điều kiện hiện, bảng thi, chấm kín").click();
  await page.getByLabel("Chỉ hiện khi").selectOption({ label: "Loại hình" });
  await page.getByLabel("Công ty").check();
  await page.getByLabel("Hợp tác xã").check();
  await save(page, "Lưu và thêm câu nữa");
  for (const [type, words] of [
    ["Ngày", "Ngày đăng ký lần đầu"],
    ["Địa bàn (xã, phường)", "Trụ sở"],
    ["Số điện thoại", "Điện thoại"],
    ["Mô hình 9 ô (BMC)", "Mô hình chín ô"],
    ["Đường dẫn phim", "Phim giới thiệu"],
    ["Số tiền (đồng)", "Vốn cần"],
  ] as const) {
    await write(page, type, words);
    await save(page, "Lưu và thêm câu nữa");
    await expect(row(page, words)).toBeVisible();
  }
  await write(page, "Bảng số liệu", "Tài chính ba năm");
  await page.getByLabel("Tên cột 1").fill("Doanh thu");
  await page.getByLabel("Kiểu cột 1").selectOption({ label: "Số tiền" });
  await page.getByLabel("Các dòng cố định").fill("Năm 2026\nNăm 2027\nNăm 2028");
  await save(page, "Lưu và thêm câu nữa");
  await expect(row(page, "Tài chính ba năm")).toBeVisible();
  await write(page, "Tệp đính kèm", "Giấy đăng ký");
  await page.getByLabel("Ảnh").check();
  await page.getByLabel("Mỗi tệp nhiều nhất").fill("30");
  await save(page);
  await expect(page.getByText("Ghi số nguyên từ 1 đến 25 MB").first()).toBeVisible();
  await page.getByLabel("Mỗi tệp nhiều nhất").fill("10");
  await page.getByLabel("Số tệp nhiều nhất").fill("3");
  await save(page);
  await expect(page.getByText("Tệp đính kèm · bắt buộc · 10 MB · nhiều nhất 3 tệp")).toBeVisible();
  await expect(page.getByText("hiện theo “Loại hình”")).toBeVisible();
  await expectNoSeriousAxe(page);

  // a ready-made block
  await page.getByRole("link", { name: "Thêm câu hỏi vào bước “Doanh nghiệp”" }).click();
  await page.getByText("Hoặc thêm sẵn cả nhóm câu hỏi").click();
  await page.getByRole("button", { name: /^Cam kết không sao chép/ }).click();
  await told(page, "Đã thêm 2 câu hỏi.");

  // the keyboard: down by one, said in words, and kept
  const handle = page.getByRole("button", { name: "Kéo để chuyển chỗ “Trụ sở”" });
  const order = async () =>
    (await page.getByRole("link", { name: /^Sửa “(Trụ sở|Điện thoại)”$/ }).allInnerTexts()).map(
      (text) => text.split("\n")[0],
    );
  expect(await order()).toEqual(["Trụ sở", "Điện thoại"]);
  await handle.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Đã nhấc “Trụ sở”, đang ở chỗ 4 trên 12, bước “Doanh nghiệp”.")).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("“Trụ sở” chuyển đến chỗ 5 trên 12, bước “Doanh nghiệp”.")).toBeAttached();
  const placed = page.waitForResponse((response) => response.url().endsWith("/cho") && response.status() === 200);
  await page.keyboard.press("Space");
  await placed;
  await expect.poll(order).toEqual(["Điện thoại", "Trụ sở"]);
  await page.reload();
  expect(await order()).toEqual(["Điện thoại", "Trụ sở"]);

  // what depends on a question can't go before it: it goes back, and says why
  await page.getByRole("button", { name: "Kéo để chuyển chỗ “Mã số thuế của đơn vị”" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Đã nhấc “Mã số thuế của đơn vị”")).toBeAttached();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText("“Mã số thuế của đơn vị” chuyển đến chỗ 1 trên 12")).toBeAttached();
  await page.keyboard.press("Space");
  await expect(page.getByRole("alert").filter({ hasText: "câu hỏi đã về chỗ cũ" })).toContainText("câu đứng trước nó");

  // tried out: the condition works, and nothing is saved
  await page.getByRole("main").getByRole("link", { name: "Xem trước" }).last().click();
  const form = page.locator(".preview-frame");
  await expect(form.getByText("Loại hình")).toBeVisible();
  await expect(form.getByText("Mã số thuế của đơn vị")).toBeHidden();
  await form.getByText("Công ty").click();
  await expect(form.getByText("Mã số thuế của đơn vị")).toBeVisible();
  await expectNoSeriousAxe(page);
});
