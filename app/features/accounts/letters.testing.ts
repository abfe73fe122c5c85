import type { Db } from "~/server/db.server";

/** The letters in the outbox to that address, oldest first. */
export function lettersTo(db: Db, email: string): Promise<{ subject: string; body: string }[]> {
  return db
    .selectFrom("letter")
    .select(["subject", "body"])
    .where("to_email", "=", email)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** The token in a letter's link, which is the last part of its path. */
export function tokenIn(letter: { body: string } | undefined): string {
  const link = /https?:\/\/\S+/.exec(letter?.body ?? "")?.[0];
  if (!link) throw new Error("the letter has no link");
  return new URL(link).pathname.split("/").at(-1) ?? "";
}
