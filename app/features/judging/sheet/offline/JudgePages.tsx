import { Link, useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { FormState } from "~/core/form";
import { formatClock, formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { offlineText } from "~/i18n/offline";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { type Flash, Toast } from "~/ui/Toast";
import { JudgeDesk } from "../JudgeDesk";
import { SheetPage } from "../SheetPage";
import { DeskKept } from "./DeskKept";
import { takeWords, type Words } from "./judge-act.client";
import type { ShownPage } from "./judge-page.client";
import type { JudgePage } from "./keep.client";
import { SheetKept } from "./SheetKept";
import { AccountProvider } from "./use-account";
import { useServiceWorker } from "./use-service-worker";
import { WaitingNotices } from "./WaitingNotices";

/** As the server answers: a page, or the shell of all pages. */
type ServerPage = JudgePage | { readonly kind: "shell"; readonly accountId: string; readonly title: string };
type Props = { readonly page: ServerPage | ShownPage; readonly state: FormState | undefined };

/** The desk, a sheet, or the empty shell of both, with what this device keeps of them. */
export function JudgePages({ page, state }: Props) {
  useServiceWorker();
  useFreshness("keptAt" in page ? page.keptAt : page.kind === "missing" ? "" : null);
  if (page.kind === "shell") return <Opening />;
  if (page.kind === "missing") return <Missing />;
  const keptAt = "keptAt" in page ? page.keptAt : null;
  const edition = page.kind === "sheet" ? ("edition" in page ? page.edition : String(page.sheet.draft.revision)) : "";
  return (
    <AccountProvider value={page.accountId}>
      <FromDevice keptAt={keptAt} />
      <WaitingNotices accountId={page.accountId} here={page.kind === "sheet" ? page.sheet.assignmentId : null} />
      {page.kind === "desk" ? (
        <>
          <JudgeDesk desk={page.desk} />
          <DeskKept page={page} isFresh={keptAt === null} />
        </>
      ) : (
        <>
          <SheetKept sheet={page.sheet} />
          <SheetPage key={`${page.sheet.assignmentId}:${edition}`} sheet={page.sheet} state={state} />
        </>
      )}
      <Told />
    </AccountProvider>
  );
}

/** While the page comes from the device, the server is asked again once the network is back. */
function useFreshness(keptAt: string | null): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (keptAt === null) return;
    const ask = () => revalidate();
    window.addEventListener("online", ask);
    return () => window.removeEventListener("online", ask);
  }, [keptAt, revalidate]);
}

function FromDevice({ keptAt }: { keptAt: string | null }) {
  const t = useText(offlineText);
  if (keptAt === null) return null;
  return (
    <div className="mb-4" role="status">
      <Notice tone="turmeric">{t.fromDevice(formatClock(keptAt))}</Notice>
    </div>
  );
}

function Opening() {
  const t = useText(offlineText);
  return (
    <p className="py-16 text-center text-stone">
      {t.opening}{" "}
      <a className="link" href={paths.judging()}>
        {t.openDesk}
      </a>
    </p>
  );
}

function Missing() {
  const t = useText(offlineText);
  return (
    <EmptyState
      title={t.missing}
      action={
        <Link className="link" to={paths.judging()}>
          {t.openDesk}
        </Link>
      }
    >
      {t.missingHelp}
    </EmptyState>
  );
}

/** What the act that led here came to. */
function Told() {
  const t = useText(offlineText).notices;
  const sheet = useText(judgingText).sheet.notices;
  const locale = useLocale();
  const [flash, setFlash] = useState<Flash>();
  useEffect(() => {
    const words = takeWords();
    if (words) setFlash({ id: crypto.randomUUID(), tone: words.kind === "kept" ? "sky" : "leaf", text: textOf(words) });
  });
  const textOf = (words: Words) => {
    if (words.kind === "submitted") return sheet.submitted(formatHundredths(words.total, locale));
    if (words.kind === "saved") return sheet.saved;
    return words.kind === "late" ? t.late : t.kept;
  };
  return <Toast flash={flash} />;
}
