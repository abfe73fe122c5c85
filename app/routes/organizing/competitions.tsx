import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/competition/DeskList";
import { listMyCompetitions } from "~/features/competition/desk.service.server";
import { textFor } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { organizingText } from "~/i18n/organizing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { OrganizingTabs } from "~/routes/shell/OrganizingTabs";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return listMyCompetitions(ctx);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(organizingText, locale).list.title }));

export default function MyCompetitions() {
  const { competitions, mayCreate } = useLoaderData<typeof loader>();
  const t = useText(organizingText);
  const events = useText(eventDeskText).mine.fromCompetitions;
  const create = mayCreate && (
    <Button kind="primary" icon="plus" to={paths.newCompetition()}>
      {t.list.create}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t.list.title}
        description={t.list.description}
        action={competitions.length > 0 && create}
        secondary={
          <Button icon="calendar" to={paths.myEvents()}>
            {events}
          </Button>
        }
      />
      <OrganizingTabs current="competitions" />
      {competitions.length === 0 && (
        <EmptyState title={t.list.none} action={create}>
          {mayCreate ? t.list.noneHint : t.list.noneForStaff}
        </EmptyState>
      )}
      <DeskList competitions={competitions} />
    </>
  );
}
