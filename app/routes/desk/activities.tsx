import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { wordsOfAct } from "~/features/competition/desk/act-words";
import { readDeskLog } from "~/features/competition/desk/activities.service.server";
import { LogTable } from "~/features/competition/desk/LogTable";
import { activityText } from "~/i18n/activity";
import { textFor } from "~/i18n/catalogue";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { TableTools } from "~/ui/TableTools";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDeskLog(ctx, param(params, "competitionId"), new URL(request.url).searchParams));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(activityText, locale).page.title }));

export default function Activities() {
  const log = useLoaderData<typeof loader>();
  const t = useText(activityText);
  const locale = useLocale();
  const [search] = useSearchParams();
  const any = { value: "", label: t.page.any };
  const actors = log.actors.map(({ id, name }) => ({ value: id, label: name }));
  const kinds = log.kinds.map((kind) => ({ value: kind, label: wordsOfAct(t.kinds, kind) }));
  const scope = search.get("scope") ?? "";
  const scopes = [
    { value: "", label: t.page.competition },
    { value: "organization", label: t.page.organization },
  ];
  const fresh = { before: undefined, check: undefined };
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.page.title}
        description={t.page.description}
        secondary={
          <Button kind="secondary" icon="lock" to={addressWith(search, { ...fresh, check: "1" })}>
            {t.page.check}
          </Button>
        }
      />
      {log.checked && (
        <div className="mb-4">
          {log.checked.broken === null ? (
            <Notice tone="leaf">{t.page.whole(formatNumber(log.checked.sealed, locale))}</Notice>
          ) : (
            <Notice tone="madder" title={t.page.broken}>
              {t.page.brokenHint(log.checked.broken)}
            </Notice>
          )}
        </div>
      )}
      {log.mayReadAll && (
        <LinkTabs
          label={t.page.scope}
          tabs={scopes.map(({ value, label }) => ({
            to: addressWith(search, { ...fresh, scope: value, actor: undefined, kind: undefined }),
            label,
            current: scope === value,
          }))}
        />
      )}
      <TableTools
        filters={[
          { name: "actor", label: t.page.actor, options: [any, ...actors] },
          { name: "kind", label: t.page.kind, options: [any, ...kinds] },
        ]}
      />
      <LogTable lines={log.lines} />
      <nav className="pager">
        {!log.isFirstPage && (
          <Button kind="quiet" to={addressWith(search, fresh)}>
            {t.page.newest}
          </Button>
        )}
        {log.older && (
          <Button kind="secondary" icon="chevron-right" to={addressWith(search, { ...fresh, before: log.older })}>
            {t.page.older}
          </Button>
        )}
      </nav>
    </>
  );
}
