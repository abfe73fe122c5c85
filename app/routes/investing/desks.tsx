import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listVerificationDesks } from "~/features/investing/investors/verification.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { OrganizingTabs } from "~/routes/shell/OrganizingTabs";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const desks = await listVerificationDesks(ctx);
  const [only, ...others] = desks;
  if (only && others.length === 0) throw redirect(paths.investorDesk(only.id));
  return { desks };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).desk.title }));

export default function InvestorDesks() {
  const { desks } = useLoaderData<typeof loader>();
  const t = useText(investingText).desk;
  const locale = useLocale();
  return (
    <>
      <PageHeader title={t.title} description={desks.length > 0 ? t.choose : undefined} />
      <OrganizingTabs current="investors" />
      {desks.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneAbout}</p>
        </EmptyState>
      ) : (
        <ul className="max-w-[42rem] border-line border-t">
          {desks.map(({ id, name }) => (
            <li key={id} className="border-line border-b">
              <Link to={paths.investorDesk(id)} className="flex min-h-14 items-center font-semibold hover:bg-hover">
                {localized(name, locale)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
