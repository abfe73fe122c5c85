import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { phaseKind } from "../competition";
import { findLatestForm } from "../competition.queries.server";
import { eligibilitySchema } from "../eligibility/rule";
import { particularsSchema } from "../particulars";
import { findCommitment } from "../setup/setup.queries.server";
import type { CompetitionPart } from "./competition-part";

type Words = { readonly vi: string; readonly en?: string | undefined };
const words = (vi: string, en: string | null): Words => (en?.trim() ? { vi, en } : { vi });

/** Everything of a competition's set-up that this room keeps, by keys instead of ids. */
export async function findCompetitionPart(db: Db, competitionId: string): Promise<CompetitionPart> {
  const [basics, divisions, fields, phases, prizes, checklist, form, commitment] = await Promise.all([
    db
      .selectFrom("competition")
      .select(["name_vi", "name_en", "summary_vi", "summary_en", "rules_vi", "rules_en", "number_prefix"])
      .select(["number_pattern", "number_scope", "grace_minutes", "adult_age", "eligibility", "particulars"])
      .where("id", "=", competitionId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("division")
      .select(["id", "key", "name_vi", "name_en", "about_vi", "about_en", "number_code"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
    db
      .selectFrom("competition_field")
      .select(["key", "name_vi", "name_en"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
    db
      .selectFrom("phase")
      .select(["kind", "division_id", "label_vi", "label_en", "from_at", "until_at"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .orderBy("from_at")
      .execute(),
    db
      .selectFrom("prize")
      .select(["division_id", "name_vi", "name_en", "amount", "count"])
      .where("competition_id", "=", competitionId)
      .orderBy("position")
      .execute(),
    db
      .selectFrom("checklist_item")
      .select(["division_id", "label_vi", "label_en"])
      .where("competition_id", "=", competitionId)
      .where("retired_at", "is", null)
      .orderBy("position")
      .execute(),
    findLatestForm(db, competitionId),
    findCommitment(db, competitionId),
  ]);
  const { officialName, hosts } = readJson(particularsSchema, basics.particulars);
  const keyOf = (divisionId: string | null) => {
    const division = divisions.find(({ id }) => id === divisionId);
    return division ? { division: division.key } : {};
  };
  const texts = ({ vi, en }: { vi: string; en?: string | null }) => words(vi, en ?? null);
  return {
    competition: {
      name: words(basics.name_vi, basics.name_en),
      ...(officialName ? { officialName: texts(officialName) } : {}),
      ...(hosts ? { hosts: texts(hosts) } : {}),
      summary: words(basics.summary_vi, basics.summary_en),
      rules: words(basics.rules_vi, basics.rules_en),
      numberPrefix: basics.number_prefix,
      numbering: {
        ...(basics.number_pattern ? { pattern: basics.number_pattern } : {}),
        scope: basics.number_scope === "division" ? "division" : "competition",
      },
      graceMinutes: basics.grace_minutes,
      adultAge: basics.adult_age,
    },
    divisions: divisions.map((row) => ({
      key: row.key,
      name: words(row.name_vi, row.name_en),
      about: words(row.about_vi, row.about_en),
      ...(row.number_code ? { numberCode: row.number_code } : {}),
    })),
    fields: fields.map((row) => ({ key: row.key, name: words(row.name_vi, row.name_en) })),
    phases: phases.map((row) => ({
      kind: phaseKind(row.kind),
      ...keyOf(row.division_id),
      label: words(row.label_vi, row.label_en),
      from: row.from_at,
      until: row.until_at,
    })),
    prizes: prizes.map((row) => ({
      ...keyOf(row.division_id),
      name: words(row.name_vi, row.name_en),
      amount: BigInt(row.amount).toString(),
      count: row.count,
    })),
    ...(form ? { form: form.form } : {}),
    eligibility: readJson(eligibilitySchema, basics.eligibility),
    checklist: checklist.map((row) => ({ ...keyOf(row.division_id), label: words(row.label_vi, row.label_en) })),
    ...(commitment ? { commitment: texts(commitment.body) } : {}),
  };
}
