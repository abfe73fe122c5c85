import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readMyInvestor } from "~/features/investing/investors/investor.service.server";
import { Landing } from "~/features/investing/investors/Landing";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const own = await readMyInvestor(ctx);
  return {
    isSignedIn: ctx.viewer !== null,
    standing: own && { state: own.state, stateReason: own.stateReason },
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => {
    const { title, about } = textFor(investingText, locale).landing;
    return { title, description: about };
  });

export default function InvestingLanding() {
  return <Landing {...useLoaderData<typeof loader>()} />;
}
