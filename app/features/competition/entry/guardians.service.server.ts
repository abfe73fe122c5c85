import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { mayBeMinor } from "~/features/directory/team/team";
import type { StoredFile } from "~/features/files/file";
import { earlierFilesOfOwner, filesOfOwner } from "~/features/files/file.service.server";
import type { Ctx } from "~/server/context.server";
import { entryPolicy } from "./entry.policy";
import type { Entry } from "./entry.queries.server";
import { entryFileKind } from "./entry-files.service.server";
import { guardianSlot } from "./file-slots";

/** A member who needs a guardian's consent, and how far it has come. */
export type Ward = {
  readonly memberId: string;
  readonly name: string;
  /** the slot of the signed form */
  readonly slot: string;
  /** how the guardian agreed: by the link in their letter, by a signed form, not yet */
  readonly consent: "link" | "file" | null;
  readonly files: readonly StoredFile[];
  readonly earlier: readonly StoredFile[];
  /** why no form can be brought now */
  readonly refusal: Refusal | null;
};

/** The members of an entry's team who may be under age by the competition's own rule. The caller has asked its policy. */
export async function listWards(ctx: Ctx, entry: Entry): Promise<readonly Ward[]> {
  const year = Number(dayOf(ctx.now).slice(0, 4));
  const minors = entry.team.filter(({ birthYear }) => mayBeMinor(birthYear, year, entry.competition.adultAge));
  if (minors.length === 0) return [];
  const files = await filesOfOwner(ctx.db, entryFileKind, entry.id);
  const earlier = await earlierFilesOfOwner(ctx.db, entryFileKind, entry.id);
  return minors.map(({ id, name, guardianConsentedAt }) => {
    const slot = guardianSlot(id);
    const verdict = entryPolicy["entry.change"](ctx.viewer, { ...entry, now: ctx.now, part: slot });
    const own = files.filter(({ fieldKey }) => fieldKey === slot);
    return {
      memberId: id,
      name,
      slot,
      consent: guardianConsentedAt !== null ? "link" : own.length > 0 ? "file" : null,
      files: own,
      earlier: earlier.filter(({ fieldKey }) => fieldKey === slot),
      refusal: verdict.allowed ? null : verdict.reason,
    };
  });
}
