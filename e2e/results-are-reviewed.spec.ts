import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { expectNoSeriousAxe } from "./support/axe";
import { editions, expectNotice, findRound } from "./support/desk";
import { openAs } from "./support/people";
import { signInAs } from "./support/sign-in";

type Round = {
  readonly name: string;
  readonly entry: string;
  readonly lead: `${string}@${string}`;
  /** whose comments are read */
  readonly reader: { readonly entry: string; readonly lead: `${string}@${string}` };
  /** with whom the entry shares the last place that goes on */
  readonly tiedWith?: string;
};

/** Each window size reviews a round of its own, and not the one that it publishes again in another journey. */
const roundOf: Readonly<Record<string, Round>> = {
  laptop: {
    name: "Vòng hồ sơ",
    entry: "Rau Thủy Canh Sông Hiến",
    lead: "nguyen.huu.phuoc@example.vn",
    tiedWith: "Bột Áp Chao",
    reader: { entry: "Trà Vỏ Dẻ", lead: "ly.thi.kim.ngan@example.vn" },
  },
  phone: {
    name: "Chung kết",
    entry: "Bột Áp Chao",
    lead: "hoang.kieu.oanh@example.vn",
    reader: { entry: "Sổ Khỏe Trâu Bò", lead: "chu.thi.hai.anh@example.vn" },
  },
};

const reworded = "Ý tưởng rõ; nhóm nên ghi thêm nguồn của các số liệu về giá.";
const said = "Nhận xét về số liệu giúp nhóm sửa được ngay.";
const complaint = "Phụ lục 2 có hợp đồng thuê đất mới; nhóm mong được biết hội đồng đã đọc phụ lục này chưa.";
const answer = "Hội đồng đã đọc phụ lục 2 và tính vào phần khả thi; điểm giữ nguyên.";
const question = "Vì sao các phiếu của hồ sơ này chênh nhau ở phần thị trường?";
const explanation = "Các giám khảo đọc hai bảng giá khác ngày; chênh lệch nằm trong mức thường gặp.";
const tieReason = "Hội đồng chọn dự án đã có đơn đặt hàng.";
const decision = "Hội đồng thống nhất giữ nguyên thứ hạng sau khi đọc lại các phiếu.";

function roundHere(): Round {
  const round = roundOf[test.info().project.name];
  if (!round) throw new Error(`no round for ${test.info().project.name}`);
  return round;
}

const sectionOf = (page: Page, { name }: Round) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });

test("a comment is put in other words; the team reads its standing, the bands and the comments, and says if they helped", async ({
  page,
  browser,
}) => {
  test.slow();
  const round = roundHere();
  await signInAs(page, "secretary");
  const { competitionId, roundId } = await findRound(page, editions.first, round.name);
  const feedback = paths.deskFeedback(competitionId, roundId);
  await page.goto(feedback);
  const comment = page.getByRole("listitem").filter({ hasText: round.reader.entry }).first();
  await comment.locator("summary").click();
  await comment.getByRole("textbox", { name: "Lời nhóm sẽ đọc" }).fill(reworded);
  await comment.getByRole("button", { name: "Lưu và cho nhóm đọc" }).click();
  await expectNotice(page, "Đã lưu.");

  const organizer = await openAs(browser, "organizer");
  await organizer.goto(feedback);
  await nameJudges(organizer, true);

  const team = await openAs(browser, round.reader.lead);
  await openStanding(team, round.reader);
  const own = sectionOf(team, round);
  await expect(own.getByText(/^\d+\/\d+$/)).toBeVisible();
  await expect(own.getByRole("heading", { name: "Điểm theo tiêu chí" })).toBeVisible();
  await expect(own.getByText(/^· (Phần tư đầu|Nửa trên|Nửa dưới|Phần tư cuối)$/).first()).toBeVisible();
  await expect(own.getByText(reworded)).toBeVisible();
  await expect(own.getByText(/^Giám khảo /).first()).toBeVisible();

  await nameJudges(organizer, false);
  await organizer.context().close();
  await team.reload();
  await expect(own.getByText(reworded)).toBeVisible();
  await expect(own.getByText(/tên giám khảo không được nêu\.$/)).toBeVisible();
  await expect(own.getByText("Nhận xét 1", { exact: true })).toBeVisible();

  await own.getByRole("radio", { name: "Có ích", exact: true }).check();
  await own.getByRole("textbox", { name: "Bạn muốn nói thêm" }).fill(said);
  await own.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expectNotice(team, "Cảm ơn bạn đã cho ý kiến.");
  await team.context().close();

  await page.goto(feedback);
  await expect(page.getByText(said)).toBeVisible();
});

test("a team complains about a result; the organizer takes it up and answers with a reason, which the team reads", async ({
  page,
  browser,
}) => {
  test.slow();
  const round = roundHere();
  await signInAs(page, "organizer");
  const { competitionId } = await findRound(page, editions.first, round.name);
  await page.goto(paths.deskComplaints(competitionId));
  const times = page
    .getByRole("listitem")
    .filter({ has: page.locator("summary").filter({ has: page.getByText(round.name, { exact: true }) }) });
  await times.locator("summary").click();
  await times.getByLabel("Nhận đơn đến").fill("2026-10-01T17:00");
  await times.getByLabel("Trả lời chậm nhất").fill("2026-10-10T17:00");
  await times.getByRole("button", { name: "Lưu thời hạn" }).click();
  await expectNotice(page, "Đã lưu.");

  const team = await openAs(browser, round.lead);
  await openStanding(team, round);
  const own = sectionOf(team, round);
  await own.getByRole("button", { name: "Nộp đơn" }).click();
  await expect(own.getByRole("textbox", { name: "Nội dung đơn" })).toHaveAttribute("aria-invalid", "true");
  await own.getByRole("textbox", { name: "Nội dung đơn" }).fill(complaint);
  await own.getByRole("button", { name: "Nộp đơn" }).click();
  await expectNotice(team, "Đã nộp đơn.");
  const filed = own.getByRole("article").filter({ hasText: complaint });
  await expect(filed.getByText("Chờ xem xét")).toBeVisible();
  await expectNoSeriousAxe(team);

  await page.goto(paths.deskComplaints(competitionId));
  const waiting = page.getByRole("article").filter({ hasText: round.entry }).filter({ hasText: complaint });
  await waiting.getByRole("button", { name: "Thụ lý", exact: true }).click();
  await expect(waiting.getByText("Đã thụ lý")).toBeVisible();
  await expectNoSeriousAxe(page);
  await waiting.getByRole("textbox", { name: "Nội dung trả lời" }).fill(answer);
  await waiting.getByRole("button", { name: "Trả lời", exact: true }).click();
  await expect(waiting.getByText("Đã trả lời")).toBeVisible();

  await team.reload();
  await expect(filed.getByText("Đã trả lời")).toBeVisible();
  await expect(filed.getByText(answer)).toBeVisible();
  await team.context().close();
});

test("the jury's chair looks at a result once more; anybody recomputes the version published then", async ({
  page,
  browser,
}) => {
  test.slow();
  const round = roundHere();
  await signInAs(page, "organizer");
  const { competitionId } = await findRound(page, editions.first, round.name);
  await page.goto(paths.deskPublication(competitionId));
  const own = sectionOf(page, round);
  await own.locator("summary").click();
  await own.getByLabel("Lý do").fill("Hội đồng đọc lại các phiếu");
  await own.getByRole("button", { name: "Mở lại kết quả" }).click();
  await expectNotice(page, "Đã mở lại.");

  await deliberate(browser, round);

  await page.goto(paths.deskPublication(competitionId));
  await own.getByLabel("Lý do").fill("Sau khi hội đồng đọc lại");
  await own.getByRole("button", { name: "Công bố lại" }).click();
  await expectNotice(page, "Đã công bố kết quả.");
  await page.getByRole("link", { name: "Xem trang kết quả" }).click();
  await page.getByRole("navigation", { name: "Vòng thi" }).getByRole("link", { name: round.name }).click();
  await expect(page.getByText("Lý do công bố lại: Sau khi hội đồng đọc lại")).toBeVisible();

  const coming = page.waitForEvent("download");
  await page
    .getByRole("link", { name: /^Tải gói kết quả/ })
    .first()
    .click();
  const file = test.info().outputPath("bundle.zip");
  await (await coming).saveAs(file);
  expect(await verify(file)).toMatchObject({ code: 0, said: expect.stringContaining(round.name) });
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
  expect(await verify(file)).toMatchObject({ code: 1, said: expect.stringContaining("DIFFERS") });
});

/** Where the team's own results stand, by the entry's page: news of a result on "my work" would lead there at once. */
async function openStanding(page: Page, { entry }: Pick<Round, "entry">): Promise<void> {
  await page.goto(paths.myWork());
  const address = (await page.getByRole("link", { name: entry }).first().getAttribute("href")) ?? "";
  const entryId = /[0-9a-f-]{36}/.exec(address)?.[0] ?? "";
  await page.goto(paths.myEntry(entryId));
  await page.getByRole("link", { name: "Xem kết quả và nhận xét" }).click();
  await expect(page.getByText(/^Theo bản \d+, công bố/).first()).toBeVisible();
}

/** The organizer releases the comments anew, with the judges' names or without. */
async function nameJudges(page: Page, isNamed: boolean): Promise<void> {
  await page.getByRole("checkbox", { name: /^Nêu tên giám khảo/ }).setChecked(isNamed);
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expectNotice(page, "Đã phát hành");
}

/** The chair reads the ranking with its spread, asks and answers a question, and puts a decision on record. */
async function deliberate(browser: Browser, round: Round): Promise<void> {
  const chair = await openAs(browser, "chair");
  await chair.goto(paths.judging());
  const link = sectionOf(chair, round).getByRole("link", { name: "Hội đồng xem xét" });
  await chair.goto((await link.getAttribute("href")) ?? "");
  await expect(chair.getByRole("heading", { level: 1, name: `Hội đồng xem xét: ${round.name}` })).toBeVisible();

  const row = chair.getByRole("listitem").filter({ has: chair.locator("summary", { hasText: round.entry }) });
  await row.locator("summary").click();
  await expect(row.getByText(/^Chênh lệch giữa các phiếu: \d+,\d\d điểm$/)).toBeVisible();
  await row.getByRole("textbox", { name: "Nêu câu hỏi về hồ sơ này" }).fill(question);
  await row.getByRole("button", { name: "Nêu câu hỏi" }).click();
  await expectNotice(chair, "Đã nêu câu hỏi.");
  const asked = chair.getByRole("listitem").filter({ hasText: question });
  await asked.getByRole("textbox", { name: "Trả lời của hội đồng" }).fill(explanation);
  await asked.getByRole("button", { name: "Ghi trả lời" }).click();
  await expectNotice(chair, "Đã ghi trả lời.");
  await expect(asked.getByText(explanation)).toBeVisible();

  if (round.tiedWith) await settleTie(chair, round.tiedWith);
  const reason = chair.getByRole("textbox", { name: "Hội đồng quyết định" });
  await chair.getByRole("combobox", { name: "Về hồ sơ" }).selectOption({ label: (await optionOf(chair, round)) ?? "" });
  await reason.fill("Ừ");
  await chair.getByRole("button", { name: "Ghi lại" }).click();
  await expect(reason).toHaveAttribute("aria-invalid", "true");
  await reason.fill(decision);
  await chair.getByRole("button", { name: "Ghi lại" }).click();
  await expectNotice(chair, "Đã ghi quyết định.");
  await expect(chair.getByRole("listitem").filter({ hasText: decision }).getByText("Về một hồ sơ")).toBeVisible();
  await expectNoSeriousAxe(chair);
  await chair.context().close();
}

/** The chair says which of two goes on, and why; one who chooses both is told to choose one. */
async function settleTie(chair: Page, chosen: string): Promise<void> {
  const tie = chair
    .locator("section")
    .filter({ has: chair.getByRole("heading", { name: "Bằng điểm ở vạch đi tiếp" }) });
  for (const one of await tie.getByRole("checkbox").all()) await one.check();
  await tie.getByRole("textbox", { name: "Lý do" }).fill(tieReason);
  await tie.getByRole("button", { name: "Ghi quyết định" }).click();
  await expect(tie.getByText("Hãy chọn đúng 1 hồ sơ.")).toBeVisible();
  await expect(tie.getByRole("textbox", { name: "Lý do" })).toHaveValue(tieReason);
  for (const one of await tie.getByRole("checkbox").all()) await one.uncheck();
  await tie.getByRole("checkbox", { name: chosen }).check();
  await tie.getByRole("button", { name: "Ghi quyết định" }).click();
  const settled = chair.getByRole("listitem").filter({ hasText: tieReason });
  await expect(settled.getByText("Phân định bằng điểm")).toBeVisible();
  await expect(settled.getByText(chosen)).toBeVisible();
}

/** The choice for the round's entry, which carries its number too. */
function optionOf(page: Page, { entry }: Round): Promise<string | null> {
  return page.getByRole("combobox", { name: "Về hồ sơ" }).locator("option", { hasText: entry }).textContent();
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** What `npm run verify` says of a file, and the code that it ends with. */
async function verify(file: string): Promise<{ readonly code: number; readonly said: string }> {
  try {
    const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "verify", "--", file], { cwd: root });
    return { code: 0, said: stdout };
  } catch (failed) {
    const { code, stderr } = failed as { code: number; stderr: string };
    return { code, said: stderr };
  }
}
