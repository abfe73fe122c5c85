import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Storm } from "./deadline.server";

/** What the server has told one founder, and what they had sent by then. */
export type Told = {
  readonly entryId: string;
  /** by question: every text in the order it was sent, and how many of them up to the last acknowledged one */
  readonly texts: Readonly<Record<string, { readonly sent: readonly string[]; readonly acknowledged: number }>>;
  /** acknowledged files */
  readonly files: readonly { readonly id: string; readonly sha256: string }[];
  /** acknowledged submissions: the number they gave, the texts and the file that stood in them */
  readonly receipts: readonly {
    readonly number: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly sha256: string | undefined;
  }[];
};

export type Audit = {
  readonly lost: string[];
  readonly duplicated: string[];
  readonly submitted: number;
  readonly late: number;
};

/** Holds what founders were told against what is in the database and on the disk. */
export async function auditStorm({ db, competitionId }: Storm, dataDir: string, all: readonly Told[]): Promise<Audit> {
  const lost: string[] = [];
  const duplicated: string[] = [];
  const ids = db.selectFrom("entry").select("id").where("competition_id", "=", competitionId);
  const entries = await ids.select(["number", "state", "is_late"]).execute();
  const answers = await db
    .selectFrom("entry_answer")
    .select(["entry_id", "field_key", "value"])
    .where("entry_id", "in", ids)
    .execute();
  const versions = await db
    .selectFrom("entry_version")
    .select(["entry_id", "version", "sha256", "snapshot"])
    .where("entry_id", "in", ids)
    .orderBy("version")
    .execute();
  const files = await db
    .selectFrom("file")
    .select(["id", "owner_id", "field_key", "blob_sha256"])
    .where("owner_kind", "=", "entry")
    .where("owner_id", "in", ids)
    .execute();
  const letters = await db
    .selectFrom("letter")
    .select("dedupe_key")
    .where("dedupe_key", "like", "entry-submitted:%")
    .execute();

  const answerOf = new Map(answers.map((row) => [`${row.entry_id} ${row.field_key}`, JSON.parse(row.value)]));
  const entryOf = new Map(entries.map((row) => [row.id, row]));
  const fileOf = new Map(files.map((row) => [row.id, row]));
  for (const told of all) {
    for (const [key, { sent, acknowledged }] of Object.entries(told.texts)) {
      if (acknowledged > 0 && sent.lastIndexOf(answerOf.get(`${told.entryId} ${key}`)) < acknowledged - 1) {
        lost.push(`entry ${told.entryId}: an acknowledged text of ${key}`);
      }
    }
    for (const { id, sha256 } of told.files) {
      const isThere = fileOf.get(id)?.blob_sha256 === sha256 && (await hashOf(dataDir, sha256)) === sha256;
      if (!isThere) lost.push(`entry ${told.entryId}: an acknowledged file`);
    }
    const own = versions.filter((version) => version.entry_id === told.entryId);
    for (const receipt of told.receipts) {
      const entry = entryOf.get(told.entryId);
      const isNumbered = entry?.number === receipt.number && entry.state === "submitted";
      if (!isNumbered || !own.some(({ snapshot }) => holds(JSON.parse(snapshot), receipt))) {
        lost.push(`entry ${told.entryId}: the submission acknowledged as ${receipt.number}`);
      }
    }
    if (new Set(told.receipts.map(({ number }) => number)).size > 1)
      duplicated.push(`entry ${told.entryId}: two numbers`);
  }
  twice(entries.map(({ number }) => number).filter((number) => number !== null)).forEach((number) => {
    duplicated.push(`the number ${number}`);
  });
  twice(versions.map((version) => `${version.entry_id} ${version.sha256}`)).forEach((version) => {
    duplicated.push(`a version of entry ${version}`);
  });
  twice(files.map((file) => `${file.owner_id} ${file.field_key} ${file.blob_sha256}`)).forEach((file) => {
    duplicated.push(`a file of entry ${file}`);
  });
  const receipts = letters.filter(({ dedupe_key: key }) => entryOf.has(key.split(":")[1] ?? ""));
  if (receipts.length < versions.length) lost.push(`${versions.length - receipts.length} receipts by letter`);
  if (receipts.length > versions.length) duplicated.push(`${receipts.length - versions.length} receipts by letter`);
  const handedIn = entries.filter(({ number }) => number !== null);
  return { lost, duplicated, submitted: handedIn.length, late: handedIn.filter((entry) => entry.is_late === 1).length };
}

type Snapshot = {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly files: readonly { readonly sha256: string }[];
};

function holds({ answers, files }: Snapshot, { texts, sha256 }: Told["receipts"][number]): boolean {
  const isWritten = Object.entries(texts).every(([key, text]) => answers[key] === text);
  return isWritten && (sha256 === undefined || files.some((file) => file.sha256 === sha256));
}

async function hashOf(dataDir: string, sha256: string): Promise<string | undefined> {
  const bytes = await readFile(join(dataDir, "files", sha256.slice(0, 2), sha256)).catch(() => undefined);
  return bytes && createHash("sha256").update(bytes).digest("hex");
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
