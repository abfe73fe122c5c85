import { hash } from "@node-rs/argon2";
import { atHanoi, type Instant } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { organizations } from "../content/organizations";
import { admin, demoPassword, judges, staff, visitor } from "../content/people";
import { makeAccount, makeDuty, makeOrganization } from "../factories/people";
import type { Year } from "./year";

export type People = {
  readonly passwordHash: string;
  /** by content key */
  readonly organizationIds: ReadonlyMap<string, string>;
  readonly organizer: Viewer;
  readonly secretary: Viewer;
  readonly judges: ReadonlyMap<string, Viewer>;
  /** by e-mail, so that nobody has two accounts */
  readonly accounts: Map<string, Viewer>;
};

/** The organizations, the secretariat, the jury's accounts, the administrator and a visitor. */
export async function seedPeople(year: Year): Promise<People> {
  const { db, day } = year;
  const createdAt = atHanoi(`${Number(day.slice(0, 4)) - 2}-03-04`, "08:00");
  const salt = new TextEncoder().encode(`khoi ${day}`.padEnd(16, "."));
  const passwordHash = await hash(demoPassword, { salt });
  const validFrom = await communesFrom(year);
  const organizationIds = new Map<string, string>();
  for (const { key, name, kind, commune, about } of organizations) {
    const place = validFrom.get(commune);
    const { id } = await makeOrganization(db, {
      nameVi: name.vi,
      nameEn: name.en,
      kind,
      aboutVi: about,
      commune: place ? { code: commune, validFrom: place } : null,
      createdAt,
    });
    organizationIds.set(key, id);
  }
  const accounts = new Map<string, Viewer>();
  const makePerson = async (person: { name: string; email: string }, isAdmin = false) => {
    const viewer = await makeAccount(db, { name: person.name, email: person.email, passwordHash, isAdmin, createdAt });
    accounts.set(person.email, viewer);
    return viewer;
  };
  await makePerson(admin, true);
  await makePerson(visitor);
  const officers = new Map<string, Viewer>();
  for (const person of staff) {
    const organizationId = idOf(organizationIds, person.organization);
    officers.set(
      person.key,
      await makeDuty(db, await makePerson(person), { organizationId, kind: person.duty, createdAt }),
    );
  }
  const jury = new Map<string, Viewer>();
  for (const judge of judges) jury.set(judge.key, await makePerson(judge));
  return {
    passwordHash,
    organizationIds,
    accounts,
    judges: jury,
    organizer: officerOf("organizer"),
    secretary: officerOf("secretary"),
  };

  function officerOf(duty: "organizer" | "secretary"): Viewer {
    const person = staff.find((one) => one.duty === duty);
    const viewer = person && officers.get(person.key);
    if (!viewer) throw new Error(`the content names no ${duty}`);
    return viewer;
  }
}

/** A person's account, made the first time they are named. */
export async function accountOf(
  { db }: Pick<Year, "db">,
  people: People,
  { name, email, phone }: { readonly name: string; readonly email: string; readonly phone?: string },
  createdAt: Instant,
): Promise<Viewer> {
  const known = people.accounts.get(email);
  if (known) return known;
  const { passwordHash } = people;
  const viewer = await makeAccount(db, { name, email, phone: phone ?? null, passwordHash, createdAt });
  people.accounts.set(email, viewer);
  return viewer;
}

/** When each commune's code began to mean what it means now. */
export async function communesFrom({ db }: Pick<Year, "db">): Promise<Map<string, string>> {
  const rows = await db.selectFrom("commune").select(["code", "valid_from"]).orderBy("valid_from").execute();
  return new Map(rows.map((row) => [row.code, row.valid_from]));
}

/** The id of a content key; an unknown key is a mistake in the content. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the content names "${key}", which doesn't exist`);
  return id;
}
