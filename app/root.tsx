import "~/ui/theme.css";
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { isAnsweredHere } from "~/features/judging/sheet/offline/answered-here";
import { LocaleProvider } from "~/i18n/use-text";
import { useNonce } from "~/nonce";
import { FaultPage } from "~/routes/shell/FaultPage";
import { HrefLangs } from "~/routes/shell/HrefLangs";
import { requestContext } from "~/server/context.server";
import { readRoot } from "~/server/root.server";
import { fontPreloads } from "~/ui/font-preloads";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  ...fontPreloads,
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return readRoot(await requestContext(request, context), request);
}

/** What is around the pages changes only when something was done. */
export function shouldRevalidate({ formMethod, formAction }: ShouldRevalidateFunctionArgs) {
  return formMethod !== undefined && formMethod !== "GET" && !isAnsweredHere(formAction);
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce();
  const locale = root?.locale ?? "vi";
  return (
    <html lang={locale} data-theme={root && root.theme !== "system" ? root.theme : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <HrefLangs />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <FaultPage />;
}
