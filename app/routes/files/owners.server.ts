import { entryFileKind, entryFiles } from "~/features/competition/entry/entry-files.service.server";
import type { FileOwners } from "~/features/files/file-owner.server";
import { scanFiles } from "~/features/judging/typed/scan-files.service.server";
import { scanFileKind } from "~/features/judging/typed/typed";
import { productFileKind, productFiles } from "~/features/techfest/exhibitors/applying/photo.service.server";

/** Which rooms own files: the doors introduce them to the files room, which knows none of them. */
export const fileOwners: FileOwners = {
  [entryFileKind]: entryFiles,
  [productFileKind]: productFiles,
  [scanFileKind]: scanFiles,
};
