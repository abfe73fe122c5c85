import { err, ok, type Result } from "~/core/result";
import { sha256 } from "~/server/secret.server";
import { type BundleFile, packBundle, unpackBundle } from "./archive.server";
import {
  type Bundle,
  bundleSchema,
  type Difference,
  differenceIn,
  firstDifference,
  jsonText,
  scoresCsv,
} from "./bundle";
import { unpackOther } from "./other-archive.server";
import { readmeOf } from "./readme";

const divisionFile = (at: number) => `division-${at + 1}.json`;
const scoresFile = (at: number) => `scores-${at + 1}.csv`;

/**
 * The files of a bundle: what it is, in both languages; a manifest with every other file's SHA-256 and where the activity
 * log stood; for each division all that its result is computed from, and its sheets as a table.
 */
export function filesOf(bundle: Bundle): readonly BundleFile[] {
  const { divisions, ...head } = bundle;
  const parts = [
    { name: "README.txt", text: readmeOf(bundle) },
    ...divisions.flatMap((division, at) => [
      { name: divisionFile(at), text: jsonText(division) },
      { name: scoresFile(at), text: scoresCsv(division) },
    ]),
  ];
  const manifest = {
    ...head,
    divisions: divisions.map(({ result }, at) => ({
      file: divisionFile(at),
      key: result.division.key,
      result: sha256(jsonText(result)),
    })),
    files: parts.map(({ name, text }) => ({ name, sha256: sha256(text) })),
  };
  return [{ name: "manifest.json", text: jsonText(manifest) }, ...parts];
}

/** The bytes that anyone may download, and that `npm run verify` reads. */
export function bundleBytes(bundle: Bundle): Buffer {
  return packBundle(filesOf(bundle));
}

/** What was recomputed, or the first thing that differs, in one English sentence. */
export type Verified = {
  readonly sha256: string;
  readonly bundle: Bundle;
  readonly entries: number;
  readonly sheets: number;
};

/**
 * Recomputes everything that a bundle says, without a database. Fails with one sentence about the first thing that isn't
 * as it should be: the archive, a file, a total, a place, a figure.
 */
export function verifyBundle(bytes: Buffer): Result<Verified, string> {
  const unpacked = unpackBundle(bytes);
  if (!unpacked.ok) return err(unpacked.error === "not_a_zip" ? "This is no ZIP archive." : changedIn(bytes));
  const read = verifyFiles(unpacked.value);
  if (!read.ok) return read;
  const bundle = read.value;
  const count = (of: (division: Bundle["divisions"][number]) => number) =>
    bundle.divisions.reduce((sum, division) => sum + of(division), 0);
  return ok({
    sha256: sha256(bytes),
    bundle,
    entries: count(({ result }) => result.entries.length),
    sheets: count(({ input }) => input.sheets.length),
  });
}

/** What is different in an archive that somebody packed anew: in its files if anything there is, else the archive itself. */
function changedIn(bytes: Buffer): string {
  const own = "The archive is not as it was published";
  const unpacked = unpackOther(bytes);
  if (!unpacked.ok) return `${own}: ${unpacked.error}`;
  const verified = verifyFiles(unpacked.value);
  return verified.ok
    ? `${own}: its files are, but they were packed anew or something stands beside them.`
    : verified.error;
}

function verifyFiles(files: readonly BundleFile[]): Result<Bundle, string> {
  const read = readFiles(files);
  if (!read.ok) return read;
  const recomputed = recompute(read.value, files);
  return recomputed.ok ? read : recomputed;
}

function recompute(bundle: Bundle, given: readonly BundleFile[]): Result<undefined, string> {
  try {
    const wanted = filesOf(bundle);
    for (const [at, file] of wanted.entries()) {
      const found = given[at];
      if (found?.name !== file.name)
        return err(`File ${at + 1} should be ${file.name}, not ${found?.name ?? "missing"}.`);
    }
    if (given.length > wanted.length) return err(`${given[wanted.length]?.name} does not belong here.`);
    for (const [at, division] of bundle.divisions.entries()) {
      const difference = differenceIn(division, bundle);
      if (difference) return err(`${divisionFile(at)}: ${told(difference)}`);
    }
    const [manifest, ...parts] = wanted; // which holds the others' hashes, and so differs with any of them
    for (const file of manifest ? [...parts, manifest] : parts) {
      const found = given.find(({ name }) => name === file.name);
      if (found && found.text !== file.text) return err(differenceOf(found, file));
    }
    return ok();
  } catch (error) {
    return err(`It can't be recomputed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a file differs first from what it should be: a place in its JSON, or a line. */
function differenceOf({ name, text }: BundleFile, wanted: BundleFile): string {
  if (name.endsWith(".json")) {
    const difference = firstDifference(name, parsed(text), parsed(wanted.text));
    return difference ? told(difference) : `${name} says the same in other bytes.`;
  }
  const [says, should] = [text.split("\n"), wanted.text.split("\n")];
  const at = Array.from({ length: Math.max(says.length, should.length) }).findIndex(
    (_, line) => says[line] !== should[line],
  );
  const line = (lines: readonly string[]) =>
    lines[at] === undefined ? "nothing" : JSON.stringify(lines[at].slice(0, 80));
  return told({ where: `${name}, line ${at + 1},`, says: line(says), should: line(should) });
}

function told({ where, says, should }: Difference): string {
  return `${where} says ${says}, recomputed it is ${should}`;
}

function readFiles(files: readonly BundleFile[]): Result<Bundle, string> {
  const [manifest] = files;
  const head = manifest?.name === "manifest.json" ? parsed(manifest.text) : undefined;
  if (!isRecord(head)) return err("manifest.json is missing or is no JSON.");
  const divisions = files.filter(({ name }) => /^division-\d+\.json$/.test(name)).map(({ text }) => parsed(text));
  const { files: _files, divisions: _divisions, ...rest } = head;
  const bundle = bundleSchema.safeParse({ ...rest, divisions });
  if (bundle.success) return ok(bundle.data as unknown as Bundle);
  const [issue] = bundle.error.issues;
  return err(`Not a bundle of this form: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
