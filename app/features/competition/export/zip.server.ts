import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import { localized, textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import { log } from "~/server/log.server";
import type { CompetitionHead } from "../competition";
import { drawDossier } from "../entry/papers/dossier-paper.server";
import { plainDossier } from "../entry/versions/plain-dossier.server";
import type { WholeEntry } from "./export.queries.server";
import { fileNameOf, stemOf } from "./whole";

/** Entries that wait in the archive's queue: the next part is read when these are written. */
const waiting = 8;

/**
 * An archive written while it is read: one entry after another is drawn and its files copied, so its size is bounded
 * by no memory. Files are stored as they are, because PDFs and pictures are packed already.
 */
export function zipOfDossiers(ctx: Ctx, head: CompetitionHead, parts: AsyncIterable<readonly WholeEntry[]>): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  zip.outputStream.pipe(output);
  const gone = new Promise<void>((resolve) => output.once("close", resolve));
  const fill = async () => {
    const pending = new Set<Promise<void>>();
    for await (const entries of parts) {
      for (const entry of entries) {
        const written = addEntry(ctx, head, zip, entry).finally(() => pending.delete(written));
        pending.add(written);
        if (pending.size >= waiting) await Promise.race([...pending, gone]);
        if (output.destroyed) return;
      }
    }
    await Promise.race([Promise.all(pending), gone]);
    zip.end();
  };
  fill().catch((error: Error) => output.destroy(error));
  return output;
}

/** Resolves once the last byte of the entry is in the archive. */
function addEntry(ctx: Ctx, head: CompetitionHead, zip: ZipFile, entry: WholeEntry): Promise<void> {
  const stem = stemOf(entry.number, entry.id);
  const { files } = entry.source.snapshot;
  const add = (name: string, open: () => Promise<Readable>) =>
    new Promise<void>((resolve, reject) => {
      const options = { mtime: new Date(entry.versionAt), compress: false };
      zip.addReadStreamLazy(`${stem}/${name}`, options, (give) => {
        open().then((stream) => {
          stream.once("end", () => resolve()).once("error", reject);
          give(null, stream);
        }, reject);
      });
    });
  const all = [
    add(`${stem}-ho-so.pdf`, async () => paperOf(ctx, head, entry)),
    ...files.map((file) =>
      add(fileNameOf(stem, file.fieldKey, file.name), () => ctx.house.files.read(file.sha256).catch(lost(file.sha256))),
    ),
  ];
  return Promise.all(all).then(() => undefined);
}

/** A file that the disk no longer has leaves an empty place, not a broken archive; the log says which. */
function lost(sha256: string) {
  return (error: unknown) => {
    log.error({ err: error, blob: sha256 }, "a stored file is missing");
    return Readable.from([]);
  };
}

function paperOf(ctx: Ctx, head: CompetitionHead, entry: WholeEntry): Readable {
  const { locale, now } = ctx;
  const t = textFor(entryLifeText, locale).paper;
  return drawDossier(
    {
      competition: localized(head.name, locale),
      host: localized(head.host.name, locale),
      title: entry.source.snapshot.project.name,
      number: entry.number,
      standing: t.submitted(entry.version, formatDateTime(entry.versionAt, locale)),
      sha256: entry.sha256,
      printed: t.printed(formatDateTime(now, locale)),
    },
    plainDossier(entry.source, locale),
    locale,
  );
}
