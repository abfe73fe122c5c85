import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { roundStates } from "~/features/judging/round";
import { activityText } from "./activity";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dotted = /"([a-z_]+\.(?!ics")[a-z_]+)"/g;
const policyAction = /^\s+"([a-z_]+\.[a-z_]+)":/gm;

function namesIn(folder: string, ending: RegExp, pattern: RegExp): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .flatMap((path) =>
      [...readFileSync(`${root}/${folder}/${path}`, "utf8").matchAll(pattern)].map(([, name]) => name ?? ""),
    );
}

it("has words for every act that a service or the demo year writes into the log", () => {
  const permissions = new Set(namesIn("app/features", /\.policy\.ts$/, policyAction));
  const written = namesIn("app/features", /\.service\.server\.ts$/, dotted).filter((name) => !permissions.has(name));
  const seeded = namesIn("db/year", /\.ts$/, /"([a-z_]{2,}\.[a-z_]+)", "/g);
  const composed = [
    ...["division", "competition_field", "prize"].flatMap((part) =>
      ["added", "changed", "removed", "moved"].map((did) => `${part}.${did}`),
    ),
    ...roundStates.map((state) => `round.${state}`),
    ...["answer", "refuse", "done", "received"].map((did) => `data_request.${did}`),
    ...["eligible", "ineligible", "disqualified", "withdrawn", "supplement_asked"].map((did) => `entry.${did}`),
  ];
  const acts = [...new Set([...written, ...seeded, ...composed])].sort();
  expect(acts.length).toBeGreaterThan(60);
  expect(acts.filter((act) => !(act in activityText.vi.acts))).toEqual([]);
});
