import { type RawBuilder, type SqlBool, sql } from "kysely";
import { entryStates } from "../entry/entry";
import type { Cursor } from "./entry-cursor";
import type { SortKey } from "./entry-list";

type Key = RawBuilder<string | number | null>;
type Order = { readonly by: Key; readonly isText: boolean; readonly mayLack: boolean };

const text = (by: Key): Order => ({ by, isText: true, mayLack: false });
const figure = (by: Key): Order => ({ by, isText: false, mayLack: false });
const afterEveryName = "~~";

/** What the list can be sorted by. Only a number and an instant may be lacking; such rows come last either way. */
const orders: Readonly<Record<SortKey, Order>> = {
  number: { by: sql.ref("e.number_key"), isText: true, mayLack: true },
  submitted: { by: sql.ref("e.submitted_at"), isText: true, mayLack: true },
  title: text(sql.ref("e.sort_key")),
  channel: text(sql.ref("e.channel")),
  lead: text(sql`coalesce((select m.sort_key from project_member m
    where m.project_id = e.project_id and m.role = 'lead' and m.left_at is null
    order by m.position, m.id limit 1), ${sql.lit(afterEveryName)})`),
  division: figure(sql`(select d.position from division d where d.id = e.division_id)`),
  field: figure(sql`(select f.position from competition_field f where f.id = e.field_id)`),
  state: figure(
    sql`(case e.state ${sql.join(
      entryStates.map((state, at) => sql`when ${sql.lit(state)} then ${sql.lit(at)}`),
      sql` `,
    )} else 99 end)`,
  ),
  late: figure(sql.ref("e.is_late")),
  flags: figure(sql`(select count(*) from entry_flag g where g.entry_id = e.id and g.cleared_at is null)`),
};

/** Rows with a key, or those without: one zone after the other, so that both databases walk the index of either. */
export type Zone = { readonly condition: RawBuilder<SqlBool>; readonly lacks: boolean };

export function orderOf(sort: SortKey): Order {
  return orders[sort];
}

/** The zones of an order, as a page that goes forward or back meets them. */
export function zonesOf({ by, mayLack }: Order, isBack: boolean): readonly Zone[] {
  if (!mayLack) return [{ condition: sql`1 = 1`, lacks: false }];
  const zones: Zone[] = [
    { condition: sql`${by} is not null`, lacks: false },
    { condition: sql`${by} is null`, lacks: true },
  ];
  return isBack ? zones.reverse() : zones;
}

/** Rows of a zone beyond a cursor, in the direction told. */
export function beyond({ by }: Order, zone: Zone, cursor: Cursor, down: boolean): RawBuilder<SqlBool> {
  const sign = sql.raw(down ? "<" : ">");
  return zone.lacks || cursor.value === null
    ? sql`e.id ${sign} ${cursor.id}`
    : sql`(${by}, e.id) ${sign} (${cursor.value}, ${cursor.id})`;
}

/** Whether a cursor can stand in this order: text for text, a number for a number, nothing only where it may lack. */
export function fits({ isText, mayLack }: Order, { value }: Cursor): boolean {
  return value === null ? mayLack : (typeof value === "string") === isText;
}

/** Whether a row comes before a cursor in the order as it is shown. */
export function precedes(order: Order, cursor: Cursor, down: boolean): RawBuilder<SqlBool> {
  const back = sql.raw(down ? ">" : "<");
  const { by, mayLack } = order;
  if (cursor.value === null) return sql`(${by} is not null or e.id ${back} ${cursor.id})`;
  const before = sql<SqlBool>`(${by}, e.id) ${back} (${cursor.value}, ${cursor.id})`;
  return mayLack ? sql`(${by} is not null and ${before})` : before;
}
