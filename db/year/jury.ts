import { newId } from "~/core/id";
import { addDays, day, dayOf, plus } from "~/core/instant";
import { organizations } from "../content/organizations";
import { judges } from "../content/people";
import type { JudgeContent } from "../content/types";
import { makeJudge, makeJuryMember } from "../factories/judging";
import type { Edition } from "./edition";
import type { People } from "./people";
import type { Year } from "./year";

export type SeededJudge = {
  readonly id: string;
  readonly accountId: string;
  readonly content: JudgeContent;
  readonly severity: number;
};

/** The jury of an edition: who sits, what they know, who chairs; every round has the same. */
export async function seedJury(year: Year, people: People, edition: Edition, seats: number): Promise<SeededJudge[]> {
  const jury: SeededJudge[] = [];
  for (const content of judges.slice(0, seats)) {
    const account = people.judges.get(content.key) ?? null;
    const knows = edition.content.fields.filter(({ includes }) =>
      includes.some((field) => content.fields.includes(field)),
    );
    const fits = Object.fromEntries(
      knows.map(({ key }) => [edition.fieldIds.get(key) ?? "", year.random.int(70, 100)]),
    );
    const { id } = await makeJudge(year.db, edition.made.id, {
      account,
      name: content.name,
      email: content.email,
      title: content.title,
      organizationName: organizations.find(({ key }) => key === content.organization)?.name.vi ?? "",
      maxLoad: 14,
      wantedLoad: wanted[jury.length % wanted.length] ?? null,
      skills: content.expertise.split(", "),
      languages: jury.length % 3 === 0 ? ["vi", "en"] : jury.length % 4 === 1 ? ["vi", "tay", "nung"] : ["vi"],
      fits,
      createdAt: plus(edition.entriesUntil, -10 * day),
    });
    const away = absences[jury.length];
    if (away) {
      await year.db
        .insertInto("judge_absence")
        .values({
          id: newId(),
          judge_id: id,
          from_day: addDays(dayOf(edition.entriesUntil), away.after),
          to_day: addDays(dayOf(edition.entriesUntil), away.after + away.days - 1),
          note: away.note,
        })
        .execute();
    }
    jury.push({ id, accountId: account?.id ?? "", content, severity: (year.random.next() - 0.5) * 0.12 });
  }
  await year.db
    .updateTable("competition")
    .set({ jury_published_at: plus(edition.entriesUntil, -3 * day) })
    .where("id", "=", edition.made.id)
    .execute();
  return jury;
}

/** How many entries judges say they would like, in turn. */
const wanted = [10, 12, null, 14];
/** Who is away, by place in the jury: days after the last day to enter, and how many. */
const absences: Readonly<Record<number, { after: number; days: number; note: string }>> = {
  3: { after: 12, days: 4, note: "Dự hội nghị ngành cơ khí" },
  6: { after: 9, days: 6, note: "Dẫn đoàn khách quốc tế" },
};

/** Seats the jury in a round; `declaredAt`: when each had looked for conflicts. */
export async function seatJury(
  year: Year,
  roundId: string,
  jury: readonly SeededJudge[],
  declaredAt: string | null,
): Promise<void> {
  for (const { id, content } of jury) {
    await makeJuryMember(year.db, roundId, id, { role: content.role, conflictsDeclaredAt: declaredAt });
  }
}
