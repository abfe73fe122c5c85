import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { lazy, type ReactNode, Suspense } from "react";
import type { Refusal } from "~/core/refusal";
import { shellText } from "~/i18n/shell";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { SiteShell } from "./SiteShell";

const RefusalSentence = lazy(() => import("./RefusalSentence"));

/** No page to show: what happened, that nothing is lost, and where to go, in the viewer's language. */
export function FaultPage() {
  const t = useText(shellText);
  const { pathname, search } = useLocation();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const refusal = isRouteErrorResponse(error) ? (error.data as { refusal?: Refusal } | null)?.refusal : undefined;
  const { title, text } = words(status, refusal);
  return (
    <SiteShell>
      <title>{t.title(title)}</title>
      <EmptyState
        title={<h1>{title}</h1>}
        action={
          status === 401 ? (
            <Button kind="primary" to={paths.signIn(pathname + search)}>
              {t.faults.signIn}
            </Button>
          ) : (
            <Button to={paths.home()}>{t.faults.home}</Button>
          )
        }
      >
        <p>
          <Suspense fallback={null}>{text}</Suspense>
        </p>
      </EmptyState>
    </SiteShell>
  );

  function words(code: number, reason: Refusal | undefined): { title: string; text: ReactNode } {
    if (code === 404) return { title: t.faults.notFoundTitle, text: t.faults.notFound };
    if (code === 401) return { title: t.faults.signInTitle, text: <RefusalSentence reason="sign_in_required" /> };
    if (code === 403)
      return { title: t.faults.forbiddenTitle, text: <RefusalSentence reason={reason ?? "forbidden"} /> };
    if (code < 500)
      return { title: t.faults.badTitle, text: reason ? <RefusalSentence reason={reason} /> : t.faults.bad };
    return { title: t.faults.brokenTitle, text: t.faults.broken };
  }
}
