import { expect, it } from "vitest";
import { readSettings } from "./env.server";

const complete = {
  BASE_URL: "https://khoi.example.vn/",
  SECRET_KEY: "x".repeat(32),
  SMTP_URL: "smtps://user:password@mail.example.vn",
  MAIL_FROM: "Khơi <khoi@example.vn>",
};

it("starts a real installation only with everything it needs, one sentence per problem", () => {
  const read = readSettings("production", {});
  expect("problems" in read && read.problems.map((problem) => problem.split(" ")[0])).toEqual([
    "BASE_URL",
    "SECRET_KEY",
    "SMTP_URL",
    "MAIL_FROM",
  ]);
  expect(readSettings("production", complete)).toMatchObject({
    settings: { mode: "production", baseUrl: "https://khoi.example.vn", host: "0.0.0.0", port: 3000, clock: null },
  });
});

it.each([
  ["SECRET_KEY", "short"],
  ["BASE_URL", "khoi.example.vn"],
  ["SMTP_URL", "http://mail"],
  ["PORT", "seventy"],
  ["PORT", "70000"],
  ["DATA_DIR", " "],
])("refuses %s=%s", (name, value) => {
  const read = readSettings("production", { ...complete, [name]: value });
  expect("problems" in read && read.problems).toHaveLength(1);
  expect("problems" in read && read.problems[0]).toContain(name);
});

it("binds the demo to loopback, whatever HOST says", () => {
  expect(readSettings("demo", { HOST: "0.0.0.0" })).toMatchObject({ settings: { host: "127.0.0.1", smtpUrl: null } });
});

it("never moves the clock of a real installation", () => {
  expect(readSettings("production", { ...complete, KHOI_CLOCK: "2026-09-20T02:00:00Z" })).toMatchObject({
    settings: { clock: null },
  });
});
