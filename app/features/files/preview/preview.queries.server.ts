import type { Db } from "~/server/db.server";

/** The oldest PDFs that nobody has looked into: their SHA-256. */
export async function listUnseenPdfs(db: Db, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("blob")
    .select("sha256")
    .where("preview_state", "is", null)
    .where("type", "=", "application/pdf")
    .orderBy("created_at")
    .limit(most)
    .execute();
  return rows.map((row) => row.sha256);
}

type Seen = { readonly state: "done" | "failed"; readonly pages: number | null; readonly thumbnail: string | null };

export async function savePreview(db: Db, blob: string, { state, pages, thumbnail }: Seen): Promise<void> {
  await db
    .updateTable("blob")
    .set({ preview_state: state, pages, thumbnail_sha256: thumbnail })
    .where("sha256", "=", blob)
    .execute();
}

/** Where the picture of a file's first page lies, when there is one. */
export async function findThumbnail(db: Db, fileId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("file as f")
    .innerJoin("blob as b", "b.sha256", "f.blob_sha256")
    .select("b.thumbnail_sha256")
    .where("f.id", "=", fileId)
    .executeTakeFirst();
  return row?.thumbnail_sha256 ?? undefined;
}
