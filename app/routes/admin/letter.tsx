import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LetterBadge } from "~/features/accounts/administration/LetterBadge";
import { LetterText } from "~/features/accounts/administration/LetterText";
import { readLetter } from "~/features/accounts/administration/letter.service.server";
import { adminText } from "~/i18n/admin";
import { textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Facts } from "~/ui/Facts";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readLetter(ctx, param(params, "letterId")));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(adminText, locale).letters.title }));

export default function AdminLetter() {
  const t = useText(adminText).letters;
  const locale = useLocale();
  const letter = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.back}
        backTo={paths.adminLetters()}
        title={letter.subject}
        badge={<LetterBadge state={letter.state} />}
      />
      <Facts
        facts={[
          { term: t.to, value: `${letter.toName} · ${letter.toEmail}` },
          { term: t.written, value: formatDateTime(letter.createdAt, locale) },
          ...(letter.sentAt ? [{ term: t.sentAt, value: formatDateTime(letter.sentAt, locale) }] : []),
          ...(letter.lastError ? [{ term: t.error, value: letter.lastError }] : []),
        ]}
      />
      <div className="mt-6">
        <LetterText text={letter.body} />
      </div>
    </>
  );
}
