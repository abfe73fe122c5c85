import { newId } from "~/core/id";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { issueInvitation, openInvitations, revokeInvitations } from "~/features/accounts/invitation.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { Project } from "../project";
import { projectPolicy } from "../project.policy";
import { findProject, findStanding, lockProject } from "../project.queries.server";
import { listAskedGuardians, revokeGuardianLinks } from "./guardian.queries.server";
import { issueGuardianLink } from "./guardian.service.server";
import { type GuardianState, guardianState, type JoinState, joinState, type Member, mayBeMinor, moved } from "./team";
import type { MemberForm } from "./team.form";
import { endMembership, insertMember, listTeam, saveMember, savePosition, saveRole } from "./team.queries.server";
import { writeHandedOver, writeMemberLeft } from "./team-letters.server";

export type TeamMember = Member & {
  readonly join: JoinState;
  readonly guardianState: GuardianState;
  readonly isViewer: boolean;
};
export type Team = {
  readonly projectId: string;
  readonly projectName: string;
  readonly mayManage: boolean;
  readonly members: readonly TeamMember[];
};

/** The team as its members see it, in its order; addresses, years of birth and guardians only to the leader. `not_found` outside the team. */
export async function listMembers(ctx: Ctx, projectId: string): Promise<Result<Team, Refusal>> {
  const standing = await findStanding(ctx.db, projectId);
  if (!standing) return err("not_found");
  const verdict = projectPolicy["team.read"](ctx.viewer, standing);
  if (!verdict.allowed) return err(verdict.reason);
  const project = await findProject(ctx.db, projectId);
  if (!project) return err("not_found");
  const team = await listTeam(ctx.db, projectId);
  const ids = team.map(({ id }) => id);
  const [invitations, asked] = await Promise.all([
    openInvitations(ctx.db, "project_member", ids),
    listAskedGuardians(ctx.db, ids, ctx.now),
  ]);
  const newest = new Map([...invitations].reverse().map(({ subjectId, expiresAt }) => [subjectId, expiresAt]));
  const mayManage = projectPolicy["team.manage"](ctx.viewer, standing).allowed;
  const members = team.map((member) => ({
    ...(mayManage ? member : { ...member, email: null, phone: null, birthYear: null, guardian: null }),
    join: joinState(member.accountId, newest.get(member.id), ctx.now),
    guardianState: guardianState(member, yearOf(ctx), asked.has(member.id)),
    isViewer: member.accountId !== null && member.accountId === ctx.viewer?.id,
  }));
  return ok({ projectId, projectName: project.name, mayManage, members });
}

/**
 * Names a person on the team; invites them and writes to a minor's guardian where addresses are given. Fails with
 * `forbidden` for all but the leader and `member_exists` when the address stands in the team already.
 */
export function addMember(ctx: Ctx, projectId: string, form: MemberForm): Promise<Result<{ id: string }, Refusal>> {
  return manage(ctx, projectId, async (trx, project, team) => {
    if (hasAddress(team, form.email)) return err("member_exists");
    const id = newId();
    const { name, email, phone, role, part, birthYear, guardian } = form;
    await insertMember(trx, {
      ...{ id, projectId, accountId: null, role, position: team.length, now: ctx.now },
      ...{ name, email, phone, part, birthYear, guardian },
    });
    await record(trx, ctx, "team.member_added", id);
    if (form.invite && email) {
      await issueInvitation(trx, ctx, { kind: "project_member", subjectId: id, email, name });
    }
    if (mayBeMinor(birthYear, yearOf(ctx))) await askGuardianOf(trx, ctx, project, { id, name, guardian });
    return ok({ id });
  });
}

/**
 * Changes what is said of a member. Another guardian has not agreed yet, so the consent lapses and the new one is
 * written to; another address makes an open invitation useless. Fails as `addMember` does.
 */
export function updateMember(
  ctx: Ctx,
  projectId: string,
  memberId: string,
  form: MemberForm,
): Promise<Result<undefined, Refusal>> {
  return manage(ctx, projectId, async (trx, project, team) => {
    const member = team.find(({ id }) => id === memberId);
    if (!member) return err("not_found");
    if (hasAddress(team, form.email, memberId)) return err("member_exists");
    const { name, email, phone, part, birthYear, guardian } = form;
    const sameGuardian = member.guardian?.name === guardian?.name && member.guardian?.email === guardian?.email;
    const guardianConsentedAt = (sameGuardian && member.guardian?.consentedAt) || null;
    const role = member.role === "lead" ? "lead" : form.role;
    await saveMember(trx, memberId, { name, email, phone, role, part, birthYear, guardian, guardianConsentedAt });
    if (!sameGuardian) await revokeGuardianLinks(trx, memberId, ctx.now);
    if (email !== member.email) await revokeInvitations(trx, ctx, "project_member", memberId);
    await record(trx, ctx, "team.member_updated", memberId);
    if (form.invite && email && !member.accountId) {
      await issueInvitation(trx, ctx, { kind: "project_member", subjectId: memberId, email, name });
    }
    if (!sameGuardian && mayBeMinor(birthYear, yearOf(ctx))) {
      await askGuardianOf(trx, ctx, project, { id: memberId, name, guardian });
    }
    return ok();
  });
}

/** Sends (again) the letter by which a member joins with an account. Fails with `already_done` once joined, `invalid` without an address. */
export function inviteMember(
  ctx: Ctx,
  projectId: string,
  memberId: string,
): Promise<Result<{ link: string }, Refusal>> {
  return manage(ctx, projectId, async (trx, _project, team) => {
    const member = team.find(({ id }) => id === memberId);
    if (!member) return err("not_found");
    if (member.accountId) return err("already_done");
    const { email, name } = member;
    if (!email) return err("invalid");
    const { link } = await issueInvitation(trx, ctx, { kind: "project_member", subjectId: memberId, email, name });
    return ok({ link });
  });
}

/** Makes the open invitation to a member's place useless. Fails with `already_done` when none stands open. */
export function revokeInvitation(ctx: Ctx, projectId: string, memberId: string): Promise<Result<undefined, Refusal>> {
  return manage(ctx, projectId, async (trx, _project, team) => {
    if (!team.some(({ id }) => id === memberId)) return err("not_found");
    if ((await openInvitations(trx, "project_member", [memberId])).length === 0) return err("already_done");
    await revokeInvitations(trx, ctx, "project_member", memberId);
    return ok();
  });
}

/** Writes (again) to a minor's guardian. Fails with `already_done` once consented, `invalid` without a guardian's address. */
export function askGuardian(ctx: Ctx, projectId: string, memberId: string): Promise<Result<undefined, Refusal>> {
  return manage(ctx, projectId, async (trx, project, team) => {
    const member = team.find(({ id }) => id === memberId);
    if (!member) return err("not_found");
    if (member.guardian?.consentedAt) return err("already_done");
    return (await askGuardianOf(trx, ctx, project, member)) ? ok() : err("invalid");
  });
}

/** Ends a membership, one's own or (as the leader) another's; the row stays. Fails with `lead_stays` for the leader. */
export function removeMember(ctx: Ctx, projectId: string, memberId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const project = await lockProject(trx, projectId);
    const standing = project && (await findStanding(trx, projectId));
    if (!standing) return err("not_found");
    const team = await listTeam(trx, projectId);
    const member = team.find(({ id }) => id === memberId);
    const isOwn = member?.accountId !== null && member?.accountId === ctx.viewer?.id;
    const verdict = projectPolicy[isOwn ? "team.leave" : "team.manage"](ctx.viewer, standing);
    if (!verdict.allowed) return err(verdict.reason);
    if (!member) return err("not_found");
    if (member.role === "lead") return err("lead_stays");
    await endMembership(trx, memberId, ctx.now);
    await revokeInvitations(trx, ctx, "project_member", memberId);
    await revokeGuardianLinks(trx, memberId, ctx.now);
    await record(trx, ctx, isOwn ? "team.member_left" : "team.member_removed", memberId);
    const lead = team.find(({ role }) => role === "lead");
    if (isOwn && lead) await writeMemberLeft(trx, ctx, { project, member, lead });
    return ok();
  });
}

/** Moves a member one place; the leader stays first. */
export function reorderMember(
  ctx: Ctx,
  projectId: string,
  memberId: string,
  direction: "up" | "down",
): Promise<Result<undefined, Refusal>> {
  return manage(ctx, projectId, async (trx, _project, team) => {
    if (!team.some(({ id }) => id === memberId)) return err("not_found");
    for (const [position, { id }] of moved(team, memberId, direction).entries()) await savePosition(trx, id, position);
    await record(trx, ctx, "team.reordered", memberId);
    return ok();
  });
}

/**
 * Makes another author with an account the leader, who then is a member; both are told by letter. Fails with `invalid`
 * for one without an account and for an adviser.
 */
export function handOverLead(ctx: Ctx, projectId: string, memberId: string): Promise<Result<undefined, Refusal>> {
  return manage(ctx, projectId, async (trx, project, team) => {
    const heir = team.find(({ id }) => id === memberId);
    const lead = team.find(({ role }) => role === "lead");
    if (!heir) return err("not_found");
    if (!heir.accountId || heir.role !== "member") return err("invalid");
    if (lead) await saveRole(trx, lead.id, "member");
    await saveRole(trx, memberId, "lead");
    const others = team.filter(({ id }) => id !== memberId);
    for (const [position, { id }] of [heir, ...others].entries()) await savePosition(trx, id, position);
    await record(trx, ctx, "team.lead_handed_over", memberId);
    if (lead) await writeHandedOver(trx, ctx, { project, heir, lead });
    return ok();
  });
}

/** One act of the leader on the team: asked, locked, read, done. */
function manage<R extends Result<unknown, Refusal>>(
  ctx: Ctx,
  projectId: string,
  act: (trx: Db, project: Project, team: readonly Member[]) => Promise<R | Result<never, Refusal>>,
): Promise<R | Result<never, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const project = await lockProject(trx, projectId);
    const standing = project && (await findStanding(trx, projectId));
    if (!standing) return err("not_found");
    const verdict = projectPolicy["team.manage"](ctx.viewer, standing);
    return verdict.allowed ? act(trx, project, await listTeam(trx, projectId)) : err(verdict.reason);
  });
}

async function askGuardianOf(
  trx: Db,
  ctx: Ctx,
  project: Project,
  { id, name, guardian }: { id: string; name: string; guardian: { name: string; email: string | null } | null },
): Promise<boolean> {
  if (!guardian?.email) return false;
  const addressed = { name: guardian.name, email: guardian.email };
  await issueGuardianLink(trx, ctx, { memberId: id, memberName: name, projectName: project.name, guardian: addressed });
  return true;
}

function hasAddress(team: readonly Member[], email: string | null, exceptId?: string): boolean {
  return email !== null && team.some((member) => member.email === email && member.id !== exceptId);
}

function yearOf(ctx: Ctx): number {
  return Number(dayOf(ctx.now).slice(0, 4));
}

function record(trx: Db, ctx: Ctx, act: string, memberId: string): Promise<void> {
  return recordActivity(trx, ctx, { act, subjectKind: "project_member", subjectId: memberId, organizationId: null });
}
