import type { Readable } from "node:stream";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readGuardianText } from "~/features/directory/team/guardian.service.server";
import { mayBeMinor } from "~/features/directory/team/team";
import type { Ctx } from "~/server/context.server";
import { openMine } from "../versions/versions.service.server";
import { drawGuardianForm } from "./guardian-paper.server";

/**
 * The blank form for the guardian of a member who may be under age, names filled in. Fails with `not_found` outside the
 * team, and for a member who isn't on it or needs no guardian.
 */
export async function printGuardianForm(
  ctx: Ctx,
  entryId: string,
  memberId: string,
): Promise<Result<{ readonly pdf: Readable }, Refusal>> {
  const opened = await openMine(ctx, entryId);
  if (!opened.ok) return opened;
  const { team, competition, title } = opened.value;
  const member = team.find(({ id }) => id === memberId);
  const year = Number(dayOf(ctx.now).slice(0, 4));
  if (!member || !mayBeMinor(member.birthYear, year, competition.adultAge)) return err("not_found");
  const form = {
    host: competition.host.name,
    competition: competition.name,
    project: title,
    member: member.name,
    birthYear: member.birthYear,
    part: member.part,
    guardian: member.guardianName,
    phone: null,
    text: (await readGuardianText(ctx)).body,
  };
  return ok({ pdf: drawGuardianForm(form, ctx.locale) });
}
