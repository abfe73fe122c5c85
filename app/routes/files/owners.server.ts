import { entryFileKind, entryFiles } from "~/features/competition/entry/entry-files.service.server";
import type { FileOwners } from "~/features/files/file-owner.server";
import { productFileKind, productFiles } from "~/features/techfest/exhibitors/applying/photo.service.server";

/** Which rooms own files: the doors introduce them to the files room, which knows none of them. */
export const fileOwners: FileOwners = { [entryFileKind]: entryFiles, [productFileKind]: productFiles };
