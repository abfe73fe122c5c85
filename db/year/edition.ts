import { newId } from "~/core/id";
import { day, type Instant, plus } from "~/core/instant";
import type { EntryFormDefinition } from "~/features/competition/entry-form";
import type { LadderStep } from "~/features/judging/ranking/tie-ladder";
import type { RubricDefinition } from "~/features/judging/rubric";
import { commitment } from "../content/consents";
import { forms } from "../content/forms";
import { rubrics } from "../content/rubrics";
import type { CompetitionContent, EntryFormContent, PhaseKind, RubricContent } from "../content/types";
import { type MadeCompetition, makeCompetition, makePhase, makePrize } from "../factories/competition";
import { makeRound, makeRubric } from "../factories/judging";
import { idOf, type People } from "./people";
import { instantOf, type Year } from "./year";

export type Edition = {
  readonly content: CompetitionContent;
  readonly made: MadeCompetition;
  readonly form: EntryFormContent;
  readonly divisionIds: ReadonlyMap<string, string>;
  readonly fieldIds: ReadonlyMap<string, string>;
  readonly prizeIds: ReadonlyMap<string, string>;
  readonly rounds: readonly EditionRound[];
  readonly entriesFrom: Instant;
  readonly entriesUntil: Instant;
};
export type EditionRound = {
  readonly id: string;
  readonly content: CompetitionContent["rounds"][number];
  readonly rubric: RubricContent;
  readonly rubricId: string;
};

/** The content's finer kinds as the timeline's; a launch is a day, no stretch of work. */
const phaseKinds: Partial<Record<PhaseKind, string>> = {
  entries: "entries",
  eligibility: "screening",
  desk: "judging",
  coaching: "training",
  final: "final",
  results: "awards",
};

/** One edition: timeline, divisions, fields, form, commitment, prizes, rounds and rubrics, before anyone enters. */
export async function seedEdition(
  year: Year,
  people: People,
  content: CompetitionContent,
  seriesIds: Map<string, string>,
): Promise<Edition> {
  const { db } = year;
  const organizationId = idOf(people.organizationIds, content.host);
  const form = byKey(forms, content.form);
  const entries = content.phases.find(({ kind }) => kind === "entries");
  if (!entries) throw new Error(`${content.key} takes no entries`);
  const entriesFrom = instantOf(year, entries.from);
  const entriesUntil = instantOf(year, entries.until);
  const seriesId = seriesIds.get(content.series) ?? (await makeSeries(year, organizationId, content));
  seriesIds.set(content.series, seriesId);
  const made = await makeCompetition(db, organizationId, people.organizer, {
    slug: content.slug,
    seriesId,
    nameVi: content.name.vi,
    nameEn: content.name.en,
    summaryVi: content.summary.vi,
    summaryEn: content.summary.en,
    rulesVi: content.rules.vi,
    rulesEn: content.rules.en,
    state: content.state === "finished" ? "finished" : "open",
    numberPrefix: `${content.entryPrefix}-`,
    graceMinutes: content.graceMinutes,
    entriesFrom,
    entriesUntil,
    divisions: content.divisions.map(({ key, name, about }) => ({
      key,
      nameVi: name.vi,
      nameEn: name.en,
      aboutVi: about.vi,
      aboutEn: about.en,
    })),
    fields: content.fields.map(({ key, name }) => ({ key, nameVi: name.vi, nameEn: name.en })),
    form: formDefinition(form),
    commitment,
    createdAt: plus(entriesFrom, -14 * day),
  });
  await seedPhases(year, made.id, content);
  const divisionIds = zip(content.divisions, made.divisionIds);
  return {
    content,
    made,
    form,
    divisionIds,
    fieldIds: zip(content.fields, made.fieldIds),
    prizeIds: await seedPrizes(year, made.id, content, divisionIds),
    rounds: await seedRounds(year, people, made, content, divisionIds),
    entriesFrom,
    entriesUntil,
  };
}

async function makeSeries({ db }: Year, organizationId: string, { name }: CompetitionContent): Promise<string> {
  const id = newId();
  const withoutEdition = (text: string) => text.replace(/ lần thứ [IVX]+.*$|, (first|second) edition$/, "");
  await db
    .insertInto("series")
    .values({ id, organization_id: organizationId, name_vi: withoutEdition(name.vi), name_en: withoutEdition(name.en) })
    .execute();
  return id;
}

/** The timeline after the taking of entries, which the factory has made as the first phase. */
async function seedPhases(year: Year, competitionId: string, { phases }: CompetitionContent) {
  const entries = phases.find(({ kind }) => kind === "entries");
  await year.db
    .updateTable("phase")
    .set({ label_vi: entries?.title.vi ?? "Nhận hồ sơ", label_en: entries?.title.en ?? null })
    .where("competition_id", "=", competitionId)
    .execute();
  let position = 1;
  for (const { kind, title, from, until } of phases) {
    const stored = phaseKinds[kind];
    if (!stored || stored === "entries") continue;
    position += 1;
    await makePhase(year.db, competitionId, {
      kind: stored,
      labelVi: title.vi,
      labelEn: title.en,
      fromAt: instantOf(year, from),
      untilAt: instantOf(year, until),
      position,
    });
  }
}

async function seedPrizes(
  { db }: Year,
  competitionId: string,
  { prizes }: CompetitionContent,
  divisionIds: Map<string, string>,
) {
  const ids = new Map<string, string>();
  for (const [index, { key, division, name, amount, count }] of prizes.entries()) {
    const { id } = await makePrize(db, competitionId, {
      divisionId: division === null ? null : idOf(divisionIds, division),
      nameVi: name.vi,
      nameEn: name.en,
      amount: BigInt(amount),
      count,
      position: index + 1,
    });
    ids.set(key, id);
  }
  return ids;
}

async function seedRounds(
  year: Year,
  people: People,
  made: MadeCompetition,
  content: CompetitionContent,
  divisionIds: Map<string, string>,
) {
  const rounds: EditionRound[] = [];
  for (const [index, round] of content.rounds.entries()) {
    const rubric = byKey(rubrics, round.rubric);
    const { id: rubricId } = await makeRubric(year.db, made.id, people.organizer, {
      key: round.key,
      nameVi: rubric.title.vi,
      nameEn: rubric.title.en,
      definition: rubricDefinition(rubric),
    });
    const { id } = await makeRound(year.db, made, rubricId, {
      position: index + 1,
      nameVi: round.title.vi,
      nameEn: round.title.en,
      kind: round.kind,
      state: "planned",
      isBlind: round.isBlind,
      opensAt: instantOf(year, round.from),
      closesAt: instantOf(year, round.until),
      mode: round.assignment,
      judgesPerEntry: round.judgesPerEntry,
      gates: { minimumTotal: round.minTotal, noZeroCriterion: round.noZeroCriterion },
      tieLadder: round.kind === "pitch" ? finalLadder(rubric) : [],
      method: round.method ?? "mean",
      assignmentPublishedAt: null,
    });
    for (const [division, quota] of Object.entries(round.quota)) {
      await year.db
        .updateTable("round_division")
        .set({ quota })
        .where("round_id", "=", id)
        .where("division_id", "=", idOf(divisionIds, division))
        .execute();
    }
    rounds.push({ id, content: round, rubric, rubricId });
  }
  return rounds;
}

/** A final's tie is settled by its first two criteria, then head to head. */
function finalLadder({ criteria }: RubricContent): LadderStep[] {
  return [...criteria.slice(0, 2).map(({ key }) => ({ by: "criterion" as const, key })), { by: "head_to_head" }];
}

function rubricDefinition({ criteria }: RubricContent): RubricDefinition {
  return { nodes: criteria };
}

function formDefinition({ steps }: EntryFormContent): EntryFormDefinition {
  return { steps };
}

function zip(keyed: readonly { readonly key: string }[], ids: readonly string[]): Map<string, string> {
  return new Map(keyed.map(({ key }, index) => [key, ids[index] ?? ""]));
}

function byKey<Item extends { readonly key: string }>(items: readonly Item[], key: string): Item {
  const item = items.find((one) => one.key === key);
  if (!item) throw new Error(`the content names "${key}", which doesn't exist`);
  return item;
}
