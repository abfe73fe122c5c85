import type { Db } from "~/server/db.server";

/** What the person is and wrote in techfests, as a mentor and as an investor, as it is stored. */
export async function collectOtherParts(db: Db, accountId: string, email: string) {
  return {
    ...(await collectTechfest(db, accountId, email)),
    ...(await collectPairs(db, accountId)),
    questions: await collectQuestions(db, accountId),
    ...(await collectDesk(db, accountId)),
    lateEntries: await collectPermits(db, email),
    ...(await collectJudgesPart(db, accountId, email)),
    ...(await collectSaidOfResults(db, accountId)),
  };
}

/** What a judge said of themself, of entries and of conflicts, what the person named as a member of a team, and what stands against them as a judge: not with which entry. */
async function collectJudgesPart(db: Db, accountId: string, email: string) {
  const judgeProfiles = await db
    .selectFrom("judge as j")
    .innerJoin("competition as c", "c.id", "j.competition_id")
    .select(["c.name_vi as competition", "j.skills", "j.languages", "j.wanted_load", "j.min_load", "j.max_load"])
    .select(["j.accepted_at", "j.declined_at", "j.decline_reason"])
    .where("j.account_id", "=", accountId)
    .orderBy("j.created_at")
    .execute();
  const absences = await db
    .selectFrom("judge_absence as d")
    .innerJoin("judge as j", "j.id", "d.judge_id")
    .select(["d.from_day", "d.to_day", "d.note"])
    .where("j.account_id", "=", accountId)
    .orderBy("d.from_day")
    .execute();
  const judgeInterests = await db
    .selectFrom("judge_interest as i")
    .innerJoin("judge as j", "j.id", "i.judge_id")
    .innerJoin("entry as e", "e.id", "i.entry_id")
    .select(["e.number", "i.interest", "i.said_at"])
    .where("j.account_id", "=", accountId)
    .orderBy("i.said_at")
    .orderBy("e.id")
    .execute();
  const conflicts = await db
    .selectFrom("conflict as x")
    .innerJoin("entry as e", "e.id", "x.entry_id")
    .select(["e.number", "x.source", "x.kind", "x.reason", "x.created_at", "x.lifted_at"])
    .where("x.created_by", "=", accountId)
    .orderBy("x.created_at")
    .execute();
  const conflictsAbout = await db
    .selectFrom("conflict as x")
    .innerJoin("judge as j", "j.id", "x.judge_id")
    .select(["x.source", "x.kind", "x.created_at", "x.lifted_at"])
    .where("j.account_id", "=", accountId)
    .where("x.source", "!=", "declared")
    .orderBy("x.created_at")
    .execute();
  const invitedToJudge = await db
    .selectFrom("judge as j")
    .innerJoin("competition as c", "c.id", "j.competition_id")
    .select(["c.name_vi as competition", "j.name", "j.email", "j.phone", "j.title", "j.organization_name"])
    .select(["j.declined_at", "j.decline_reason", "j.created_at"])
    .where("j.account_id", "is", null)
    .where("j.email", "=", email)
    .orderBy("j.created_at")
    .execute();
  const recusals = await db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .select(["e.number", "a.recuse_reason"])
    .where("j.account_id", "=", accountId)
    .where("a.recuse_reason", "is not", null)
    .where("a.conflict_id", "is", null)
    .orderBy("a.id")
    .execute();
  const lateSheets = await db
    .selectFrom("score_version as v")
    .innerJoin("judge as j", "j.id", "v.judge_id")
    .select(["v.saved_at", "v.late_reason"])
    .where("j.account_id", "=", accountId)
    .where("v.late_reason", "is not", null)
    .orderBy("v.saved_at")
    .execute();
  return {
    judgeProfiles,
    judgeAbsences: absences,
    judgeInterests,
    conflicts,
    conflictsAbout,
    invitedToJudge,
    recusals,
    lateSheets,
  };
}

/** What the person said of scores and results: as a team, on the jury, as a judge who scored for practice. */
async function collectSaidOfResults(db: Db, accountId: string) {
  const complaints = await db
    .selectFrom("complaint as k")
    .innerJoin("entry as e", "e.id", "k.entry_id")
    .select(["e.number", "k.kind", "k.text", "k.state", "k.filed_at", "k.answer", "k.answered_at"])
    .where("k.filed_by", "=", accountId)
    .orderBy("k.filed_at")
    .execute();
  const feedbackRatings = await db
    .selectFrom("feedback_rating as k")
    .innerJoin("entry as e", "e.id", "k.entry_id")
    .select(["e.number", "k.usefulness", "k.note", "k.rated_at"])
    .where("k.account_id", "=", accountId)
    .orderBy("k.rated_at")
    .execute();
  const disputes = await db
    .selectFrom("dispute as x")
    .innerJoin("entry as e", "e.id", "x.entry_id")
    .select(["e.number", "x.text", "x.raised_at"])
    .where("x.raised_by", "=", accountId)
    .orderBy("x.raised_at")
    .execute();
  const disputeAnswers = await db
    .selectFrom("dispute as x")
    .innerJoin("entry as e", "e.id", "x.entry_id")
    .select(["e.number", "x.resolution", "x.resolved_at"])
    .where("x.resolved_by", "=", accountId)
    .orderBy("x.resolved_at")
    .execute();
  const juryDecisions = await db
    .selectFrom("decision")
    .select(["kind", "reason", "decided_at", "revoked_at"])
    .where("decided_by", "=", accountId)
    .orderBy("decided_at")
    .execute();
  const calibrationSheets = await db
    .selectFrom("calibration_sheet as k")
    .innerJoin("judge as j", "j.id", "k.judge_id")
    .select(["k.marks", "k.total", "k.remark", "k.saved_at", "k.submitted_at"])
    .where("j.account_id", "=", accountId)
    .orderBy("k.saved_at")
    .execute();
  return { complaints, feedbackRatings, disputes, disputeAnswers, juryDecisions, calibrationSheets };
}

async function collectQuestions(db: Db, accountId: string) {
  return db
    .selectFrom("question as q")
    .innerJoin("competition as c", "c.id", "q.competition_id")
    .select(["c.name_vi as competition", "q.body", "q.asked_at", "q.answer", "q.answered_at", "q.hidden_reason"])
    .where("q.asked_by", "=", accountId)
    .orderBy("q.asked_at")
    .execute();
}

/** Who was let in late under the person's address, until when and why. */
async function collectPermits(db: Db, email: string) {
  return db
    .selectFrom("late_permit as p")
    .innerJoin("competition as c", "c.id", "p.competition_id")
    .select(["c.name_vi as competition", "p.email", "p.until_at", "p.reason", "p.granted_at", "p.revoked_at"])
    .where("p.email", "=", email)
    .orderBy("p.granted_at")
    .execute();
}

async function collectDesk(db: Db, accountId: string) {
  const views = await db
    .selectFrom("entry_view as v")
    .innerJoin("competition as c", "c.id", "v.competition_id")
    .select(["c.name_vi as competition", "v.name", "v.query", "v.created_at"])
    .where("v.account_id", "=", accountId)
    .orderBy("v.created_at")
    .execute();
  const checkedEntries = await db
    .selectFrom("entry_check as k")
    .innerJoin("entry as e", "e.id", "k.entry_id")
    .innerJoin("checklist_item as i", "i.id", "k.item_id")
    .select(["e.number", "i.label_vi as item", "k.is_met", "k.note", "k.checked_at"])
    .where("k.checked_by", "=", accountId)
    .orderBy("k.checked_at")
    .execute();
  const duplicateVerdicts = await db
    .selectFrom("duplicate_verdict")
    .select(["first_id", "second_id", "verdict", "note", "decided_at"])
    .where("decided_by", "=", accountId)
    .orderBy("decided_at")
    .execute();
  return { listViews: views, checkedEntries, duplicateVerdicts };
}

async function collectTechfest(db: Db, accountId: string, email: string) {
  const registrations = await db
    .selectFrom("delegate as d")
    .innerJoin("event as e", "e.id", "d.event_id")
    .select(["e.name_vi as event", "d.name", "d.title", "d.workplace", "d.email", "d.phone", "d.code", "d.state"])
    .select(["d.note", "d.first_in_at", "d.created_at"])
    .where((eb) => eb.or([eb("d.account_id", "=", accountId), eb("d.email", "=", email)]))
    .orderBy("d.created_at")
    .execute();
  const checkIns = await db
    .selectFrom("check_in as c")
    .innerJoin("delegate as d", "d.id", "c.delegate_id")
    .select(["d.code", "c.direction", "c.at"])
    .where((eb) => eb.or([eb("d.account_id", "=", accountId), eb("d.email", "=", email)]))
    .orderBy("c.at")
    .execute();
  const speaking = await db
    .selectFrom("slot_speaker as s")
    .innerJoin("slot as t", "t.id", "s.slot_id")
    .select(["t.title_vi as slot", "s.name", "s.title_vi", "s.title_en", "s.role", "s.email"])
    .where((eb) => eb.or([eb("s.account_id", "=", accountId), eb("s.email", "=", email)]))
    .orderBy("t.starts_at")
    .execute();
  const seats = await db
    .selectFrom("slot_registration as r")
    .innerJoin("slot as t", "t.id", "r.slot_id")
    .select(["t.title_vi as slot", "r.state", "r.asked_at"])
    .where("r.account_id", "=", accountId)
    .orderBy("r.asked_at")
    .execute();
  const booths = await db
    .selectFrom("booth_application as b")
    .innerJoin("event as e", "e.id", "b.event_id")
    .select(["e.name_vi as event", "b.sign_vi", "b.contact_name", "b.contact_email", "b.contact_phone", "b.state"])
    .where((eb) => eb.or([eb("b.created_by", "=", accountId), eb("b.contact_email", "=", email)]))
    .orderBy("b.created_at")
    .execute();
  return { registrations, checkIns, speaking, seats, booths };
}

async function collectPairs(db: Db, accountId: string) {
  const mentoring = await db
    .selectFrom("mentor as m")
    .innerJoin("organization as o", "o.id", "m.organization_id")
    .select(["o.name_vi as organization", "m.name", "m.headline_vi", "m.headline_en", "m.bio_vi", "m.bio_en"])
    .select(["m.workplace", "m.phone", "m.hours_per_month", "m.mode", "m.state", "m.state_reason", "m.created_at"])
    .where("m.account_id", "=", accountId)
    .orderBy("m.created_at")
    .execute();
  const mentoringNotes = await db
    .selectFrom("mentorship_note")
    .select(["mentorship_id", "body", "is_private", "created_at", "updated_at"])
    .where("author_id", "=", accountId)
    .orderBy("created_at")
    .execute();
  const mentoringFeedback = await db
    .selectFrom("mentorship_feedback")
    .select(["mentorship_id", "rating", "body", "updated_at"])
    .where("author_id", "=", accountId)
    .orderBy("created_at")
    .execute();
  const investing = await db
    .selectFrom("investor as i")
    .innerJoin("organization as o", "o.id", "i.organization_id")
    .select(["o.name_vi as organization", "i.name", "i.firm", "i.position", "i.website", "i.phone", "i.about_vi"])
    .select(["i.about_en", "i.state", "i.state_reason", "i.created_at"])
    .where("i.account_id", "=", accountId)
    .execute();
  const introductions = await db
    .selectFrom("introduction as n")
    .innerJoin("investor as i", "i.id", "n.investor_id")
    .select(["n.project_id", "n.message", "n.state", "n.reason", "n.asked_at", "n.answered_at"])
    .where("i.account_id", "=", accountId)
    .orderBy("n.asked_at")
    .execute();
  const searches = await db
    .selectFrom("saved_search as s")
    .innerJoin("investor as i", "i.id", "s.investor_id")
    .select(["s.name", "s.query", "s.alert", "s.created_at"])
    .where("i.account_id", "=", accountId)
    .orderBy("s.created_at")
    .execute();
  const kept = await db
    .selectFrom("investor_list as l")
    .innerJoin("investor as i", "i.id", "l.investor_id")
    .leftJoin("investor_list_item as t", "t.list_id", "l.id")
    .select(["l.name as list", "t.project_id", "t.note", "t.added_at"])
    .where("i.account_id", "=", accountId)
    .orderBy("l.created_at")
    .execute();
  const readings = await db
    .selectFrom("project_view as w")
    .innerJoin("investor as i", "i.id", "w.investor_id")
    .select(["w.project_id", "w.what", "w.day", "w.times", "w.last_at"])
    .where("i.account_id", "=", accountId)
    .orderBy("w.last_at")
    .execute();
  return { mentoring, mentoringNotes, mentoringFeedback, investing, introductions, searches, kept, readings };
}
