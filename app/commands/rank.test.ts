import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const rank = (...words: string[]) =>
  spawnSync(process.execPath, ["app/commands/rank.mjs", ...words], { encoding: "utf8", input: "" });

it.each(["--constructor", "--toString", "--__proto__", "--nothing"])("answers %s with its usage", (name) => {
  const { status, stdout, stderr } = rank("-", name, "x");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Usage: .*\n$/);
});
