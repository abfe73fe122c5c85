import { day, plus } from "~/core/instant";
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
      fits,
      createdAt: plus(edition.entriesUntil, -10 * day),
    });
    jury.push({ id, accountId: account?.id ?? "", content, severity: (year.random.next() - 0.5) * 0.12 });
  }
  return jury;
}

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
