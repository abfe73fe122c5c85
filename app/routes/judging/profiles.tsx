import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { listOwnProfiles } from "~/features/judging/judges/profile.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(judgesText, locale).profile.title }));

/** To the judge's own page in the newest competition; an empty page for who judges nowhere. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [newest] = await listOwnProfiles(ctx);
  return newest ? redirect(paths.judgingProfile(newest.judgeId)) : null;
}

export default function Profiles() {
  const t = useText(judgesText).profile;
  return (
    <>
      <PageHeader title={t.title} backTo={paths.judging()} />
      <EmptyState title={t.empty}>{t.emptyHelp}</EmptyState>
    </>
  );
}
