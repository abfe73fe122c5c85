import type { Ctx } from "~/server/context.server";
import { listInvitationsTo, type MyInvitation } from "./my-invitations.queries.server";

/**
 * Invitations that wait for the viewer's address. Only a verified address learns of them; they are accepted by the link
 * in their letter alone.
 */
export async function readMyInvitations(ctx: Pick<Ctx, "db" | "viewer" | "now">): Promise<MyInvitation[]> {
  const { viewer, db, now } = ctx;
  return viewer?.emailVerified ? listInvitationsTo(db, viewer.email, now) : [];
}
