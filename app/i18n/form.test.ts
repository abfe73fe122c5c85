import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { form as en } from "./en/form";
import { form as vi } from "./vi/form";

it("has a sentence for every refinement that a form names", () => {
  const files = readdirSync("app/features", { recursive: true, encoding: "utf8" });
  const forms = files.filter((file) => file.endsWith(".form.ts"));
  const named = forms.flatMap((file) =>
    [...readFileSync(`app/features/${file}`, "utf8").matchAll(/params: \{ key: "(\w+)"/g)].map(([, key = ""]) => key),
  );
  expect(named).toContain("email");
  for (const { issues } of [vi, en]) {
    const told: Readonly<Record<string, string>> = issues.custom;
    expect(named.filter((key) => told[key] === undefined)).toEqual([]);
  }
});
