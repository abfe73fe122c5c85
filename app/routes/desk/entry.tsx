import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChecklistForm } from "~/features/competition/checklist/ChecklistForm";
import { DecisionPanel } from "~/features/competition/desk/DecisionPanel";
import { decisionForm } from "~/features/competition/desk/decision.form";
import { decideEntry } from "~/features/competition/desk/decision.service.server";
import { Duplicates, EntryHistory, TeamToday } from "~/features/competition/desk/EntryAside";
import { EntryBadge, LateBadge } from "~/features/competition/desk/EntryBadge";
import { EntryStanding } from "~/features/competition/desk/EntryStanding";
import { readDeskEntry } from "~/features/competition/desk/entry-page.service.server";
import { EntryFlags } from "~/features/competition/eligibility/EntryFlags";
import { readFlags } from "~/features/competition/eligibility/flag.service.server";
import { clearFlagAct } from "~/features/competition/eligibility/flag-act";
import { Dossier } from "~/features/competition/entry/Dossier";
import { EntrySheets } from "~/features/judging/progress/EntrySheets";
import { readEntrySheets } from "~/features/judging/progress/entry-scores.service.server";
import { textFor } from "~/i18n/catalogue";
import { deskText } from "~/i18n/desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { clearPostedFlag } from "./flag-acts.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const entry = orThrow(await readDeskEntry(ctx, param(params, "competitionId"), param(params, "entryId")));
  const flags = orThrow(await readFlags(ctx, entry.id));
  return { ...entry, flags, rounds: entry.inJudging ? await readEntrySheets(ctx, entry, entry.id) : [] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, entryId] = [param(params, "competitionId"), param(params, "entryId")];
  const fields = await readFormData(request);
  if (fields.get("act") === clearFlagAct) return clearPostedFlag({ ctx, competitionId, entryId, fields, request });
  const form = parseFields(decisionForm, fields, request);
  if (!form.ok) return invalid(form);
  const decided = await decideEntry(ctx, competitionId, entryId, form.value);
  if (!decided.ok) return refused(decided.error, form);
  return redirectWithNotice(
    paths.deskEntry(competitionId, entryId),
    textFor(deskText, ctx.locale).done[form.value.act],
  );
}

/** A refused decision reads the entry again: somebody else may have decided. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({ title: data?.title ?? textFor(deskText, locale).entries.title }));

export default function Entry() {
  const entry = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(deskText).entry;
  const badges = (
    <>
      <EntryBadge state={entry.state} />
      {entry.isLate && <LateBadge />}
    </>
  );
  const next = entry.nextId && (
    <Button kind="quiet" icon="chevron-right" to={paths.deskEntry(entry.competitionId, entry.nextId)}>
      {t.next}
    </Button>
  );
  const back = paths.deskEntries(entry.competitionId);
  return (
    <>
      <PageHeader kind="desk" title={entry.title} eyebrow={t.back} backTo={back} badge={badges} secondary={next} />
      <EntryStanding entry={entry} />
      <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <aside className="xl:order-2">
          <Section title={t.decide} id="decide">
            <DecisionPanel entry={entry} state={state} />
          </Section>
          <EntryFlags view={entry.flags} state={state} />
          <EntrySheets rounds={entry.rounds} />
          <ChecklistForm competitionId={entry.competitionId} entryId={entry.id} checklist={entry.checklist} />
          <Duplicates entry={entry} />
          <TeamToday team={entry.team} />
          <EntryHistory entry={entry} />
        </aside>
        <div className="min-w-0">
          <Dossier dossier={entry.dossier} />
        </div>
      </div>
    </>
  );
}
