import { day, hour, plus } from "~/core/instant";
import { type MakeActivity, makeActivities } from "../factories/activity";
import type { Edition } from "./edition";
import type { SeededEntry } from "./entries";
import type { People } from "./people";
import { instantOf, type Year } from "./year";

/** What an edition's people did, as the activity log would have it: in the order of time. */
export async function seedLog(
  year: Year,
  people: People,
  edition: Edition,
  entries: readonly SeededEntry[],
): Promise<void> {
  const { organizationId, id: competitionId } = edition.made;
  const by = (
    actorId: string,
    act: string,
    subjectKind: string,
    subjectId: string,
    at: string,
    detail?: Record<string, unknown>,
  ) =>
    ({
      act,
      actorId,
      subjectKind,
      subjectId,
      organizationId,
      at,
      ...(detail ? { detail } : {}),
    }) satisfies MakeActivity;
  const acts = [
    by(people.organizer.id, "competition.created", "competition", competitionId, plus(edition.entriesFrom, -14 * day)),
    by(people.organizer.id, "competition.opened", "competition", competitionId, plus(edition.entriesFrom, -day)),
    ...entries.flatMap((entry) => entryActs(entry)),
    ...edition.rounds
      .filter(({ content }) => instantOf(year, content.from) < instantOf(year, { days: 0, time: "08:00" }))
      .map(({ id, content }) => by(people.organizer.id, "round.opened", "round", id, instantOf(year, content.from))),
  ];
  await makeActivities(
    year.db,
    acts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  );

  function entryActs({ id, lead, submittedAt, project }: SeededEntry): MakeActivity[] {
    if (submittedAt === null) return [];
    const submitted = by(lead.id, "entry.submitted", "entry", id, submittedAt, { version: 1 });
    const { entry } = project;
    if (entry.state === "submitted") return [submitted];
    const checkedAt = plus(edition.entriesUntil, day + year.random.int(1, 60) * hour);
    if (entry.state === "withdrawn")
      return [submitted, by(lead.id, "entry.withdrawn", "entry", id, plus(submittedAt, day), { reason: entry.reason })];
    const detail = "reason" in entry ? { reason: entry.reason } : undefined;
    const act = entry.state === "supplement" ? "entry.supplement_asked" : `entry.${entry.state}`;
    return [submitted, by(people.secretary.id, act, "entry", id, checkedAt, detail)];
  }
}
