import { type Browser, expect } from "@playwright/test";
import { paths } from "~/paths";
import { signInAs } from "./sign-in";

/** The newest letter to that address whose subject has these words, as the administrator's page of letters shows it. */
export async function readLetter(
  browser: Browser,
  to: string,
  subject: string | RegExp,
): Promise<{ text: string; links: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInAs(page, "admin");
  await expect(async () => {
    await page.goto(paths.adminLetters());
    await page
      .getByRole("row")
      .filter({ hasText: to })
      .filter({ hasText: subject })
      .first()
      .getByRole("link")
      .first()
      .click();
    await page.waitForURL(`**${paths.adminLetter("*")}`, { timeout: 5_000 });
    await expect(page.getByRole("main")).toContainText(to);
  }).toPass({ timeout: 15_000 });
  const main = page.getByRole("main");
  const text = await main.innerText();
  await context.close();
  return { text, links: text.match(/https?:\/\/\S+/g) ?? [] };
}
