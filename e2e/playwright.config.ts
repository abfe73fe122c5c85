import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

/**
 * The journeys run against the production build with a demo year of their own. `npm test` and `npm run journeys` bring
 * the browser, a free port and an empty folder; the defaults serve an editor's run button.
 */
const port = process.env.E2E_PORT ?? "3999";
const folder = process.env.E2E_FOLDER ?? join(tmpdir(), "khoi-journeys");
const address = `http://127.0.0.1:${port}`;

/** Where the server's clock starts: every journey lives in the same demo year, on the same morning in Hanoi. */
const clock = "2026-09-20T02:00:00.000Z";

const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
  ],
};

export default defineConfig({
  testDir: ".",
  outputDir: join(folder, "results"),
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  metadata: { folder },
  use: {
    baseURL: address,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    launchOptions,
    trace: "off",
    screenshot: "off",
  },
  projects: [
    { name: "laptop", use: { viewport: { width: 1280, height: 800 } } },
    { name: "phone", use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `"${process.execPath}" build/main.js demo`,
    cwd: "..",
    url: `${address}/readyz`,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      NODE_ENV: "production",
      KHOI_DEMO: "1",
      KHOI_CLOCK: clock,
      HOST: "127.0.0.1",
      PORT: port,
      DATA_DIR: join(folder, "data"),
    },
  },
});
