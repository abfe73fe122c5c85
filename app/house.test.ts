import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { describe, expect, it } from "vitest";
import { habits, type SourceFile } from "./house.habits";
import { houseRules, restsOn } from "./house.rules";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = ["app", "db", "e2e"];

/** Every arrow that breaks a rule, as `rule: from → to`. */
async function wrongArrows(baseDir: string): Promise<string[]> {
  const options: ICruiseOptions = {
    baseDir,
    validate: true,
    ruleSet: { forbidden: [...houseRules] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/commands/" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  };
  const alias = { "~": join(baseDir, "app"), "~db": join(baseDir, "db") };
  const present = folders.filter((folder) => existsSync(join(baseDir, folder)));
  const { output } = await cruise(present, options, { alias });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Lays out a small house for one test, and takes it down afterwards. */
async function inHouse<T>(files: Record<string, string>, look: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "khoi-house-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sourceFiles(): SourceFile[] {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  return below
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && path !== "app/house.habits.ts")
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

describe("which way the arrows point", () => {
  it("holds in this house", { timeout: 300_000 }, async () => {
    expect(await wrongArrows(root)).toEqual([]);
  });

  it("is silent about a house in order", async () => {
    const files = {
      "db/schema.ts":
        'import type { Day } from "~/core/instant";\nexport type Schema = { day: Day };\nexport const columns = ["day"];',
      "app/core/instant.ts": "export type Day = string;",
      "app/features/accounts/account.ts": "export const closed = 0;",
      "app/features/judging/score.ts":
        'import { closed } from "~/features/accounts/account";\nimport type { Day } from "~/core/instant";\nexport const day = (d: Day) => closed + d;',
      "app/features/judging/score.queries.server.ts":
        'import { columns } from "~db/schema";\nexport const find = columns;',
      "app/features/judging/score.service.server.ts":
        'import { find } from "./score.queries.server";\nexport const read = find;',
      "app/features/judging/ScoreSheet.tsx":
        'import type { Schema } from "~db/schema";\nexport const sheet = (row: Schema) => row;',
      "app/routes/judging/sheet.tsx":
        'import { read } from "~/features/judging/score.service.server";\nexport const loader = read;',
    };
    expect(await inHouse(files, wrongArrows)).toEqual([]);
  });

  const target = (path: string) => ({ [path]: "export const it = 1;\nexport type It = 1;" });
  const arrow = (from: string, to: string, alias: string) => ({
    ...target(to),
    [from]: `import { it } from "${alias}";\nexport const mine = it;`,
  });
  const broken: readonly (readonly [rule: string, files: Record<string, string>])[] = [
    ["1-db-imports-only-core", arrow("db/search.ts", "app/features/judging/score.ts", "~/features/judging/score")],
    [
      "1-factories-and-seed-use-domain-files",
      arrow(
        "db/factories/entry.ts",
        "app/features/judging/score.service.server.ts",
        "~/features/judging/score.service.server",
      ),
    ],
    ["1-core-stands-alone", arrow("app/core/flow.ts", "app/features/judging/score.ts", "~/features/judging/score")],
    ["1-ui-knows-no-room", arrow("app/ui/Table.tsx", "app/features/judging/score.ts", "~/features/judging/score")],
    [
      "2-domain-imports-only-domain-and-core",
      arrow("app/features/judging/score.ts", "app/ui/Button.tsx", "~/ui/Button"),
    ],
    [
      "2-policy-imports-only-domain-and-core",
      arrow("app/features/judging/judging.policy.ts", "app/server/env.server.ts", "~/server/env.server"),
    ],
    [
      "2-form-imports-only-domain-core-and-zod",
      arrow("app/features/judging/score.form.ts", "app/ui/Field.tsx", "~/ui/Field"),
    ],
    [
      "3-routes-import-services-never-queries",
      arrow(
        "app/routes/sheet.tsx",
        "app/features/judging/score.queries.server.ts",
        "~/features/judging/score.queries.server",
      ),
    ],
    [
      "3-only-services-use-queries",
      arrow("app/features/judging/Sheet.tsx", "app/features/judging/score.queries.server.ts", "./score.queries.server"),
    ],
    [
      "3-queries-import-db-and-domain",
      arrow(
        "app/features/judging/score.queries.server.ts",
        "app/features/judging/score.service.server.ts",
        "./score.service.server",
      ),
    ],
    [
      "4-only-server-files-import-values-from-db",
      arrow("app/features/judging/Sheet.tsx", "db/schema.ts", "~db/schema"),
    ],
    [
      "5-no-other-rooms-queries",
      arrow(
        "app/features/judging/score.service.server.ts",
        "app/features/accounts/account.queries.server.ts",
        "~/features/accounts/account.queries.server",
      ),
    ],
    [
      "5-accounts-rests-only-on-the-rooms-below",
      arrow("app/features/accounts/account.ts", "app/features/directory/project.ts", "~/features/directory/project"),
    ],
    [
      "5-files-rests-only-on-the-rooms-below",
      arrow("app/features/files/upload.ts", "app/features/directory/project.ts", "~/features/directory/project"),
    ],
    [
      "5-directory-rests-only-on-the-rooms-below",
      arrow("app/features/directory/project.ts", "app/features/competition/entry.ts", "~/features/competition/entry"),
    ],
    [
      "5-competition-rests-only-on-the-rooms-below",
      arrow("app/features/competition/entry.ts", "app/features/judging/score.ts", "~/features/judging/score"),
    ],
    [
      "5-judging-rests-only-on-the-rooms-below",
      arrow("app/features/judging/score.ts", "app/features/techfest/booth.ts", "~/features/techfest/booth"),
    ],
    [
      "5-techfest-rests-only-on-the-rooms-below",
      arrow("app/features/techfest/booth.ts", "app/features/competition/entry.ts", "~/features/competition/entry"),
    ],
    [
      "5-mentoring-rests-only-on-the-rooms-below",
      arrow("app/features/mentoring/match.ts", "app/features/judging/score.ts", "~/features/judging/score"),
    ],
    [
      "5-investing-rests-only-on-the-rooms-below",
      arrow("app/features/investing/interest.ts", "app/features/portal/news.ts", "~/features/portal/news"),
    ],
    [
      "5-portal-rests-only-on-the-rooms-below",
      arrow("app/features/portal/news.ts", "app/features/garden/tree.ts", "~/features/garden/tree"),
    ],
    [
      "5-no-circle",
      {
        ...arrow("app/server/a.server.ts", "app/server/b.server.ts", "./b.server"),
        "app/server/b.server.ts": 'import { mine } from "./a.server";\nexport const it = mine;',
      },
    ],
  ];

  it.each(broken)("%s bites", async (rule, files) => {
    const names = (await inHouse(files, wrongArrows)).map((violation) => violation.split(":")[0]);
    expect(names).toContain(rule);
  });

  it("has a broken house for every rule", () => {
    expect(broken.map(([rule]) => rule).sort()).toEqual(houseRules.map(({ name }) => name).sort());
  });
});

describe("the habits of the house", () => {
  const files = sourceFiles();

  it.each(habits)("$name", ({ fault, sample }) => {
    expect(fault(sample)).toBeDefined();
    const faults = files.map((file) => ({ path: file.path, fault: fault(file) })).filter(({ fault }) => fault);
    expect(faults).toEqual([]);
  });

  it("keeps the top of the repository to what everyone must see", () => {
    const settings = [
      ".gitignore",
      ".npmrc",
      "biome.json",
      "package-lock.json",
      "package.json",
      "tsconfig.json",
      "vite.config.ts",
    ];
    const ignored = readFileSync(join(root, ".gitignore"), "utf8")
      .split("\n")
      .map((line) => line.replace(/\/$/, ""));
    const present = readdirSync(root).filter(
      (name) => name !== ".git" && !ignored.includes(name) && !name.endsWith(".log"),
    );
    expect(present.sort()).toEqual([".ci", "README.md", "app", "db", "e2e", "public", ...settings].sort());
  });

  it("names every door in the table of contents", () => {
    const contents = ["app/routes.ts", "app/judging-routes.ts"]
      .map((part) => readFileSync(join(root, part), "utf8"))
      .join("\n");
    const opens = /^export (default|(async )?function (loader|action)\b|const (loader|action)\b)/m;
    const doors = files.filter(
      ({ path, text }) => /^app\/routes\/.*\/[a-z][^/]*\.tsx?$/.test(path) && opens.test(text),
    );
    const unnamed = doors
      .map(({ path }) => path)
      .filter((path) => !contents.includes(`"${path.slice("app/".length)}"`));
    expect(unnamed).toEqual([]);
  });

  it("gives every room of the product a place in the order of rooms", () => {
    const rooms = readdirSync(join(root, "app/features"));
    expect(rooms.filter((room) => !(room in restsOn))).toEqual([]);
  });
});
