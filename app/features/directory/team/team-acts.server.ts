import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { founderText } from "~/i18n/founder";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { MemberAct } from "./team.form";
import {
  askGuardian,
  handOverLead,
  inviteMember,
  listMembers,
  removeMember,
  reorderMember,
  revokeInvitation,
} from "./team.service.server";

/** One button of the team's page: does it and says where to go on with which words. */
export async function doTeamAct(
  ctx: Ctx,
  projectId: string,
  { act, memberId }: MemberAct,
): Promise<Result<{ path: string; notice: string }, Refusal>> {
  const words = textFor(founderText, ctx.locale).team;
  const team = await listMembers(ctx, projectId);
  if (!team.ok) return team;
  const member = team.value.members.find(({ id }) => id === memberId);
  const name = member?.name ?? "";
  const acts = {
    invite: { does: inviteMember, notice: words.invited(name) },
    revoke: { does: revokeInvitation, notice: words.inviteRevoked(name) },
    askGuardian: { does: askGuardian, notice: words.guardianAsked },
    remove: { does: removeMember, notice: member?.isViewer ? words.left : words.removed },
    up: { does: reordering("up"), notice: words.reordered },
    down: { does: reordering("down"), notice: words.reordered },
    handOver: { does: handOverLead, notice: words.handedOver(name) },
  };
  const { does, notice } = acts[act];
  const done: Result<unknown, Refusal> = await does(ctx, projectId, memberId);
  if (!done.ok) return done;
  const isGone = act === "remove" && member?.isViewer;
  return ok({ path: isGone ? paths.myProjects() : paths.myProjectTeam(projectId), notice });
}

function reordering(direction: "up" | "down") {
  return (ctx: Ctx, projectId: string, memberId: string) => reorderMember(ctx, projectId, memberId, direction);
}
