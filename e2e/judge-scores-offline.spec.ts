import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { openSheet, stored } from "./support/judge-sheets";
import { demoAccount, signInAs } from "./support/sign-in";

/** The desk, once everything on it has been taken along and the worker serves it. */
async function openKeptDesk(page: Page): Promise<void> {
  await page.goto(paths.judging());
  await expect(page.locator("[data-kept=true]")).toBeVisible({ timeout: 40_000 });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** The mark of the first criterion; nothing while nobody is signed in. */
async function firstMark(page: Page, assignmentId: string): Promise<number | undefined> {
  const sheet = (await stored(page, assignmentId)) as Awaited<ReturnType<typeof stored>> | undefined;
  return Object.values(sheet?.draft.marks ?? {})[0];
}

/** The field of the first criterion; a phone opens a sheet at the first one without a mark. */
async function firstField(page: Page): Promise<Locator> {
  const field = page.getByRole("textbox", { name: /^Điểm: / }).first();
  const back = page.getByRole("button", { name: "Tiêu chí trước" });
  await expect(field).toBeVisible();
  while ((await back.isVisible()) && (await back.isEnabled())) await back.click();
  return field;
}

async function markAll(page: Page): Promise<void> {
  const marks = page.getByRole("textbox", { name: /^Điểm: / });
  const next = page.getByRole("button", { name: /^Tiếp: / });
  await expect(marks.first()).toBeVisible();
  if (await next.isVisible()) {
    while (await next.isVisible()) {
      await marks.first().fill("4");
      await next.click();
    }
  } else for (const mark of await marks.all()) await mark.fill("4");
}

const kept = (page: Page) => page.getByText(/^Đã lưu trên máy này \d\d:\d\d, chờ gửi$/);
const cachesOfJudges = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("khoi-ho-so-")).length);

async function reopen(context: BrowserContext, page: Page, path: string): Promise<Page> {
  await page.close();
  const next = await context.newPage();
  await next.goto(path);
  return next;
}

test("a judge who loses the network scores on: the sheet is sent once, in order, when it is back", async ({
  page,
  context,
}) => {
  test.slow();
  await signInAs(page, "judge");
  await openKeptDesk(page);
  const id = await openSheet(page, "submitting");
  const before = (await stored(page, id)).draft.revision;

  await context.setOffline(true);
  await page.goto(paths.judgingSheet(id));
  await expect(page.getByText(/^Không có mạng\. Đây là bản lưu trên máy này/)).toBeVisible();
  await markAll(page);
  await expect(kept(page)).toBeVisible();

  let judge = await reopen(context, page, paths.judging());
  await expect(judge.getByText("1 phiếu trên máy này chờ gửi")).toBeVisible();
  await judge
    .locator(`main a[href="${paths.judgingSheet(id)}"]`)
    .first()
    .click();
  const submit = judge.getByRole("button", { name: "Nộp phiếu" });
  const next = judge.getByRole("button", { name: /^Tiếp: / });
  await submit.or(next).first().waitFor();
  await expect(async () => {
    while (await next.isVisible()) await next.click();
    await submit.click({ timeout: 2_000 });
  }).toPass();
  await expect(judge.getByText("Phiếu đã lưu trên máy này và sẽ được gửi khi có mạng.")).toBeVisible();
  await expect(judge.getByText("1 phiếu trên máy này chờ gửi")).toBeVisible();
  expect(await judge.goto(paths.judgingConflicts("khong-co")).then((answer) => answer?.status())).toBe(503);
  await expect(judge.getByRole("heading", { name: "Không có mạng" })).toBeVisible();

  judge = await reopen(context, judge, paths.judging());
  await context.setOffline(false);
  await expect
    .poll(() => stored(judge, id).then(({ draft }) => draft.submittedAt !== null), { timeout: 20_000 })
    .toBe(true);
  await expect(judge.getByText("1 phiếu trên máy này chờ gửi")).toBeHidden();
  const { draft } = await stored(judge, id);
  expect(draft.revision).toBe(before + 2); // what was saved on the way as one, then the submission
  expect(new Set(Object.values(draft.marks))).toEqual(new Set([400]));
});

test("a dossier and its PDF are read without a network", async ({ page, context }) => {
  test.slow();
  await signInAs(page, "judge");
  await openKeptDesk(page);
  const links = await page.locator(`main a[href^="${paths.judgingSheet("")}"]`).all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  let file = "";
  for (const href of hrefs) {
    const text = await (await page.request.get(paths.judgingCarried(href?.split("/").at(-1) ?? ""))).text();
    file = /"fileId":"([^"]+)","name":"[^"]+\.pdf"/.exec(text)?.[1] ?? "";
    if (file === "") continue;
    await context.setOffline(true);
    await page.goto(href ?? "");
    break;
  }
  expect(file).not.toBe("");
  const told = await page.evaluate(async (address) => {
    const whole = await fetch(address);
    const piece = await fetch(address, { headers: { range: "bytes=0-3" } });
    return [whole.status, whole.headers.get("content-type"), piece.status, await piece.text()];
  }, paths.file(file));
  expect(told).toEqual([200, "application/pdf", 206, "%PDF"]);
  const turn = page.getByRole("button", { name: "Hồ sơ", exact: true });
  const part = page.getByRole("tab", { name: /\.pdf$|^(?!Trả lời)/ }).nth(1);
  await part.or(turn).first().waitFor();
  if (await turn.isVisible()) await turn.click();
  await part.click();
  const reader = page.getByRole("button", { name: "Đọc ngay tại đây" });
  await reader.or(page.locator("canvas")).first().waitFor();
  if (await reader.isVisible()) await reader.click();
  await expect(page.locator("canvas").first()).toBeVisible();
});

test("a session that ran out keeps the marks and sends them after signing in again", async ({ page, context }) => {
  test.slow();
  await signInAs(page, "judge");
  await openKeptDesk(page);
  const id = await openSheet(page, "writing");
  await page.goto(paths.judgingSheet(id));
  const field = await firstField(page);
  await context.clearCookies();
  await field.fill("3");
  await expect(page.getByText("Phiên đăng nhập đã hết")).toBeVisible();
  await expect(kept(page)).toBeVisible();

  await page.getByRole("link", { name: "Đăng nhập lại" }).click();
  const { email, password } = demoAccount("judge");
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await expect.poll(() => firstMark(page, id), { timeout: 20_000 }).toBe(300);
});

test("another account on the same device sees nothing, and signing out takes the dossiers along", async ({
  page,
  context,
}) => {
  test.slow();
  await signInAs(page, "judge");
  await openKeptDesk(page);
  const id = await openSheet(page, "writing");
  await page.goto(paths.judgingSheet(id));
  const field = await firstField(page);
  expect(await cachesOfJudges(page)).toBe(1);

  // unsent: the dialog asks first, and what was written stays for this account
  await context.route(`**${paths.judgingSave(id)}`, (route) => route.abort());
  await field.fill("2");
  await expect(kept(page)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Bàn chấm" }).click(); // a sheet fills a phone's screen
  await page
    .getByRole("banner")
    .getByLabel(`Tài khoản: ${demoAccount("judge").name}`)
    .click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  const asked = page.getByRole("alertdialog");
  await expect(asked).toBeVisible();
  await asked.getByRole("button", { name: "Vẫn đăng xuất" }).click();
  await page.waitForURL(paths.home());
  await expect.poll(() => cachesOfJudges(page)).toBe(0);
  await context.unroute(`**${paths.judgingSave(id)}`);

  await signInAs(page, "chair");
  await page.goto(paths.home());
  await context.setOffline(true);
  await page.goto(paths.judging());
  await expect(page.getByRole("heading", { name: "Không có mạng" })).toBeVisible();
  await context.setOffline(false);

  await signInAs(page, "judge");
  await page.goto(paths.judging());
  await expect.poll(() => firstMark(page, id), { timeout: 20_000 }).toBe(200);
});

test("two devices wrote on one sheet: both versions stay until the judge has chosen", async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await signInAs(page, "judge");
  await openKeptDesk(page);
  const id = await openSheet(page, "writing");
  const address = paths.judgingSheet(id);
  await page.goto(address);
  const field = await firstField(page);
  await context.setOffline(true);
  await field.fill("1");
  await expect(kept(page)).toBeVisible();

  const elsewhere = await browser.newContext();
  const laptop = await elsewhere.newPage();
  await signInAs(laptop, "judge");
  await laptop.goto(new URL(address, page.url()).href);
  await (await firstField(laptop)).fill("5");
  await expect.poll(() => firstMark(laptop, id)).toBe(500);
  await elsewhere.close();

  await context.setOffline(false);
  await expect(page.getByText("Phiếu này đã được lưu từ một nơi khác")).toBeVisible({ timeout: 20_000 });
  expect(await firstMark(page, id)).toBe(500);
  await page.getByRole("button", { name: "Dùng bản trên máy này" }).click();
  await expect.poll(() => firstMark(page, id)).toBe(100);
  await expect(page.getByText("Phiếu này đã được lưu từ một nơi khác")).toBeHidden();
});
