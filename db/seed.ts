import { hash } from "@node-rs/argon2";
import { sql } from "kysely";
import { atHanoi, type Day } from "~/core/instant";
import { type Db, dialectOf, toNumber } from "./dialect";
import { makeAccount, makeDuty, makeOrganization } from "./factories/people";

/** Every demo account has this one password; the demo only listens on loopback. */
export const demoPassword = "khoi-dung-thu-2026";

export const demoAccounts = [
  { role: "admin", email: "quantri@example.vn", name: "Lương Quang Huy", password: demoPassword },
  { role: "organizer", email: "bantochuc@example.vn", name: "Hoàng Thị Hiên", password: demoPassword },
  { role: "secretary", email: "thuky@example.vn", name: "Bế Thu Trang", password: demoPassword },
  { role: "founder", email: "tacgia@example.vn", name: "Triệu Đức Long", password: demoPassword },
] as const;

export type SeedOptions = {
  /** the Hanoi day the year is laid around, so nothing has expired */
  readonly day: Day;
  readonly files: { write(sha256: string, bytes: Uint8Array): Promise<void> };
};

export async function isEmpty(db: Db): Promise<boolean> {
  const { n } = await db
    .selectFrom("account")
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(n) === 0;
}

/** Forgets everything in a PostgreSQL demo database. */
export async function emptyDatabase(db: Db): Promise<void> {
  if (dialectOf(db) !== "postgres") throw new Error("an SQLite demo is a file: delete it");
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
}

/** Makes the demo year, the same for the same day. */
export async function seedDemo(db: Db, { day }: SeedOptions): Promise<void> {
  const passwordHash = await hash(demoPassword);
  const createdAt = atHanoi(day, "08:00");
  const { id: organizationId } = await makeOrganization(db, {
    slug: "so-khoa-hoc-va-cong-nghe-cao-bang",
    nameVi: "Sở Khoa học và Công nghệ tỉnh Cao Bằng",
    nameEn: "Cao Bằng Department of Science and Technology",
    createdAt,
  });
  for (const { role, email, name } of demoAccounts) {
    const viewer = await makeAccount(db, { email, name, passwordHash, isAdmin: role === "admin", createdAt });
    if (role === "organizer" || role === "secretary") await makeDuty(db, viewer, { organizationId, kind: role, createdAt });
  }
}
