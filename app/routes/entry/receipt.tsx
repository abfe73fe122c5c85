import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Receipt } from "~/features/competition/entry/papers/Receipt";
import { readReceipt } from "~/features/competition/entry/papers/receipt.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const entryId = param(params, "entryId");
  const receipt = await readReceipt(ctx, entryId, new URL(request.url).searchParams.get("lan"));
  if (!receipt.ok && receipt.error === "entry_not_submitted") return { entryId, receipt: null };
  return { entryId, receipt: orThrow(receipt) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => {
    const t = textFor(entryLifeText, locale).receipt;
    return { title: data?.receipt ? t.heading(data.receipt.number) : t.title };
  });

export default function ReceiptPage() {
  const { entryId, receipt } = useLoaderData<typeof loader>();
  const t = useText(entryLifeText).receipt;
  return (
    <>
      <PageHeader
        eyebrow={receipt?.title}
        backTo={paths.myEntry(entryId)}
        title={receipt ? t.heading(receipt.number) : t.title}
        description={receipt ? t.about : undefined}
      />
      {receipt ? <Receipt receipt={receipt} /> : <EmptyState title={t.none} />}
    </>
  );
}
