import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import { addDays, atHanoi } from "~/core/instant";
import { byBytes, type Db, jsonNumber, jsonPart } from "~/server/db.server";
import type { Schema } from "~db/schema";
import { matchesText } from "~db/search";
import type { AnswerTest } from "./answer-asked";
import type { EntryFilter } from "./entry-list";

export type Entries<Output> = SelectQueryBuilder<Schema & { e: Schema["entry"] }, "e", Output>;

/** What the list is narrowed by: the address, its answers read through the form, and when it is asked. */
export type Narrowing = {
  readonly competitionId: string;
  readonly filter: EntryFilter;
  readonly tests: readonly AnswerTest[];
  readonly now: string;
};

/** Entries of a competition that were handed in and that the filter leaves, whatever their state. */
export function narrow<Output>(db: Db, query: Entries<Output>, asked: Narrowing): Entries<Output> {
  const { competitionId, filter, tests, now } = asked;
  let narrowed = query.where("e.competition_id", "=", competitionId).where("e.state", "!=", "draft");
  if (filter.divisionId) narrowed = narrowed.where("e.division_id", "=", filter.divisionId);
  if (filter.fieldId) narrowed = narrowed.where("e.field_id", "=", filter.fieldId);
  if (filter.isLate !== null) narrowed = narrowed.where("e.is_late", "=", filter.isLate ? 1 : 0);
  if (filter.channel) narrowed = narrowed.where("e.channel", "=", filter.channel);
  if (filter.from) narrowed = narrowed.where("e.submitted_at", ">=", atHanoi(filter.from, "00:00"));
  if (filter.until) narrowed = narrowed.where("e.submitted_at", "<", atHanoi(addDays(filter.until, 1), "00:00"));
  if (filter.q.trim()) narrowed = narrowed.where((eb) => matchesText(db, "entry", eb.ref("e.id"), filter.q));
  const conditions = [
    filter.hasFlags === null ? null : isSo(filter.hasFlags, openFlag),
    filter.isOverdue ? overdue(now) : null,
    filter.isChecked === null ? null : isSo(!filter.isChecked, uncheckedItem),
    filter.hasFiles === null ? null : isSo(filter.hasFiles, ownFile),
    filter.province === null && filter.commune === null ? null : inPlace(filter.province, filter.commune),
    ...tests.map((test) => passes(db, test)),
  ];
  for (const condition of conditions) if (condition) narrowed = narrowed.where(condition);
  return narrowed;
}

const isSo = (wanted: boolean, exists: Expression<SqlBool>) => (wanted ? exists : sql<SqlBool>`not ${exists}`);

const openFlag = sql<SqlBool>`exists (select 1 from entry_flag f where f.entry_id = e.id and f.cleared_at is null)`;

const ownFile = sql<SqlBool>`exists (select 1 from file f
  where f.owner_kind = 'entry' and f.owner_id = e.id and f.replaced_at is null)`;

/** An item of the checklist for the entry's division that isn't ticked. */
const uncheckedItem = sql<SqlBool>`exists (select 1 from checklist_item i
  where i.competition_id = e.competition_id and i.retired_at is null
    and (i.division_id is null or i.division_id = e.division_id)
    and not exists (select 1 from entry_check c where c.entry_id = e.id and c.item_id = i.id and c.is_met = 1))`;

const overdue = (now: string) => sql<SqlBool>`(e.state = 'supplement_asked' and exists (select 1 from supplement s
  where s.entry_id = e.id and s.answered_at is null and s.due_at <= ${now}))`;

function inPlace(province: string | null, commune: string | null): Expression<SqlBool> {
  const ofProvince =
    province === null
      ? sql<SqlBool>`1 = 1`
      : sql<SqlBool>`exists (select 1 from commune c
          where c.code = p.commune_code and c.valid_from = p.commune_valid_from and c.province_code = ${province})`;
  const ofCommune = commune === null ? sql<SqlBool>`1 = 1` : sql<SqlBool>`p.commune_code = ${commune}`;
  return sql<SqlBool>`exists (select 1 from project p where p.id = e.project_id and ${ofCommune} and ${ofProvince})`;
}

/**
 * Whether an answer, as it was handed in, passes. One that was changed since is read from the version's snapshot, all
 * others from their rows, which are much shorter. A place is told by its code, which only its row has.
 */
function passes(db: Db, test: AnswerTest): Expression<SqlBool> {
  const handedIn = jsonPart(db, sql.ref("v.snapshot"), ["answers", test.key]);
  const value =
    test.kind === "province"
      ? sql.ref<string | null>("a.value")
      : sql<string | null>`(case when a.saved_at <= v.created_at then a.value else ${handedIn} end)`;
  return sql<SqlBool>`exists (select 1 from entry_answer a join entry_version v on v.id = e.entry_version_id
    where a.entry_id = e.id and a.field_key = ${test.key} and ${holds(db, value, test)})`;
}

function holds(db: Db, value: Expression<string | null>, test: AnswerTest): Expression<SqlBool> {
  if (test.kind === "options") {
    const named = test.is.map((key) => sql<SqlBool>`${value} like ${`%"${key.replaceAll("_", "\\_")}"%`} escape '\\'`);
    return sql<SqlBool>`(${sql.join(named, sql` or `)})`;
  }
  if (test.kind === "province") {
    const code = sql<string>`trim(${jsonPart(db, value, ["commune"])}, '"')`;
    return sql<SqlBool>`${code} in (select c.code from commune c where c.province_code in (${sql.join(test.is)}))`;
  }
  const [found, least, most] =
    test.kind === "number"
      ? [jsonNumber(db, value), test.min, test.max]
      : [byBytes(db, value), test.min && `"${test.min}"`, test.max && `"${test.max}"`];
  const bounds = [
    ...(least === null ? [] : [sql<SqlBool>`${found} >= ${least}`]),
    ...(most === null ? [] : [sql<SqlBool>`${found} <= ${most}`]),
  ];
  return sql<SqlBool>`(${sql.join(bounds, sql` and `)})`;
}
