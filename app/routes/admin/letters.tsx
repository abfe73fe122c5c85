import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminPage } from "~/features/accounts/administration/AdminPage";
import { LetterBadge } from "~/features/accounts/administration/LetterBadge";
import { lettersPerPage, readLetters } from "~/features/accounts/administration/letter.service.server";
import { adminText } from "~/i18n/admin";
import { textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { Pagination } from "~/ui/Pagination";
import { TableTools } from "~/ui/TableTools";
import { pageOf } from "./page-of";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const search = new URL(request.url).searchParams;
  const listed = orThrow(await readLetters(ctx, { words: search.get("q") ?? "", page: pageOf(search) }));
  return { ...listed, pageSize: lettersPerPage };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(adminText, locale).letters.title }));

export default function AdminLetters() {
  const t = useText(adminText).letters;
  const locale = useLocale();
  const { letters, total, page, pageSize } = useLoaderData<typeof loader>();
  return (
    <AdminPage current="letters" title={t.title} description={t.description}>
      <TableTools searchLabel={t.search} />
      <DataTable
        caption={t.title}
        rows={letters}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.adminLetter(id)}
        columns={[
          { key: "subject", header: t.subject, phone: "title", cell: ({ subject }) => subject },
          { key: "to", header: t.to, phone: "meta", cell: ({ toName, toEmail }) => `${toName} · ${toEmail}` },
          {
            key: "written",
            header: t.written,
            quiet: true,
            phone: "meta",
            cell: ({ createdAt }) => formatDateTime(createdAt, locale),
          },
          { key: "state", header: t.state, phone: "state", cell: ({ state }) => <LetterBadge state={state} /> },
        ]}
        empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      />
      <Pagination page={page} pageSize={pageSize} total={total} />
    </AdminPage>
  );
}
