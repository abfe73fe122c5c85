import type { Insertable } from "kysely";
import { newId } from "~/core/id";
import { day, hour, type Instant, minute, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import type { Random } from "~/core/random";
import { nameSortKey, sortKey } from "~/core/sort-key";
import { codeFrom } from "~/features/techfest/delegates/delegate";
import {
  type DelegateKindContent,
  type DelegationContent,
  delegations,
  headTitles,
  memberTitles,
  nameParts,
  plainKinds,
  techfestKinds,
  trainingKinds,
} from "../content/delegations";
import { visitor } from "../content/people";
import type { Schema } from "../schema";
import { indexNewTexts } from "../search";
import type { Projects } from "./editions";
import type { SeededEvent } from "./events";
import { seedGates, seedPassages } from "./gates";
import { idOf, type People } from "./people";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

export type DelegateRow = Insertable<Schema["delegate"]>;
/** Draws codes, names and numbers of one event so that none comes twice. */
type Drawing = {
  readonly random: Random;
  readonly codes: Set<string>;
  readonly names: Map<string, number>;
  readonly event: SeededEvent;
  readonly kindIds: ReadonlyMap<string, string>;
};

/** Delegates of every event, the gates and those who stand at them, and who came to the finished Techfest. */
export async function seedDelegates(
  year: Year,
  people: People,
  events: ReadonlyMap<string, SeededEvent>,
  projects: Projects,
): Promise<void> {
  const [past, coming, conference, training] = ["techfest-1", "techfest-2", "hoi-nghi-vung", "tap-huan-goi-von"].map(
    (key) => events.get(key),
  );
  if (!past || !coming || !conference || !training) throw new Error("the year lacks an event");
  const staff = await seedGates(year, people, [past, coming]);
  const sizes = [9, 8, 6, 5, 4, 4, 5, 5, 4, 12, 8, 6, 14, 6];
  const before = await seedDelegations(year, people, past, techfestKinds, (_, index) => sizes[index] ?? 4);
  await seedPassages(year, past, before, staff);
  await seedDelegations(year, people, coming, techfestKinds, ({ size }) => size);
  await seedSelfRegistered(year, people, coming, projects);
  await seedDelegations(year, people, conference, plainKinds, ({ size }) => Math.round(size / 4));
  await seedTraining(year, training, projects);
}

async function drawing(year: Year, event: SeededEvent, kinds: readonly DelegateKindContent[]): Promise<Drawing> {
  const stored = await year.db
    .selectFrom("delegate_kind")
    .select(["id", "key"])
    .where("event_id", "=", event.id)
    .execute();
  const kindIds = new Map(stored.map(({ id, key }) => [key, id]));
  if (stored.length === 0) {
    for (const { key } of kinds) kindIds.set(key, newId());
    await insertRows(
      year.db,
      "delegate_kind",
      kinds.map(({ key, name, about, quota, isOpen, tone }, index) => ({
        id: idOf(kindIds, key),
        event_id: event.id,
        key,
        name_vi: name.vi,
        name_en: name.en,
        about_vi: about.vi,
        about_en: about.en,
        quota,
        is_open: isOpen ? 1 : 0,
        tone,
        position: index + 1,
      })),
    );
  }
  const taken = await year.db.selectFrom("delegate").select("code").where("event_id", "=", event.id).execute();
  return { random: year.random, codes: new Set(taken.map(({ code }) => code)), names: new Map(), event, kindIds };
}

async function seedDelegations(
  year: Year,
  people: People,
  event: SeededEvent,
  kinds: readonly DelegateKindContent[],
  sizeOf: (delegation: DelegationContent, index: number) => number,
): Promise<readonly DelegateRow[]> {
  const draw = await drawing(year, event, kinds);
  const groups = delegations.map((content) => ({ id: newId(), content }));
  const [invited = "", member = ""] = [
    kinds[0]?.key,
    (kinds.find(({ key }) => key === "dai-bieu-doan") ?? kinds[0])?.key,
  ];
  const expert = kinds.some(({ key }) => key === "chuyen-gia") ? "chuyen-gia" : member;
  const open = instantOf(year, event.content.published);
  const rows = groups.flatMap(({ id, content }, index) =>
    Array.from({ length: sizeOf(content, index) }, (_, place) => {
      const isHead = place < 3;
      const kind = isHead ? invited : year.random.chance(0.1) ? expert : member;
      const title = isHead ? (headTitles[place] ?? headTitles[2]) : year.random.pick(memberTitles);
      const workplace = isHead ? (content.workplaces[0] ?? "") : year.random.pick(content.workplaces);
      const createdAt = plus(open, (3 * day + year.random.int(0, 14 * 24 * 60) * minute) % (18 * day));
      return person(draw, {
        kind,
        title,
        workplace,
        delegationId: id,
        source: "import",
        createdAt,
        createdBy: people.secretary.id,
      });
    }),
  );
  await insertRows(
    year.db,
    "delegation",
    groups.map(({ id, content }, index) => {
      const contact = rows.find((row) => row.delegation_id === id && row.title === headTitles[2]);
      return {
        id,
        event_id: event.id,
        kind: content.kind,
        name_vi: content.name.vi,
        name_en: content.name.en,
        sort_key: sortKey(content.name.vi),
        contact_name: contact?.name ?? "",
        contact_email: contact?.email ?? null,
        contact_phone: contact?.phone ?? null,
        position: index + 1,
      };
    }),
  );
  await insertDelegates(year, rows);
  return rows;
}

type Given = {
  readonly kind: string;
  readonly title: string;
  readonly workplace: string;
  readonly delegationId: string | null;
  readonly source: "self" | "import" | "desk";
  readonly state?: "registered" | "waiting";
  readonly account?: Viewer;
  readonly createdAt: Instant;
  readonly createdBy: string | null;
};

function person(draw: Drawing, given: Given): DelegateRow {
  const name = given.account?.name ?? drawName(draw);
  const number = draw.codes.size + 1;
  return {
    id: newId(),
    event_id: draw.event.id,
    kind_id: idOf(draw.kindIds, given.kind),
    delegation_id: given.delegationId,
    account_id: given.account?.id ?? null,
    name,
    sort_key: nameSortKey(name),
    title: given.title,
    workplace: given.workplace,
    email: given.account?.email ?? `dai.bieu.${draw.event.firstDay.slice(2, 4)}.${number}@example.vn`,
    phone: given.account ? null : `+849000${String(number).padStart(5, "0")}`,
    code: drawCode(draw),
    state: given.state ?? "registered",
    source: given.source,
    is_inside: 0,
    first_in_at: null,
    created_by: given.createdBy,
    created_at: given.createdAt,
    state_at: given.createdAt,
  };
}

function drawCode({ random, codes }: Drawing): string {
  for (;;) {
    const code = codeFrom(Uint8Array.from({ length: 6 }, () => random.int(0, 255)));
    if (codes.has(code)) continue;
    codes.add(code);
    return code;
  }
}

/** A name that nobody at this event has more than twice: two of one name happen, and the gate must tell them apart. */
function drawName({ random, names }: Drawing): string {
  const given = random.chance(0.45) ? nameParts.women : nameParts.men;
  const name = `${random.pick(nameParts.family)} ${random.pick<string>(given)}`;
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return name;
}

/** People of the year who registered themselves: founders, mentors to be, a visitor. */
async function seedSelfRegistered(year: Year, people: People, event: SeededEvent, projects: Projects) {
  const draw = await drawing(year, event, techfestKinds);
  const leads = [...projects.values()].filter(({ project }) => project.entry.state === "eligible").slice(0, 18);
  const at = () => plus(instantOf(year, { days: -12, time: "08:00" }), year.random.int(0, 11 * 24 * 60) * minute);
  const own = (account: Viewer, kind: string, title: string, workplace: string) =>
    person(draw, {
      kind,
      title,
      workplace,
      delegationId: null,
      source: "self",
      account,
      createdAt: at(),
      createdBy: account.id,
    });
  const guest = people.accounts.get(visitor.email);
  const rows = [
    ...new Map(
      leads.map(({ lead, project }) => [lead.id, own(lead, "du-an", project.team[0].role, project.name)]),
    ).values(),
    ...(guest ? [own(guest, "khach", "", "")] : []),
  ];
  await insertDelegates(year, rows);
  await consents(year, rows);
}

/** Thirty seats, all taken; four wait. */
async function seedTraining(year: Year, event: SeededEvent, projects: Projects) {
  const draw = await drawing(year, event, trainingKinds);
  const entered = [...projects.values()].filter(({ project }) => project.entry.state === "eligible");
  const accounts = [...new Map(entered.map((entry) => [entry.lead.id, entry])).values()].slice(0, 34);
  const from = instantOf(year, { days: -7, time: "08:00" });
  const rows = accounts.map(({ lead, project }, index) =>
    person(draw, {
      ...{ kind: "hoc-vien", title: project.team[0].role, workplace: project.name, delegationId: null, source: "self" },
      ...{ account: lead, createdBy: lead.id, state: index < 30 ? "registered" : "waiting" },
      createdAt: plus(from, index * 4 * hour),
    }),
  );
  await insertDelegates(year, rows);
  await consents(year, rows);
}

/** What each of them agreed to. */
/** Everybody on the list is found by name, workplace, position and code. */
async function insertDelegates({ db }: Year, rows: readonly DelegateRow[]) {
  await insertRows(db, "delegate", rows);
  await indexNewTexts(
    db,
    "delegate",
    rows.map(({ id, name, workplace, title, code }) => ({ id, texts: [name, workplace ?? "", title ?? "", code] })),
  );
}

async function consents({ db }: Year, rows: readonly DelegateRow[]) {
  const text = await db
    .selectFrom("consent_text")
    .select("id")
    .where("purpose", "=", "delegate")
    .where("competition_id", "is", null)
    .orderBy("version", "desc")
    .executeTakeFirst();
  if (!text) return;
  await insertRows(
    db,
    "consent",
    rows.map(({ id, account_id, created_at }) => ({
      id: newId(),
      consent_text_id: text.id,
      account_id,
      subject_kind: "delegate",
      subject_id: id,
      channel: "web",
      given_at: created_at,
    })),
  );
}
