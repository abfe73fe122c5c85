/**
 * The habits of the house that can be read off a file's name and text. Each answers what is wrong, or undefined; each
 * carries a sample that it must catch, so that a habit which no longer bites is noticed.
 */
export type Habit = {
  readonly name: string;
  readonly fault: (file: SourceFile) => string | undefined;
  readonly sample: SourceFile;
};

export type SourceFile = { readonly path: string; readonly text: string };

const code = /\.(ts|tsx|mjs|css)$/;
const catalogue = /^app\/i18n\/(vi|en)\/|^db\/(content|reference)\//;
const tests = /\.(test|spec)\.tsx?$/;
const pure = /^app\/features\/.+\/(?!use-)[^./]+\.ts$|\.(policy|form)\.ts$/;
const explained = /^app\/features\/.+(\/(?!use-)[^./]+|\.service\.server)\.ts$/;
const spellsUrls = /^app\/(paths|routes)\.ts$|^app\/commands\/|^app\/house\./;

export const habits: readonly Habit[] = [
  {
    name: "a file ends by line 300, a route by line 100",
    fault: ({ path, text }) => {
      if (!code.test(path) || catalogue.test(path)) return undefined;
      const limit = path.startsWith("app/routes/") ? 100 : 300;
      const lines = text.trimEnd().split("\n").length;
      return lines > limit ? `${lines} lines, at most ${limit}` : undefined;
    },
    sample: { path: "app/routes/long.tsx", text: "line\n".repeat(101) },
  },
  {
    name: "the file one means is imported: no index.ts",
    fault: ({ path }) => (/(^|\/)index\.tsx?$/.test(path) ? "names no idea" : undefined),
    sample: { path: "app/features/judging/index.ts", text: "" },
  },
  {
    name: "a file is named after an idea: no utils, helpers or common",
    fault: ({ path }) => /(^|[/.-])(utils?|helpers?|common)([/.-]|$)/i.exec(path)?.[2],
    sample: { path: "app/features/judging/score-utils.ts", text: "" },
  },
  {
    name: "no console.log",
    fault: ({ path, text }) => found(text, code.test(path) ? /\bconsole\.(log|debug|dir)\b/ : undefined),
    sample: { path: "app/core/id.ts", text: "  console.log(id);" },
  },
  {
    name: "no skipped, postponed or lone test",
    fault: ({ path, text }) =>
      found(
        text,
        tests.test(path)
          ? /\b(it|test|describe|suite)\.(skip|only|todo|fixme|skipIf|runIf|fails)\b|\bx(it|describe)\(/
          : undefined,
      ),
    sample: { path: "app/core/id.test.ts", text: 'it.skip("sorts by time", () => {});' },
  },
  {
    name: "nothing is left for later, no check is switched off",
    fault: ({ path, text }) =>
      found(
        text,
        code.test(path)
          ? /\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/
          : undefined,
      ),
    sample: { path: "app/core/id.ts", text: "// TODO: later" },
  },
  {
    name: "a URL is spelled in paths.ts alone",
    fault: ({ path, text }) => {
      if (!/^(app|e2e)\/.*\.tsx?$/.test(path) || spellsUrls.test(path)) return undefined;
      return found(text, /\b(to|href|action)=\{?["'`]\/[^"'`.]*["'`]|\b(redirect|navigate|goto)\(\s*["'`]\//);
    },
    sample: { path: "app/routes/home.tsx", text: '<Link to="/cuoc-thi">' },
  },
  {
    name: "a rule is given the time: no clock and no chance in domain files, policies and forms",
    fault: ({ path, text }) =>
      found(text, pure.test(path) ? /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/ : undefined),
    sample: { path: "app/features/judging/round.ts", text: "return round.until > new Date().toISOString();" },
  },
  {
    name: "every exported domain and service function says what its signature cannot",
    fault: ({ path, text }) => {
      if (!explained.test(path)) return undefined;
      const bare = [...text.matchAll(/(^|\n)([^\n]*)\n?export (?:async )?function (\w+)/g)];
      const names = bare.filter(([, , before]) => !before?.trimEnd().endsWith("*/")).map(([, , , name]) => name);
      return names.length > 0 ? names.join(", ") : undefined;
    },
    sample: { path: "app/features/judging/score.ts", text: "export function sheetTotal() {}" },
  },
];

function found(text: string, pattern: RegExp | undefined): string | undefined {
  return (
    pattern &&
    text
      .split("\n")
      .find((line) => pattern.test(line))
      ?.trim()
  );
}
