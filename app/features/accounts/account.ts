import type { Instant } from "~/core/instant";
import type { Viewer } from "~/core/permission";

/** One person, as the rules of this room see them. */
export type Account = {
  readonly id: string;
  /** null once erased */
  readonly email: string | null;
  readonly name: string;
  readonly phone: string | null;
  readonly verifiedAt: Instant | null;
  readonly isAdmin: boolean;
  readonly locale: "vi" | "en";
  readonly createdAt: Instant;
};

/** The account as the author of an act that it does before being signed in: opening a link, proving a password. */
export function asAuthor(account: Account): Viewer {
  return {
    id: account.id,
    name: account.name,
    email: account.email ?? "",
    isAdmin: account.isAdmin,
    emailVerified: account.verifiedAt !== null,
    duties: [],
  };
}
