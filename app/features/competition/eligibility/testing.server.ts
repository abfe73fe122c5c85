import type { Viewer } from "~/core/permission";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { type MakeCompetition, makeCompetition } from "~db/factories/competition";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { saveAnswer } from "../entry/draft.service.server";
import { startEntry } from "../entry/start.service.server";
import { submitEntry } from "../entry/submission.service.server";
import type { EligibilityRule } from "./rule";

/** A host with a competition under these rules, its organizer and secretary. */
export async function makeContest(db: Db, rules: readonly EligibilityRule[], given: MakeCompetition = {}) {
  const { id: organizationId } = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
  const secretary = await makeDuty(db, await makeAccount(db), { organizationId, kind: "secretary" });
  const competition = await makeCompetition(db, organizationId, organizer, given);
  await setRules(db, competition.id, rules);
  const [divisionId = "", fieldId = ""] = [competition.divisionIds[0], competition.fieldIds[0]];

  /** A founder's own new project, entered and complete but for what the rules say. */
  const enter = async (lead: Viewer, name: string, projectId?: string) => {
    const project = projectId ? { id: projectId } : await makeProject(db, lead, { name });
    const ctx = await testCtx(db, lead);
    const started = await startEntry(ctx, competition.slug, { projectId: project.id, divisionId, fieldId });
    if (!started.ok) throw new Error(started.error);
    const { entryId } = started.value;
    const saved = await saveAnswer(ctx, entryId, { fieldKey: "problem", value: "Miến bị làm giả.", revision: 0 });
    if (!saved.ok) throw new Error(saved.error);
    const form = { commitment: "yes" as const, commitmentId: competition.commitmentId, visibility: "private" as const };
    return { ctx, entryId, projectId: project.id, submit: () => submitEntry(ctx, entryId, form) };
  };
  return { organizationId, organizer, secretary, competition, enter };
}

export async function setRules(db: Db, competitionId: string, rules: readonly EligibilityRule[]): Promise<void> {
  await db
    .updateTable("competition")
    .set({ eligibility: JSON.stringify(rules) })
    .where("id", "=", competitionId)
    .execute();
}
