import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { readSilence, silenceSearch } from "~/features/investing/searches/alert.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return orThrow(await readSilence(await requestContext(request, context), param(params, "searchToken")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const token = param(params, "searchToken");
  orThrow(await silenceSearch(ctx, token));
  return redirectWithNotice(paths.investorSilence(token), textFor(investingText, ctx.locale).searches.silenced);
}

export const meta: MetaFunction = ({ matches }) => [
  ...pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).searches.silenceTitle })),
  { name: "robots", content: "noindex" },
  { name: "referrer", content: "no-referrer" },
];

export default function SilencePage() {
  const { name, isOff } = useLoaderData<typeof loader>();
  const t = useText(investingText).searches;
  return (
    <>
      <PageHeader title={t.silenceTitle} description={isOff ? t.isSilent(name) : t.silence(name)} />
      {isOff ? (
        <Button to={paths.investorSearches()}>{t.toSearches}</Button>
      ) : (
        <Form method="post">
          <Button kind="primary">{t.silenceButton}</Button>
        </Form>
      )}
    </>
  );
}
