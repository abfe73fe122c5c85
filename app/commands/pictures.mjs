import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { demoAccount } from "./accounts.mjs";
import { browserFlags, noBrowser, obtainBrowser } from "./browser.mjs";
import { demoServer } from "./demo-server.mjs";
import { importSource, refuse, root } from "./run.mjs";

const { pages } = await importSource("app/commands/pages.ts");
const { addressOf, signIn } = await importSource("app/commands/visitor.ts");

/**
 * Pictures of the main pages as each role, at three widths, light and dark: shots/<width>-<theme>/<role>-<page>.png. Ends
 * with a failure when a page was not reached or is wider than its screen.
 */
const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const themes = ["light", "dark"];
const chosen = process.argv.slice(2);
const wanted = pages.filter(
  ({ name, as }) => chosen.length === 0 || chosen.some((part) => `${as}-${name}`.includes(part)),
);

const executablePath = await obtainBrowser();
if (!executablePath) refuse(noBrowser);
if (chosen.length === 0) rmSync(join(root, "shots"), { recursive: true, force: true });
const server = await demoServer();
const browser = await chromium.launch({ executablePath, args: browserFlags });
const missing = [];
let taken = 0;
try {
  for (const role of new Set(wanted.map(({ as }) => as))) await picturesAs(role);
} finally {
  await browser.close();
  await server.stop();
}
process.stdout.write(`${taken} pictures in shots/\n`);
if (missing.length > 0) refuse(`Not reached:\n${missing.join("\n")}`);

async function picturesAs(role) {
  const cookie = role === "anyone" ? "" : await signIn(server.address, demoAccount(role));
  for (const page of wanted.filter(({ as }) => as === role)) {
    const url = await addressOf(server.address, page, cookie).catch((error) => void missing.push(error.message));
    if (!url) continue;
    process.stdout.write(`${role}-${page.name}\n`);
    for (const size of sizes)
      for (const theme of themes) await picture(url, cookie, { ...size, theme, file: `${role}-${page.name}.png` });
  }
}

async function picture(url, cookie, { width, height, theme, file }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
    extraHTTPHeaders: { "accept-language": "vi" },
  });
  const pairs = cookie
    .split("; ")
    .filter(Boolean)
    .map((pair) => pair.split("="));
  await context.addCookies(
    pairs.map(([name = "", ...value]) => ({ name, value: value.join("="), url: server.address })),
  );
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const folder = join(root, "shots", `${width}-${theme}`);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, file), fullPage: true });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) missing.push(`${file} at ${width} px (${theme}) is ${overflow} px too wide`);
  await context.close();
  taken += 1;
}
