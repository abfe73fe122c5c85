import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { indexText, unindexText } from "~db/search";

/** `email` is null unless its owner proved it: rows that merely carry somebody's address aren't anyone else's to empty. */
type Person = { readonly accountId: string; readonly email: string | null; readonly now: Instant };

/** Takes the person out of the techfests, the mentoring, the investing and the questions that they had a part in; their rows keep their ids. */
export async function emptyParts(db: Db, person: Person): Promise<void> {
  await emptyMentor(db, person);
  await emptyInvestor(db, person);
  await emptyDelegates(db, person);
  await emptySpeakers(db, person);
  await emptyQuestions(db, person);
  await emptyViews(db, person);
  await emptyFlags(db, person);
  await emptyJudges(db, person);
  await emptyComplaints(db, person);
  if (person.email) await emptyContacts(db, person.accountId, person.email, person.now);
}

/** What a judge knows, wants, said of entries and when they are away goes, and every reason of a conflict by or about the person; that there is one stays. */
async function emptyJudges(db: Db, { accountId, email }: Person): Promise<void> {
  const own = db.selectFrom("judge").select("id").where("account_id", "=", accountId);
  await db.deleteFrom("judge_absence").where("judge_id", "in", own).execute();
  await db.deleteFrom("judge_interest").where("judge_id", "in", own).execute();
  await db
    .updateTable("judge_apart")
    .set({ reason: "" })
    .where((eb) => eb.or([eb("judge_a", "in", own), eb("judge_b", "in", own)]))
    .execute();
  await db
    .updateTable("conflict")
    .set({ reason: "" })
    .where((eb) => eb.or([eb("created_by", "=", accountId), eb("judge_id", "in", own)]))
    .execute();
  await db
    .updateTable("judge")
    .set({ skills: "[]", languages: "[]", wanted_load: null, decline_reason: null })
    .where("account_id", "=", accountId)
    .execute();
  await db
    .updateTable("conflict")
    .set({ lift_reason: "" })
    .where("lift_reason", "is not", null)
    .where("judge_id", "in", own)
    .execute();
  await db
    .updateTable("assignment")
    .set({ recuse_reason: "" })
    .where("recuse_reason", "is not", null)
    .where("judge_id", "in", own)
    .execute();
  await db
    .updateTable("score_version")
    .set({ late_reason: "" })
    .where("late_reason", "is not", null)
    .where("judge_id", "in", own)
    .execute();
  if (email) await emptyInvited(db, accountId, email);
}

/** Who was put on a list of judges and never joined has no name there any more. */
async function emptyInvited(db: Db, accountId: string, email: string): Promise<void> {
  await db
    .updateTable("judge")
    .set({ name: "", sort_key: "", email: `${accountId}@erased.invalid`, phone: null, title: "" })
    .set({ organization_name: "", skills: "[]", languages: "[]", wanted_load: null, decline_reason: null })
    .where("account_id", "is", null)
    .where("email", "=", email)
    .execute();
}

/** What they wrote in complaints, ratings and practice sheets goes; that there was one, its answer and the marks stay, and so do the jury's minutes, as the host's record. */
async function emptyComplaints(db: Db, { accountId }: Person): Promise<void> {
  await db.updateTable("complaint").set({ text: "" }).where("filed_by", "=", accountId).execute();
  await db.updateTable("feedback_rating").set({ note: "" }).where("account_id", "=", accountId).execute();
  const own = db.selectFrom("judge").select("id").where("account_id", "=", accountId);
  await db.updateTable("calibration_sheet").set({ remark: "" }).where("judge_id", "in", own).execute();
}

/** The views of lists that they kept go; what they ticked and decided about entries stays, as the host's record. */
async function emptyViews(db: Db, { accountId }: Person): Promise<void> {
  await db.deleteFrom("entry_view").where("account_id", "=", accountId).execute();
}

/** What the rules flagged in their teams' entries stays flagged, but names them no more and tells no age. */
async function emptyFlags(db: Db, { accountId }: Person): Promise<void> {
  const rows = await db
    .selectFrom("entry_flag as f")
    .innerJoin("entry as e", "e.id", "f.entry_id")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["f.entry_id", "f.rule_key", "f.detail", "m.name", "a.name as account_name"])
    .where("m.account_id", "=", accountId)
    .execute();
  for (const { entry_id, rule_key, detail, name, account_name } of rows) {
    const emptied = JSON.stringify(withoutPerson(JSON.parse(detail), [name, account_name ?? name]));
    await db
      .updateTable("entry_flag")
      .set({ detail: emptied })
      .where("entry_id", "=", entry_id)
      .where("rule_key", "=", rule_key)
      .execute();
  }
}

/** A finding with a dash for whoever bears one of these names, and no age beside it. */
function withoutPerson(found: unknown, names: readonly string[]): unknown {
  if (Array.isArray(found)) return found.map((one) => withoutPerson(one, names));
  if (found === null || typeof found !== "object") return found;
  const parts = Object.entries(found);
  const isTheirs = parts.some(([key, value]) => key === "name" && names.includes(value));
  return Object.fromEntries(
    parts.map(([key, value]) => {
      if (isTheirs && key === "name") return [key, "—"];
      return [key, isTheirs && key === "age" ? null : withoutPerson(value, names)];
    }),
  );
}

/** A mentor leaves the network; their pairs end, private notes go with their author. */
async function emptyMentor(db: Db, { accountId, now }: Person): Promise<void> {
  const rows = await db
    .updateTable("mentor")
    .set({ name: "", sort_key: "", headline_vi: "", headline_en: null, bio_vi: "", bio_en: null, workplace: "" })
    .set({ phone: null, commune_code: null, commune_valid_from: null, is_listed: 0 })
    .set({ state: "ended", state_reason: null, state_at: now })
    .where("account_id", "=", accountId)
    .returning("id")
    .execute();
  const ids = rows.map(({ id }) => id);
  for (const id of ids) await unindexText(db, "mentor", id);
  const own = ids.length > 0 ? ids : [""];
  await db.deleteFrom("mentor_tag").where("mentor_id", "in", own).execute();
  await db.deleteFrom("pair_wish").where("mentor_id", "in", own).execute();
  await db
    .updateTable("cohort_mentor")
    .set({ left_at: now })
    .where("mentor_id", "in", own)
    .where("left_at", "is", null)
    .execute();
  await db
    .updateTable("mentorship")
    .set({ state: "ended", closed_at: now })
    .where("mentor_id", "in", own)
    .where("state", "in", ["proposed", "active"])
    .execute();
  await db.updateTable("mentorship").set({ mentor_reason: null }).where("mentor_id", "in", own).execute();
  await db
    .updateTable("mentorship")
    .set({ project_reason: null })
    .where("project_answered_by", "=", accountId)
    .execute();
  await db.deleteFrom("mentorship_note").where("author_id", "=", accountId).where("is_private", "=", 1).execute();
}

/** An investor is verified no longer: what was opened to them closes, what they kept goes, an open request is taken back. */
async function emptyInvestor(db: Db, { accountId, now }: Person): Promise<void> {
  const row = await db
    .updateTable("investor")
    .set({ name: "", sort_key: "", firm: "", position: "", website: null, phone: null, about_vi: "", about_en: null })
    .set({ ticket_from: null, ticket_to: null, state: "rejected", state_reason: null, state_at: now })
    .where("account_id", "=", accountId)
    .returning("id")
    .executeTakeFirst();
  if (!row) return;
  await db.deleteFrom("investor_tag").where("investor_id", "=", row.id).execute();
  await db.deleteFrom("investor_list").where("investor_id", "=", row.id).execute();
  await db.deleteFrom("saved_search").where("investor_id", "=", row.id).execute();
  await db
    .updateTable("project_grant")
    .set({ revoked_at: now })
    .where("investor_id", "=", row.id)
    .where("revoked_at", "is", null)
    .execute();
  await db
    .updateTable("introduction")
    .set({ state: "withdrawn" })
    .where("investor_id", "=", row.id)
    .where("state", "=", "asked")
    .execute();
  await db.updateTable("introduction").set({ message: "" }).where("investor_id", "=", row.id).execute();
}

/** A delegate who hasn't come yet won't; who came is still counted, without a name. */
async function emptyDelegates(db: Db, { accountId, email, now }: Person): Promise<void> {
  const rows = await db
    .updateTable("delegate")
    .set({ name: "", sort_key: "", title: "", workplace: "", email: null, phone: null, note: "" })
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where((eb) => eb.or([eb("account_id", "=", accountId), eb("email", "=", email ?? "")]))
    .returning(["id", "first_in_at"])
    .execute();
  for (const { id } of rows) await unindexText(db, "delegate", id);
  const absent = rows.filter(({ first_in_at }) => first_in_at === null).map(({ id }) => id);
  await db
    .updateTable("delegate")
    .set({ state: "cancelled", state_at: now })
    .where("id", "in", absent.length > 0 ? absent : [""])
    .where("state", "!=", "cancelled")
    .execute();
  await db.deleteFrom("saved_slot").where("account_id", "=", accountId).execute();
  await db.deleteFrom("calendar_feed").where("account_id", "=", accountId).execute();
}

/** A speaker has no name any more, and so no place in the agenda. */
async function emptySpeakers(db: Db, { accountId, email }: Person): Promise<void> {
  await db
    .updateTable("slot_speaker")
    .set({ name: "", title_vi: "", title_en: null, email: null })
    .where((eb) => eb.or([eb("account_id", "=", accountId), eb("email", "=", email ?? "")]))
    .execute();
}

/** What somebody asked and was answered for all stays, asked by nobody; what waits goes. */
async function emptyQuestions(db: Db, { accountId }: Person): Promise<void> {
  await db.deleteFrom("question").where("asked_by", "=", accountId).where("answer", "is", null).execute();
  await db.updateTable("question").set({ asked_by: null }).where("asked_by", "=", accountId).execute();
}

/** Whom to call at a booth, in a delegation, about a project. */
async function emptyContacts(db: Db, accountId: string, email: string, now: Instant): Promise<void> {
  const noContact = { contact_name: "", contact_phone: null };
  const booths = await db
    .updateTable("booth_application")
    .set({ ...noContact, contact_email: `${accountId}@erased.invalid` })
    .where("contact_email", "=", email)
    .returning(["id", "sign_vi", "sign_en", "about_vi", "about_en"])
    .execute();
  for (const { id, ...texts } of booths) await indexText(db, "booth_application", id, Object.values(texts));
  await db
    .updateTable("late_permit")
    .set((eb) => ({
      email: `${accountId}@erased.invalid`,
      reason: "",
      revoked_at: eb.fn.coalesce("revoked_at", eb.val(now)),
    }))
    .where("email", "=", email)
    .execute();
  await db
    .updateTable("delegation")
    .set({ ...noContact, contact_email: null })
    .where("contact_email", "=", email)
    .execute();
  await db
    .updateTable("project_finance")
    .set({ ...noContact, contact_email: null })
    .where("contact_email", "=", email)
    .execute();
}
