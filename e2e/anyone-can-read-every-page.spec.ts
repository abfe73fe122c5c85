import { expect, type Page, test } from "@playwright/test";
import type { MainPage } from "~/commands/page-links";
import { pages } from "~/commands/pages";
import { addressOf, signIn } from "~/commands/visitor";
import { expectNoSeriousAxe } from "./support/axe";
import { demoAccount } from "./support/sign-in";

/** One sign-in a role and worker: these journeys only read. */
const cookies = new Map<MainPage["as"], string>();

for (const page of pages) {
  test(`${page.as}: ${page.name}`, async ({ page: tab, baseURL }) => {
    const site = baseURL ?? "";
    const faults = listenForFaults(tab);
    const cookie = await cookieOf(page.as, site);
    await tab.context().addCookies(asList(cookie, site));
    const answer = await tab.goto(await addressOf(site, page, cookie));
    expect(answer?.status()).toBe(page.name === "not-found" ? 404 : 200);
    await expect(tab.getByRole("heading", { level: 1 })).toHaveCount(1);
    await tab.waitForLoadState("networkidle");
    await expectNoSeriousAxe(tab);
    expect(await tooWide(tab), "pixels wider than the screen").toBe(0);
    expect([...faults]).toEqual([]);
  });
}

/** What the browser complains of: errors in scripts, refused resources, anything but the page's own status. */
function listenForFaults(tab: Page): Set<string> {
  const faults = new Set<string>();
  tab.on("pageerror", (error) => faults.add(error.message));
  tab.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("status of 404")) faults.add(message.text());
  });
  return faults;
}

async function cookieOf(role: MainPage["as"], address: string): Promise<string> {
  const known = cookies.get(role);
  if (known !== undefined) return known;
  const cookie = role === "anyone" ? "" : await signIn(address, demoAccount(role));
  cookies.set(role, cookie);
  return cookie;
}

function asList(cookie: string, url: string): { name: string; value: string; url: string }[] {
  const pairs = cookie.split("; ").filter(Boolean);
  return pairs.map((pair) => ({
    name: pair.slice(0, pair.indexOf("=")),
    value: pair.slice(pair.indexOf("=") + 1),
    url,
  }));
}

function tooWide(tab: Page): Promise<number> {
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
