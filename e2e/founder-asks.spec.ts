import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { schoolContest } from "~db/content/competition-school";
import { expectNoSeriousAxe } from "./support/axe";
import { readLetter } from "./support/letters";
import { demoAccount, signInAs } from "./support/sign-in";

/** It takes entries for twelve more days, from teams of two to four. */
const contest = schoolContest.slug;

test("a founder asks, the secretary answers for all, and a visitor finds the answer", async ({ browser }) => {
  test.slow();
  const who = test.info().project.name;
  const question = `Nhóm ${who} có được dự thi bằng mô hình giấy không?`;
  const answer = `Được, nhóm ${who} chụp ảnh mô hình giấy và gửi trong phiếu.`;

  const founder = await pageOf(browser, "founder");
  await founder.goto(paths.competition(contest));
  await founder.getByRole("link", { name: "Đặt câu hỏi" }).click();
  await founder.getByRole("button", { name: "Gửi câu hỏi" }).click();
  await expect(founder.getByLabel("Câu hỏi của bạn")).toHaveAttribute("aria-invalid", "true");
  await founder.getByLabel("Câu hỏi của bạn").fill(question);
  await founder.getByRole("button", { name: "Gửi câu hỏi" }).dblclick();
  await expect(founder.getByText("Chờ trả lời")).toBeVisible();
  await expect(founder.getByText(question)).toHaveCount(1);
  await expectNoSeriousAxe(founder);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(paths.questions(contest));
  await expect(visitor.getByText(question)).toHaveCount(0);
  await expect(visitor.getByRole("link", { name: "Đăng nhập để đặt câu hỏi" })).toBeVisible();

  const secretary = await pageOf(browser, "secretary");
  await secretary.goto(paths.myWork());
  await secretary
    .getByRole("link", { name: /^Trả lời \d+ câu hỏi/ })
    .filter({ hasText: schoolContest.name.vi })
    .click();
  const row = secretary.getByRole("listitem").filter({ hasText: question });
  await expect(row).toContainText(demoAccount("founder").name);
  if (!(await row.getByLabel("Câu trả lời", { exact: true }).isVisible())) {
    await row.getByText("Trả lời", { exact: true }).click();
  }
  await row.getByLabel("Câu trả lời", { exact: true }).fill(answer);
  await expectNoSeriousAxe(secretary);
  await row.getByRole("button", { name: "Đăng câu trả lời" }).click();
  await expect(secretary.getByText("Đã đăng câu trả lời.")).toBeVisible();

  await expect(async () => {
    await visitor.goto(`${paths.questions(contest)}?q=${encodeURIComponent("mo hinh giay")}`);
    await expect(visitor.getByText(answer)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(visitor.getByText(demoAccount("founder").name)).toHaveCount(0);
  await expectNoSeriousAxe(visitor);
  const letter = await readLetter(browser, demoAccount("founder").email, "Trả lời câu hỏi của bạn");
  expect(letter.text).toContain(answer);
});

test("a rule stops an entry while it is written and names the step where it is mended", async ({ browser }) => {
  test.slow();
  const who = test.info().project.name;
  const page = await pageOf(browser, "visitor");
  await page.goto(paths.newProject());
  await page.getByLabel("Tên dự án").fill(`Đèn Bản Xa ${who}`);
  await page.getByLabel("Giới thiệu trong một câu").first().fill("Đèn học chạy bằng dòng suối nhỏ sau nhà.");
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByLabel(/^Ý tưởng/).check();
  await page.getByRole("button", { name: "Tạo dự án" }).click();
  await page.goto(paths.startEntry(contest));
  await page.getByLabel(`Đèn Bản Xa ${who}`).check();
  await page.getByRole("radio", { name: /^Học sinh/ }).check();
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Tạo hồ sơ" }).click();
  await expect(page.getByText("Ban thư ký sẽ xem xét")).toBeVisible();
  const entry = new URL(page.url()).pathname.split("/")[2] ?? "";

  const reason = "Nhóm có từ 1 đến 3 em cùng một thầy cô hướng dẫn";
  await page.goto(paths.myEntry(entry));
  await expect(page.getByText(reason)).toBeVisible();
  await page.goto(paths.myEntrySubmit(entry));
  await expectNoSeriousAxe(page);
  await page.getByRole("link", { name: new RegExp(reason) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhóm");
  await expect(page.getByText("Hồ sơ chưa đủ điều kiện dự thi")).toBeVisible();
  await page.locator("#new-name").fill("Cô Hoàng Thị Hướng Dẫn");
  await page.getByRole("button", { name: "Thêm thành viên" }).click();
  await expect(page.getByText("Đã thêm Cô Hoàng Thị Hướng Dẫn vào nhóm.")).toBeVisible();
  await expect(page.getByText("Hồ sơ chưa đủ điều kiện dự thi")).toHaveCount(0);
  await page.goto(paths.myEntrySubmit(entry));
  await expect(page.getByText(reason)).toHaveCount(0);
});

async function pageOf(browser: Parameters<typeof readLetter>[0], role: Parameters<typeof signInAs>[1]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, role);
  return page;
}
