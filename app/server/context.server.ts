import type { AppLoadContext } from "@remix-run/node";
import type { Instant } from "~/core/instant";
import type { DutyKind, Viewer } from "~/core/permission";
import type { Locale } from "~/i18n/catalogue";
import type { Db } from "./db.server";
import type { House } from "./house.server";
import { localeOf } from "./locale.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly house: House;
    /** when the request's headers arrived: a slow upload doesn't miss the deadline */
    readonly now: Instant;
    /** for the response's inline scripts; undefined on pages that are stored, which carry hashes instead */
    readonly nonce: string | undefined;
    /** a keyed hash of the caller's network address, for attempt counters */
    readonly addressHash: string;
  }
}

/** What every service is handed: who asks, when, in which language, and where things are kept. */
export type Ctx = {
  readonly db: Db;
  readonly house: House;
  readonly viewer: Viewer | null;
  readonly sessionId: string | null;
  readonly now: Instant;
  readonly locale: Locale;
  readonly baseUrl: string;
  readonly addressHash: string;
  /** the session cookie to set when the session was prolonged */
  readonly renewedCookie: string | null;
};

const contexts = new WeakMap<AppLoadContext, Promise<Ctx>>();

/** The request's context, made once however many loaders ask. */
export function requestContext(request: Request, context: AppLoadContext): Promise<Ctx> {
  const known = contexts.get(context);
  if (known) return known;
  const made = makeContext(request, context);
  contexts.set(context, made);
  return made;
}

async function makeContext(request: Request, context: AppLoadContext): Promise<Ctx> {
  const { house, now, addressHash } = context;
  const session = await house.sessions.read(request.headers.get("cookie"));
  return {
    db: house.db,
    house,
    viewer: session ? await findViewer(house.db, session.accountId) : null,
    sessionId: session?.sessionId ?? null,
    now,
    locale: localeOf(request),
    baseUrl: house.settings.baseUrl,
    addressHash,
    renewedCookie: session?.renewed ?? null,
  };
}

/** The account and its running duties, or null when it was erased. */
export async function findViewer(db: Db, accountId: string): Promise<Viewer | null> {
  const rows = await db
    .selectFrom("account as a")
    .leftJoin("duty as d", (join) => join.onRef("d.account_id", "=", "a.id").on("d.ended_at", "is", null))
    .select(["a.id", "a.name", "a.email", "a.is_admin", "a.email_verified_at"])
    .select(["d.kind", "d.organization_id", "d.competition_id", "d.event_id"])
    .where("a.id", "=", accountId)
    .where("a.erased_at", "is", null)
    .execute();
  const [account] = rows;
  if (!account) return null;
  return {
    id: account.id,
    name: account.name,
    email: account.email ?? "",
    isAdmin: account.is_admin === 1,
    emailVerified: account.email_verified_at !== null,
    duties: rows.flatMap((row) =>
      row.kind && row.organization_id
        ? [
            {
              kind: row.kind as DutyKind,
              organizationId: row.organization_id,
              competitionId: row.competition_id,
              eventId: row.event_id,
            },
          ]
        : [],
    ),
  };
}
