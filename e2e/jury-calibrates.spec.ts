import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { editions, expectNotice, findRound } from "./support/desk";
import { openAs } from "./support/people";
import { signInAs } from "./support/sign-in";

/** Each window size practises on an entry of its own, out of the contest. */
const entryOf: Readonly<Record<string, { readonly number: string; readonly title: string }>> = {
  laptop: { number: "KN2-018", title: "Đạp Xe Đường Biên" },
  phone: { number: "KN2-035", title: "Áo Ấm Vùng Cao" },
};

test("a jury practises before the round opens: an entry is chosen, judges score it, the spread is shown to them", async ({
  page,
  browser,
}) => {
  test.slow();
  const entry = entryOf[test.info().project.name];
  if (!entry) throw new Error(`no entry for ${test.info().project.name}`);
  const heading = `${entry.number} ${entry.title}`;
  await signInAs(page, "organizer");
  const { competitionId, roundId } = await findRound(page, editions.second, /^Chung kết/);
  await page.goto(paths.deskCalibration(competitionId, roundId));
  await page.getByLabel("Bảng thi chấm thử").selectOption({ label: "Dự án" });
  await page.getByLabel("Hồ sơ", { exact: true }).selectOption({ label: heading });
  await page.getByLabel("Lời nhắn cho giám khảo").fill("Xin chú ý tiêu chí tài chính.");
  await page.getByRole("button", { name: "Chọn và gửi thư" }).click();
  await expectNotice(page, "Đã chọn hồ sơ chấm thử.");
  const own = page.locator("section").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });
  await expect(own.getByText(/^0\/\d+ giám khảo đã chấm$/)).toBeVisible();

  const judge = await openSheet(browser, "judge", entry.title);
  await score(judge, "4");
  await expect(judge.getByRole("heading", { name: "Các giám khảo chấm ra sao" })).toBeHidden();
  const chair = await openSheet(browser, "chair", entry.title);
  await score(chair, "5");
  await chair.context().close();

  await page.reload();
  await expect(own.getByText(/^2\/\d+ giám khảo đã chấm$/)).toBeVisible();
  await expect(own.getByText("từ 4 đến 5, giữa 4,5").first()).toBeVisible();
  await own.getByRole("button", { name: "Cho các giám khảo xem mức chênh lệch" }).click();
  await expectNotice(page, "Các giám khảo xem được mức chênh lệch.");

  await judge.reload();
  await expect(judge.getByRole("heading", { name: "Các giám khảo chấm ra sao" })).toBeVisible();
  await expect(judge.getByText("từ 4 đến 5, giữa 4,5 · quý vị 4").first()).toBeVisible();
  await expectNoSeriousAxe(judge);
  await judge.context().close();
});

/** The sheet of that entry, found from the judge's own desk, which may ask for others too. */
async function openSheet(browser: Browser, role: "judge" | "chair", title: string): Promise<Page> {
  const page = await openAs(browser, role);
  await page.goto(paths.judging());
  const sheets = page.locator(`main a[href^="${paths.calibrationSheet("")}"]`);
  await expect(sheets.first()).toBeVisible();
  for (const sheet of await sheets.all()) {
    const address = (await sheet.getAttribute("href")) ?? "";
    if (!(await (await page.request.get(address)).text()).includes(title)) continue;
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    return page;
  }
  throw new Error(`${role} is asked for no sheet of ${title}`);
}

async function score(page: Page, mark: string): Promise<void> {
  const marks = page.getByRole("textbox", { name: /^Điểm: / });
  await expect(marks.first()).toBeVisible();
  for (const one of await marks.all()) await one.fill(mark);
  await page.getByRole("button", { name: "Nộp phiếu chấm thử" }).click();
  await expectNotice(page, "Đã nộp phiếu chấm thử.");
}
