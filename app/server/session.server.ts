import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import type { Db } from "./db.server";
import { sha256 } from "./secret.server";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: Record<never, never>;
  }
}

type SessionAttributes = { created_at: string; seen_at: string; device: string };

/** What the rest of the house knows of sign-ins; everything of the package behind it stays in this file. */
export type Sessions = {
  /** Signs an account in under a new id and returns the cookie to set. */
  open(accountId: string, device: string, now: string): Promise<string>;
  /** Who a Cookie header belongs to; `renewed` is a cookie to set when the session was prolonged. */
  read(cookieHeader: string | null): Promise<{ accountId: string; sessionId: string; renewed: string | null } | null>;
  /** Ends a session by the id under which it is stored and listed. */
  end(sessionId: string): Promise<void>;
  endAll(accountId: string, exceptSessionId?: string): Promise<void>;
  /** The cookie that forgets a sign-in. */
  blankCookie(): string;
};

export const sessionCookieName = "khoi_session";

/** Sessions kept in the database for 30 days after their last use; `secure` when the base URL is https. */
export function createSessions(db: Db, secure: boolean): Sessions {
  const lucia = luciaFor(db, secure);
  return {
    async open(accountId, device, now) {
      const session = await lucia.createSession(accountId, { created_at: now, seen_at: now, device });
      return lucia.createSessionCookie(session.id).serialize();
    },
    async read(cookieHeader) {
      const token = lucia.readSessionCookie(cookieHeader ?? "");
      if (!token) return null;
      const { session } = await lucia.validateSession(token);
      if (!session) return null;
      const renewed = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null;
      return { accountId: session.userId, sessionId: sha256(token), renewed };
    },
    async end(sessionId) {
      await db.deleteFrom("session").where("id", "=", sessionId).execute();
    },
    async endAll(accountId, exceptSessionId = "") {
      await db.deleteFrom("session").where("account_id", "=", accountId).where("id", "!=", exceptSessionId).execute();
    },
    blankCookie: () => lucia.createBlankSessionCookie().serialize(),
  };
}

function luciaFor(db: Db, secure: boolean) {
  return new Lucia(new KyselyAdapter(db), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: { name: sessionCookieName, attributes: { secure, sameSite: "lax", path: "/" } },
    getSessionAttributes: ({ created_at, seen_at, device }) => ({ created_at, seen_at, device }),
  });
}

/** One adapter for both databases. The cookie's value never reaches a table: rows are named by its SHA-256. */
class KyselyAdapter implements Adapter {
  constructor(private readonly db: Db) {}

  async getSessionAndUser(token: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const row = await this.db
      .selectFrom("session")
      .innerJoin("account", "account.id", "session.account_id")
      .select(["session.account_id", "session.expires_at", "session.created_at", "session.seen_at", "session.device"])
      .where("session.id", "=", sha256(token))
      .where("account.erased_at", "is", null)
      .executeTakeFirst();
    if (!row) return [null, null];
    const { account_id, expires_at, ...attributes } = row;
    return [
      { id: token, userId: account_id, expiresAt: new Date(expires_at * 1000), attributes },
      { id: account_id, attributes: {} },
    ];
  }

  async getUserSessions(accountId: string): Promise<DatabaseSession[]> {
    const rows = await this.db
      .selectFrom("session")
      .select(["id", "expires_at", "created_at", "seen_at", "device"])
      .where("account_id", "=", accountId)
      .execute();
    return rows.map(({ id, expires_at, ...attributes }) => ({
      id,
      userId: accountId,
      expiresAt: new Date(expires_at * 1000),
      attributes,
    }));
  }

  async setSession({ id, userId, expiresAt, attributes }: DatabaseSession): Promise<void> {
    await this.db
      .insertInto("session")
      .values({ id: sha256(id), account_id: userId, expires_at: wholeSeconds(expiresAt), ...attributes })
      .execute();
  }

  async updateSessionExpiration(token: string, expiresAt: Date): Promise<void> {
    await this.db
      .updateTable("session")
      .set({ expires_at: wholeSeconds(expiresAt), seen_at: new Date().toISOString() })
      .where("id", "=", sha256(token))
      .execute();
  }

  async deleteSession(token: string): Promise<void> {
    await this.db.deleteFrom("session").where("id", "=", sha256(token)).execute();
  }

  async deleteUserSessions(accountId: string): Promise<void> {
    await this.db.deleteFrom("session").where("account_id", "=", accountId).execute();
  }

  async deleteExpiredSessions(): Promise<void> {
    await this.db.deleteFrom("session").where("expires_at", "<=", wholeSeconds(new Date())).execute();
  }
}

function wholeSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
