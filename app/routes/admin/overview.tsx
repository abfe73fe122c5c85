import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { AdminPage } from "~/features/accounts/administration/AdminPage";
import { readOverview } from "~/features/accounts/administration/overview.service.server";
import { adminText } from "~/i18n/admin";
import { textFor } from "~/i18n/catalogue";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { StatNumber } from "~/ui/StatNumber";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readOverview(ctx));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(adminText, locale).title }));

export default function AdminOverview() {
  const t = useText(adminText);
  const locale = useLocale();
  const counts = useLoaderData<typeof loader>();
  const number = (count: number) => formatNumber(count, locale);
  return (
    <AdminPage
      current="overview"
      title={t.title}
      description={t.overview.description}
      action={
        <Button kind="primary" icon="plus" to={`${paths.adminOrganizations()}?moi`}>
          {t.overview.newOrganization}
        </Button>
      }
    >
      <div className="grid gap-8">
        {!counts.sendsMail && (
          <Notice tone="sky">
            {t.overview.noMail}{" "}
            <Link className="link" to={paths.adminLetters()}>
              {t.overview.readLetters}
            </Link>
          </Notice>
        )}
        <div className="stats">
          <StatNumber value={number(counts.accounts)} label={t.overview.accounts} />
          <StatNumber
            value={number(counts.organizations)}
            label={t.overview.organizations}
            to={paths.adminOrganizations()}
          />
          <StatNumber
            value={number(counts.requestsOpen)}
            label={t.overview.requests}
            to={paths.adminDataRequests()}
            note={counts.requestsOverdue > 0 && t.overview.overdue(counts.requestsOverdue)}
            tone={counts.requestsOverdue > 0 ? "madder" : "ink"}
          />
          <StatNumber
            value={number(counts.lettersWaiting)}
            label={t.overview.letters}
            to={paths.adminLetters()}
            note={counts.lettersFailed > 0 && t.overview.failed(counts.lettersFailed)}
            tone={counts.lettersFailed > 0 ? "madder" : "ink"}
          />
          <StatNumber value={number(counts.sessions)} label={t.overview.sessions} />
        </div>
      </div>
    </AdminPage>
  );
}
