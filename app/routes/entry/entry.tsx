import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { EntryBadge } from "~/features/competition/entry/EntryBadge";
import { DeadlineLine } from "~/features/competition/entry/EntrySteps";
import { withdrawForm } from "~/features/competition/entry/entry.form";
import { type EntryView, readEntry, withdrawEntry } from "~/features/competition/entry/entry.service.server";
import { FormNews } from "~/features/competition/entry/form-version/FormNews";
import { readFormNews } from "~/features/competition/entry/form-version/form-version.service.server";
import { Overview } from "~/features/competition/entry/Overview";
import { projectStep } from "~/features/competition/entry/readiness";
import { EntryNotices } from "~/features/competition/questions/EntryNotices";
import { readEntryNotices } from "~/features/competition/questions/notice.service.server";
import { offersNaming } from "~/features/judging/conflicts/founder.service.server";
import { NamingOffer } from "~/features/judging/conflicts/NamingOffer";
import { localized, textFor } from "~/i18n/catalogue";
import { entryText } from "~/i18n/entry";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const entryId = param(params, "entryId");
  const entry = orThrow(await readEntry(ctx, entryId));
  const news = orThrow(await readFormNews(ctx, entryId));
  const notices = orThrow(await readEntryNotices(ctx, entryId));
  return { entry, news, notices, mayNameJudges: await offersNaming(ctx, entryId), now: ctx.now };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(withdrawForm, request);
  if (!form.ok) return invalid(form);
  const entryId = param(params, "entryId");
  const withdrawn = await withdrawEntry(ctx, entryId, form.value);
  if (!withdrawn.ok) return refused(withdrawn.error, form);
  return redirectWithNotice(paths.myEntry(entryId), textFor(entryText, ctx.locale).overview.withdrawn);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: [data?.entry.number, data?.entry.title].filter(Boolean).join(" · ") }));

export default function EntryPage() {
  const { entry, news, notices, mayNameJudges, now } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(entryText);
  const locale = useLocale();
  return (
    <>
      <PageHeader
        eyebrow={localized(entry.competition.name, locale)}
        backTo={paths.competition(entry.competition.slug)}
        title={entry.title}
        badge={
          <>
            <EntryBadge state={entry.state} />
            {entry.isLate && <Badge tone="turmeric">{t.late}</Badge>}
          </>
        }
        description={<DeadlineLine entry={entry} now={now} />}
        action={<EntryAction entry={entry} />}
      />
      <FormProblems state={state} />
      <FormNews data={news} />
      <Overview entry={entry} errors={state?.errors ?? {}} typed={state?.values ?? {}}>
        <EntryNotices notices={notices} />
        {mayNameJudges && <NamingOffer entryId={entry.id} />}
      </Overview>
    </>
  );
}

/** The one thing to do now. */
function EntryAction({ entry }: { entry: EntryView }) {
  const t = useText(entryText).overview;
  const { id, state, changeRefusal, lackCount, inJudging } = entry;
  if (inJudging || state === "eligible") return <Button to={paths.myEntryStanding(id)}>{t.standing}</Button>;
  if (changeRefusal) return null;
  if (state === "draft" && lackCount === 0) {
    return (
      <Button kind="primary" to={paths.myEntrySubmit(id)}>
        {t.review}
      </Button>
    );
  }
  return (
    <Button kind={state === "submitted" ? "secondary" : "primary"} to={paths.myEntryStep(id, projectStep)}>
      {state === "draft" ? t.edit : state === "supplement_asked" ? t.answer : t.change}
    </Button>
  );
}
