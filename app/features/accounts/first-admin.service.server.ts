import { isEmail, normalizeEmail } from "~/core/email";
import { hour, type Instant, plus } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import { inTransaction } from "~/server/db.server";
import type { House } from "~/server/house.server";
import { insertToken } from "./token.queries.server";

const linkLifeMs = 24 * hour;

/**
 * A one-time link, good for 24 hours, that makes whoever opens it an administrator under that address. It is printed on
 * the machine itself and never mailed. Fails with `invalid` when the text is no address.
 */
export function issueFirstAdminLink(house: House, email: string, now: Instant): Promise<Result<string, "invalid">> {
  const address = normalizeEmail(email);
  return inTransaction(house.db, async (trx) => {
    if (!isEmail(address)) return err("invalid");
    const { token, tokenHash } = house.secrets.newToken();
    await insertToken(trx, {
      tokenHash,
      kind: "first_admin",
      accountId: null,
      email: address,
      expiresAt: plus(now, linkLifeMs),
      now,
    });
    await recordActivity(
      trx,
      { viewer: null, now },
      { act: "first_admin.link_issued", subjectKind: "installation", subjectId: "installation", organizationId: null },
    );
    return ok(house.settings.baseUrl + paths.firstAdmin(token));
  });
}
