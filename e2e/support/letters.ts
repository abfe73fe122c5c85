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
  const link = page
    .getByRole("row")
    .filter({ hasText: to })
    .filter({ hasText: subject })
    .first()
    .getByRole("link")
    .first();
  await expect(async () => {
    await page.goto(paths.adminLetters());
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  // Opened by its address: a click would leave the list standing for a moment after the address has changed.
  await page.goto((await link.getAttribute("href")) ?? "");
  await expect(page.getByRole("main")).toContainText(to);
  const main = page.getByRole("main");
  const text = await main.innerText();
  await context.close();
  return { text, links: text.match(/https?:\/\/\S+/g) ?? [] };
}
