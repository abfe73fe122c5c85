import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { findApplication, saveState } from "../application.queries.server";
import { listBooths } from "../booths.queries.server";
import { findCall } from "../call/call.queries.server";
import { writeBoothLetter } from "../letters.server";
import { offerBooth } from "../offers/offering.server";
import { listPlaces, saveAllocation } from "./allocation.queries.server";
import { openDraft } from "./draft.service.server";

/**
 * Publishes a draft in one act: everyone placed is offered their booth until the call's days are over, whoever is approved
 * and left without one goes on the waiting list; all by letter. All or nothing: `allocation_outdated` when an application
 * or a booth has changed since, `too_close_to_event` when no time is left to answer, `allocation_closed` the second time.
 */
export function publishAllocation(
  ctx: Ctx,
  eventId: string,
  allocationId: string,
  revision: number,
): Promise<Result<{ readonly offered: number; readonly waitlisted: number }, Refusal>> {
  return inTransaction<Result<{ readonly offered: number; readonly waitlisted: number }, Refusal>>(
    ctx.db,
    async (trx) => {
      const opened = await openDraft(ctx, trx, eventId, allocationId, revision);
      if (!opened.ok) return opened;
      await findCall(trx, eventId, { lock: true });
      let [offered, waitlisted] = [0, 0];
      const booths = new Map((await listBooths(trx, eventId)).map((booth) => [booth.id, booth]));
      const places = [...(await listPlaces(trx, allocationId))].sort((a, b) =>
        a.applicationId < b.applicationId ? -1 : 1,
      );
      for (const { applicationId, boothId } of places) {
        const application = await findApplication(trx, { id: applicationId }, { lock: true });
        if (!application) throw new Error(`application ${applicationId} of allocation ${allocationId} is gone`);
        const booth = boothId === null ? undefined : booths.get(boothId);
        if (booth) {
          const made = await offerBooth(trx, ctx, application, booth, { by: ctx.viewer?.id ?? null, allocationId });
          if (!made.ok) return err(made.error === "too_close_to_event" ? made.error : "allocation_outdated");
          offered += 1;
        } else if (application.state === "approved") {
          await saveState(trx, { id: applicationId, from: "approved", state: "waitlisted", now: ctx.now });
          await writeBoothLetter(trx, ctx, application, { kind: "waitlisted" });
          waitlisted += 1;
        }
      }
      await saveAllocation(trx, { id: allocationId, state: "published", by: ctx.viewer?.id ?? "", at: ctx.now });
      await recordActivity(trx, ctx, {
        act: "allocation.published",
        subjectKind: "allocation",
        subjectId: allocationId,
        organizationId: opened.value.event.organizationId,
        detail: { offered, waitlisted },
      });
      return ok({ offered, waitlisted });
    },
  );
}
