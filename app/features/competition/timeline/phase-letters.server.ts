import { localized, textFor } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { formatDateTime } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { writeLetter } from "~/server/mail.server";
import type { Phase } from "../competition";
import type { Change } from "../setup/setup.service.server";
import { concernedBy } from "./timeline";
import { insertPhaseChange, listEntrants, listJudgeAddressees } from "./timeline.queries.server";

type Moved = Pick<Phase, "kind" | "divisionId" | "label" | "from" | "until">;

/** Keeps what a phase was, and tells those concerned by letter, of an extension in its own words. */
export async function announceMove(
  ctx: Ctx,
  { trx, head, viewer, now }: Change,
  before: Phase,
  { after, reason, isExtension }: { readonly after: Moved; readonly reason: string; readonly isExtension: boolean },
): Promise<void> {
  const changeId = await insertPhaseChange(trx, { before, reason, changedBy: viewer.id, now });
  const people =
    concernedBy(after.kind) === "judges"
      ? await listJudgeAddressees(trx, head.id)
      : await listEntrants(trx, head.id, after.divisionId);
  for (const person of people) {
    const { locale } = person;
    const when = (at: string) => formatDateTime(at, locale);
    const names = { competition: localized(head.name, locale), phase: localized(after.label, locale) };
    const { moved } = textFor(setupText, locale).letters;
    const letter = isExtension ? textFor(editionText, locale).timeline.letter : moved;
    const times = isExtension
      ? { before: when(before.until), after: when(after.until) }
      : {
          before: moved.span(when(before.from), when(before.until)),
          after: moved.span(when(after.from), when(after.until)),
        };
    await writeLetter(trx, now, {
      dedupeKey: `phase-moved:${changeId}:${person.email}`,
      to: person,
      locale,
      organizationId: head.organizationId,
      subject: letter.subject(names.phase, names.competition),
      body: letter.body({
        name: person.name,
        ...names,
        ...times,
        reason,
        link: `${ctx.baseUrl}${paths.competition(head.slug)}`,
      }),
    });
  }
}
