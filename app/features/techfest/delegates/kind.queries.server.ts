import { newId } from "~/core/id";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import { type BadgeTone, badgeTone } from "./delegate";

export type DelegateKind = {
  readonly id: string;
  readonly eventId: string;
  readonly key: string;
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly about: { readonly vi: string; readonly en: string | null };
  readonly quota: number | null;
  readonly isOpen: boolean;
  readonly tone: BadgeTone;
  readonly position: number;
};
export type CountedKind = DelegateKind & { readonly taken: number; readonly waiting: number };

const columns = [
  "id",
  "event_id",
  "key",
  "name_vi",
  "name_en",
  "about_vi",
  "about_en",
  "quota",
  "is_open",
  "tone",
  "position",
] as const;

type KindRow = {
  id: string;
  event_id: string;
  key: string;
  name_vi: string;
  name_en: string | null;
  about_vi: string;
  about_en: string | null;
  quota: number | null;
  is_open: number;
  tone: string;
  position: number;
};

function kindOf(row: KindRow): DelegateKind {
  return {
    id: row.id,
    eventId: row.event_id,
    key: row.key,
    name: { vi: row.name_vi, en: row.name_en },
    about: { vi: row.about_vi, en: row.about_en },
    quota: row.quota,
    isOpen: row.is_open === 1,
    tone: badgeTone(row.tone),
    position: row.position,
  };
}

/** The kinds of an event with how many places of each are taken and how many wait, in their order. */
export async function listKinds(db: Db, eventId: string): Promise<CountedKind[]> {
  const rows = await db
    .selectFrom("delegate_kind")
    .select(columns)
    .where("event_id", "=", eventId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  const counts = await countByKind(db, eventId);
  return rows.map((row) => ({ ...kindOf(row), ...(counts.get(row.id) ?? nobody) }));
}

const nobody = { taken: 0, waiting: 0 };

async function countByKind(db: Db, eventId: string) {
  const rows = await db
    .selectFrom("delegate")
    .select(({ fn }) => ["kind_id", "state", fn.countAll<number>().as("n")])
    .where("event_id", "=", eventId)
    .where("state", "in", ["registered", "waiting"])
    .groupBy(["kind_id", "state"])
    .execute();
  const counts = new Map<string, { taken: number; waiting: number }>();
  for (const row of rows) {
    const known = counts.get(row.kind_id) ?? nobody;
    const n = toNumber(row.n);
    counts.set(row.kind_id, row.state === "registered" ? { ...known, taken: n } : { ...known, waiting: n });
  }
  return counts;
}

/**
 * Locks kinds of an event until the transaction ends, in the order of their ids so that two of us never wait for each
 * other, and counts under the lock. Kinds of other events are left out.
 */
export async function lockKinds(trx: Db, eventId: string, ids: readonly string[]): Promise<CountedKind[]> {
  if (ids.length === 0) return [];
  const query = trx
    .selectFrom("delegate_kind")
    .select(columns)
    .where("event_id", "=", eventId)
    .where("id", "in", [...ids])
    .orderBy("id");
  const rows = await lockRow(trx, query).execute();
  const counted: CountedKind[] = [];
  for (const row of rows) counted.push({ ...kindOf(row), ...(await countOne(trx, row.id)) });
  return counted;
}

export async function lockKind(trx: Db, eventId: string, id: string): Promise<CountedKind | undefined> {
  const [kind] = await lockKinds(trx, eventId, [id]);
  return kind;
}

async function countOne(trx: Db, kindId: string) {
  const rows = await trx
    .selectFrom("delegate")
    .select(({ fn }) => ["state", fn.countAll<number>().as("n")])
    .where("kind_id", "=", kindId)
    .where("state", "in", ["registered", "waiting"])
    .groupBy("state")
    .execute();
  const of = (state: string) => toNumber(rows.find((row) => row.state === state)?.n ?? 0);
  return { taken: of("registered"), waiting: of("waiting") };
}

export type KindValues = Pick<DelegateKind, "name" | "about" | "quota" | "isOpen" | "tone">;

const written = ({ name, about, quota, isOpen, tone }: KindValues) => ({
  name_vi: name.vi,
  name_en: name.en,
  about_vi: about.vi,
  about_en: about.en,
  quota,
  is_open: isOpen ? (1 as const) : (0 as const),
  tone,
});

export async function insertKind(db: Db, eventId: string, key: string, position: number, values: KindValues) {
  const id = newId();
  await db
    .insertInto("delegate_kind")
    .values({ id, event_id: eventId, key, position, ...written(values) })
    .execute();
  return id;
}

export async function updateKind(db: Db, id: string, values: KindValues): Promise<void> {
  await db.updateTable("delegate_kind").set(written(values)).where("id", "=", id).execute();
}

/** False while any delegate, a cancelled one too, is of that kind. */
export async function deleteKind(db: Db, eventId: string, id: string): Promise<boolean> {
  const used = await db.selectFrom("delegate").select("id").where("kind_id", "=", id).limit(1).executeTakeFirst();
  if (used) return false;
  await db.deleteFrom("delegate_kind").where("id", "=", id).where("event_id", "=", eventId).execute();
  return true;
}
