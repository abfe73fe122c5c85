import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { accountsPolicy } from "../accounts.policy";
import { findLetter, type LetterState, type ListedLetter, listLetters } from "./letter.queries.server";

export const lettersPerPage = 50;
const mostAttempts = 8;

export type ShownLetter = ListedLetter & { readonly state: LetterState };

/** A page of the outbox, newest first; for administrators. `words` are looked for in address, name and subject. */
export async function readLetters(
  ctx: Ctx,
  { words, page }: { words: string; page: number },
): Promise<Result<{ letters: ShownLetter[]; total: number; page: number }, Refusal>> {
  const verdict = accountsPolicy["letter.read"](ctx.viewer);
  if (!verdict.allowed) return err(verdict.reason);
  const offset = (page - 1) * lettersPerPage;
  const { letters, total } = await listLetters(ctx.db, {
    words: words.trim().slice(0, 100),
    limit: lettersPerPage,
    offset,
  });
  return ok({ letters: letters.map((letter) => shown(ctx, letter)), total, page });
}

/** One letter with its text. */
export async function readLetter(ctx: Ctx, id: string): Promise<Result<ShownLetter & { body: string }, Refusal>> {
  const verdict = accountsPolicy["letter.read"](ctx.viewer);
  if (!verdict.allowed) return err(verdict.reason);
  const letter = await findLetter(ctx.db, id);
  return letter ? ok({ ...letter, ...shown(ctx, letter) }) : err("not_found");
}

/** Where no mail server is set, letters stay where they are: an administrator reads them here. */
function shown(ctx: Ctx, letter: ListedLetter): ShownLetter {
  const unsent = !ctx.house.settings.smtpUrl ? "kept" : letter.attempts >= mostAttempts ? "failed" : "waiting";
  return { ...letter, state: letter.sentAt ? "sent" : unsent };
}
