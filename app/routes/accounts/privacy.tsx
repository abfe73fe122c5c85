import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readPrivacyNotice } from "~/features/accounts/privacy/consent.service.server";
import { noticeSections } from "~/features/accounts/privacy-notice";
import { accountsText } from "~/i18n/accounts";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { PageHeader } from "~/ui/PageHeader";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";

export async function loader({ request, context }: LoaderFunctionArgs) {
  return readPrivacyNotice(await requestContext(request, context));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(accountsText, locale).privacy.title }));

export default function Privacy() {
  const t = useText(accountsText).privacy;
  const locale = useLocale();
  const { body, version, createdAt } = useLoaderData<typeof loader>();
  return (
    <div className="measure">
      <PageHeader title={t.title} description={t.version(version, formatDate(createdAt, locale))} />
      {noticeSections(localized(body, locale)).map(({ heading, text }) =>
        heading ? (
          <Section key={text} title={heading}>
            <Prose text={text} />
          </Section>
        ) : (
          <Prose key={text} text={text} />
        ),
      )}
      <p className="mt-8">
        <Link className="link" to={paths.accountData()}>
          {t.rights}
        </Link>
      </p>
    </div>
  );
}
