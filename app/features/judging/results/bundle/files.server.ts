import { err, ok, type Result } from "~/core/result";
import { sha256 } from "~/server/secret.server";
import { type BundleFile, packBundle, unpackBundle } from "./archive.server";
import { type Bundle, bundleSchema, type Difference, differenceIn, jsonText, scoresCsv } from "./bundle";
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
  if (!unpacked.ok) {
    return err(
      unpacked.error === "not_a_zip"
        ? "This is no ZIP archive."
        : "The archive is not as it was published: its own structure or a checksum differs.",
    );
  }
  const read = readFiles(unpacked.value);
  if (!read.ok) return read;
  const bundle = read.value;
  const recomputed = recompute(bundle, unpacked.value);
  if (!recomputed.ok) return recomputed;
  const count = (of: (division: Bundle["divisions"][number]) => number) =>
    bundle.divisions.reduce((sum, division) => sum + of(division), 0);
  return ok({
    sha256: sha256(bytes),
    bundle,
    entries: count(({ result }) => result.entries.length),
    sheets: count(({ input }) => input.sheets.length),
  });
}

function recompute(bundle: Bundle, given: readonly BundleFile[]): Result<undefined, string> {
  try {
    const wanted = filesOf(bundle);
    for (const [at, file] of wanted.entries()) {
      const found = given[at];
      if (found?.name !== file.name)
        return err(`File ${at + 1} should be ${file.name}, not ${found?.name ?? "missing"}.`);
      if (found.text !== file.text) return err(`${file.name} does not follow from the divisions and the manifest.`);
    }
    if (given.length > wanted.length) return err(`${given[wanted.length]?.name} does not belong here.`);
    for (const [at, division] of bundle.divisions.entries()) {
      const difference = differenceIn(division, bundle);
      if (difference) return err(`${divisionFile(at)}: ${told(difference)}`);
    }
    return ok();
  } catch (error) {
    return err(`It can't be recomputed: ${error instanceof Error ? error.message : String(error)}`);
  }
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
