import { localized, textFor } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { formatDateTime } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { writeLetter } from "~/server/mail.server";
import type { Phase } from "../competition";
import { listDivisions } from "../competition.queries.server";
import type { Change } from "../setup/setup.service.server";
import { type Addressee, concernedBy, isTurned } from "./timeline";
import { insertPhaseChange, listEntrants, listJudgeAddressees } from "./timeline.queries.server";

type Moved = Pick<Phase, "kind" | "divisionId" | "label" | "from" | "until">;

/** Keeps what a phase was, and tells those concerned by letter, of an extension in its own words. */
export async function announceMove(
  ctx: Ctx,
  change: Change,
  before: Phase,
  { after, reason, isExtension }: { readonly after: Moved; readonly reason: string; readonly isExtension: boolean },
): Promise<void> {
  const { trx, viewer, now } = change;
  const changeId = await insertPhaseChange(trx, { before, reason, changedBy: viewer.id, now });
  await tell(ctx, change, { key: `phase-moved:${changeId}`, before, after, reason, isExtension });
}

/** Tells entrants by letter of a phase that was added. */
export function announceNew(
  ctx: Ctx,
  change: Change,
  phaseId: string,
  { after, reason }: { readonly after: Moved; readonly reason: string },
): Promise<void> {
  return tell(ctx, change, { key: `phase-added:${phaseId}`, before: null, after, reason, isExtension: false });
}

type News = {
  readonly key: string;
  readonly before: Moved | null;
  readonly after: Moved;
  readonly reason: string;
  readonly isExtension: boolean;
};

async function tell(ctx: Ctx, change: Change, { key, before, after, reason, isExtension }: News): Promise<void> {
  const { trx, head, now } = change;
  const divisions = await listDivisions(trx, head.id);
  const isOther = before !== null && isTurned(before, after);
  for (const person of await concerned(change, before && isOther ? [before, after] : [after])) {
    const { locale } = person;
    const words = textFor(setupText, locale);
    const { moved } = words.letters;
    const when = (at: string) => formatDateTime(at, locale);
    const names = { competition: localized(head.name, locale), phase: localized(after.label, locale) };
    const span = ({ kind, divisionId, from, until }: Moved) => {
      const division = divisions.find(({ id }) => id === divisionId);
      const whose = division ? localized(division.name, locale) : words.everyDivision;
      const times = moved.span(when(from), when(until));
      return isOther ? `${times} (${words.timeline.kinds[kind]}, ${whose})` : times;
    };
    const letter = isExtension ? textFor(editionText, locale).timeline.letter : moved;
    const times =
      isExtension && before
        ? { before: when(before.until), after: when(after.until) }
        : { before: before ? span(before) : moved.none, after: span(after) };
    await writeLetter(trx, now, {
      dedupeKey: `${key}:${person.email}`,
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

/** Everyone whom one of the phases concerns, once. */
async function concerned({ trx, head }: Change, phases: readonly Moved[]): Promise<Addressee[]> {
  const people = new Map<string, Addressee>();
  for (const { kind, divisionId } of phases) {
    const found =
      concernedBy(kind) === "judges"
        ? await listJudgeAddressees(trx, head.id)
        : await listEntrants(trx, head.id, divisionId);
    for (const person of found) people.set(person.email, people.get(person.email) ?? person);
  }
  return [...people.values()];
}
