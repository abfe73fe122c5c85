import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";

/** A place for one file: which row it belongs to, and what it is there. */
export type Slot = { readonly ownerKind: string; readonly ownerId: string; readonly fieldKey: string };

export type Taken = {
  readonly limitBytes: number;
  readonly organizationId: string | null;
  readonly types?: readonly string[];
  /** all slots of a place for several files: a file goes into a free one of them, and takes nobody's place */
  readonly slots?: readonly string[];
};

/** What a room answers for the files of its rows: the files room itself knows no relations. */
export type FileOwner = {
  /** Whether the viewer may put a file there now, how large and (where named) of which sniffed types; asked again with every piece. */
  readonly mayWrite: (ctx: Ctx, slot: Slot) => Promise<Result<Taken, Refusal>>;
  /**
   * Whether the viewer may read this file, or may read it without the name it was given: that may name its author. A no
   * is answered as if there were no such file.
   */
  readonly mayRead: (ctx: Ctx, file: Slot & { readonly fileId: string }) => Promise<boolean | "unnamed">;
};

/** The rooms that own files, by the kind of their rows. Doors hand it in, so this room rests on accounts alone. */
export type FileOwners = { readonly [ownerKind: string]: FileOwner };
