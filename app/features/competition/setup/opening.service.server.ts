import { err, ok } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { CompetitionHead } from "../competition";
import { competitionPolicy } from "../competition.policy";
import {
  findLatestForm,
  findRules,
  listDivisions,
  listFields,
  listPhases,
  listPrizes,
} from "../competition.queries.server";
import { countBrokenRules } from "../eligibility/rules.service.server";
import { fieldsOf } from "../entry-form";
import { formFaults } from "../entry-form-builder/faults";
import { checkNumbering } from "../numbering/numbering";
import { findNumbering } from "../numbering/numbering.queries.server";
import { readSetup } from "./read-setup.service.server";
import { isReady, readiness, type SetupFacts } from "./readiness";
import { countRounds, findCommitment, setOpen } from "./setup.queries.server";
import { changeSetup } from "./setup.service.server";

/** The checklist of what is missing, and whether the competition may be opened now. */
export async function readOpening(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const head = setup.value;
  const items = readiness(await factsOf(ctx.db, head), ctx.now);
  const verdict = competitionPolicy["competition.open"](ctx.viewer, {
    organizationId: head.organizationId,
    competitionId: head.id,
    state: head.state,
  });
  const blockedBecause = verdict.allowed ? (isReady(items) ? null : ("setup_incomplete" as const)) : verdict.reason;
  return ok({ ...head, items, blockedBecause });
}

/** Opens a draft: from now on it is public and takes entries in its phases. Fails with `already_done`, `setup_incomplete`. */
export function openCompetition(ctx: Ctx, competitionId: string, { revision }: { readonly revision: number }) {
  return changeSetup(ctx, competitionId, revision, async ({ trx, head, viewer, now }) => {
    const verdict = competitionPolicy["competition.open"](viewer, {
      organizationId: head.organizationId,
      competitionId: head.id,
      state: head.state,
    });
    if (!verdict.allowed) return err(verdict.reason);
    if (!isReady(readiness(await factsOf(trx, head), now))) return err("setup_incomplete");
    await setOpen(trx, head.id, now);
    await recordActivity(trx, ctx, {
      act: "competition.opened",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { name: head.name.vi },
    });
    return ok();
  });
}

async function factsOf(db: Db, { id, summary }: CompetitionHead): Promise<SetupFacts> {
  const rules = await findRules(db, id);
  const phases = (await listPhases(db, [id])).get(id) ?? [];
  const divisions = await listDivisions(db, id);
  const form = await findLatestForm(db, id);
  const rounds = await countRounds(db, id);
  const numbering = await findNumbering(db, id);
  return {
    rules,
    summary,
    phases,
    divisionIds: divisions.map((division) => division.id),
    fieldCount: (await listFields(db, id)).length,
    questionCount: form ? fieldsOf(form.form).length : 0,
    faultyQuestions: form
      ? formFaults(
          form.form,
          divisions.map(({ key }) => key),
        ).length
      : 0,
    isNumberingSound: checkNumbering(
      numbering,
      numbering.divisions.map(({ code }) => code),
    ).ok,
    hasCommitment: (await findCommitment(db, id)) !== undefined,
    brokenRules: await countBrokenRules(db, id),
    prizeCount: (await listPrizes(db, id)).length,
    roundCount: rounds.all,
    roundsLackingRubric: rounds.lacking,
    roundsOffBalance: rounds.offBalance,
  };
}
