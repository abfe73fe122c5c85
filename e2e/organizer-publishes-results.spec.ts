import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { demoPassword } from "~db/content/people";
import { expectNoSeriousAxe } from "./support/axe";
import { readLetter } from "./support/letters";
import { signIn, signInAs } from "./support/sign-in";

type Round = { readonly name: string; readonly isFinal: boolean; readonly entrant: string };

/** Each window size republishes a round of its own, so the two never meet. */
const roundOf: Record<string, Round> = {
  laptop: { name: "Chung kết", isFinal: true, entrant: "ma.van.thuyet@example.vn" },
  phone: { name: "Vòng hồ sơ", isFinal: false, entrant: "hoang.nhat.minh@example.vn" },
};
const edition = /lần thứ I – 2024/;

/** A sentence that the page shows once after an act. */
async function expectNotice(page: Page, sentence: string) {
  await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
}

/** Takes the first prize back, then lets the ranking give it again. */
async function giveAgain(page: Page, competitionId: string) {
  await page.goto(paths.deskAwards(competitionId));
  await expectNoSeriousAxe(page);
  await page.locator("summary").filter({ hasText: "Thu hồi" }).first().click();
  await page.getByLabel("Lý do").and(page.locator("details[open] *")).fill("Cộng lại điểm");
  await page.getByRole("button", { name: "Thu hồi" }).first().click();
  await expectNotice(page, "Đã thu hồi giải.");
  await page.getByRole("button", { name: "Trao theo xếp hạng" }).click();
  await expectNotice(page, "Đã trao 1 giải theo xếp hạng.");
}

/** Follows the letter's link as the one it was written to, and reads what judges said, which is released. */
async function readStanding(browser: Browser, { name, entrant: email }: Round) {
  const letter = await readLetter(browser, email, `Kết quả ${name}`);
  expect(letter.text).toMatch(/hạng \d+\/\d+ trong bảng/);
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, email, demoPassword);
  await page.goto(letter.links[0] ?? "");
  await expect(page.getByRole("heading", { name: "Điểm theo tiêu chí" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Nhận xét của giám khảo" }).first()).toBeVisible();
  await expectNoSeriousAxe(page);
  await context.close();
}

test("an organizer publishes results again; anyone reads both versions, the team its standing", async ({
  page,
  browser,
}, { project }) => {
  test.slow();
  const round = roundOf[project.name];
  if (!round) throw new Error(`no round for ${project.name}`);
  await signInAs(page, "organizer");
  await page.goto(paths.organizing());
  await page.getByRole("link", { name: edition }).first().click();
  await page.waitForURL(/ban-to-chuc\/[0-9a-f-]{36}/);
  const competitionId = /ban-to-chuc\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";

  await page.goto(paths.deskPublication(competitionId));
  const own = page.locator("section").filter({ has: page.getByRole("heading", { name: round.name, exact: true }) });
  await expectNoSeriousAxe(page);
  await own.locator("summary").click();
  await own.getByRole("button", { name: "Mở lại kết quả" }).click();
  await expect(own.getByText("Cần lý do.")).toBeVisible();
  await own.getByLabel("Lý do").fill("Cộng sai một phiếu");
  await own.getByRole("button", { name: "Mở lại kết quả" }).click();
  await expectNotice(page, "Đã mở lại.");
  if (round.isFinal) await giveAgain(page, competitionId);

  await page.goto(paths.deskPublication(competitionId));
  await own.getByLabel("Lý do").fill("Cộng lại điểm");
  await own.getByRole("button", { name: "Công bố lại" }).click();
  await expectNotice(page, "Đã công bố kết quả.");
  await page.getByRole("link", { name: "Xem trang kết quả" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Kết quả" })).toBeVisible();
  await page.getByRole("navigation", { name: "Vòng thi" }).getByRole("link", { name: round.name }).click();
  if (round.isFinal) await expect(page.getByRole("heading", { name: "Các dự án đoạt giải" })).toBeVisible();
  await expect(page.getByText("Lý do công bố lại: Cộng lại điểm")).toBeVisible();
  await expectNoSeriousAxe(page);
  await page.getByRole("link", { name: /, bản 1$/ }).click();
  await expect(page.getByText("Bạn đang xem bản 1, đã có bản mới hơn.")).toBeVisible();

  await readStanding(browser, round);
});
