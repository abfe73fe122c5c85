import { localized, textFor } from "~/i18n/catalogue";
import { formVersionText } from "~/i18n/form-version";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { CompetitionHead } from "../../competition";
import type { StoredEntryForm } from "../../competition.queries.server";
import { type FormDifference, formDifference, isSame } from "./form-difference";
import { listAddressees, listForms, listOpenEntries } from "./form-version.queries.server";

/**
 * A letter to every team that a newer version of the form asks otherwise, once for that version. Teams whose entry can
 * no longer be changed, or whose division is asked the same, get none. Returns how many entries were concerned.
 */
export async function writeFormLetters(
  trx: Db,
  ctx: Ctx,
  head: CompetitionHead,
  newer: StoredEntryForm,
): Promise<number> {
  const entries = await listOpenEntries(trx, head, ctx.now);
  const forms = await listForms(trx, head.id);
  const people = await listAddressees(trx, head.id);
  const known = new Map<string, FormDifference>();
  let told = 0;
  for (const entry of entries) {
    const older = forms.get(entry.formId);
    if (!older || entry.formId === newer.id) continue;
    const which = `${entry.formId} ${entry.divisionKey}`;
    const difference = known.get(which) ?? formDifference(older, newer.form, entry.divisionKey);
    known.set(which, difference);
    if (isSame(difference)) continue;
    told += 1;
    for (const person of people.get(entry.id) ?? []) {
      const words = textFor(formVersionText, person.locale).letter;
      const competition = localized(head.name, person.locale);
      await writeLetter(trx, ctx.now, {
        dedupeKey: `entry-form:${newer.id}:${entry.id}:${person.id}`,
        to: { email: person.email, name: person.name, accountId: person.accountId },
        locale: person.locale,
        organizationId: head.organizationId,
        subject: words.subject(competition),
        body: words.body({
          name: person.name,
          title: entry.title,
          competition,
          added: difference.added.length,
          changed: difference.changed.length,
          removed: difference.removed.length,
          required: difference.newlyRequired.length,
          link: ctx.baseUrl + paths.myEntryForm(entry.id),
        }),
      });
    }
  }
  return told;
}
