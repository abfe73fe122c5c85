import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { formatDateTime } from "~/i18n/format";
import { offlineText } from "~/i18n/offline";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { Notice } from "~/ui/Notice";
import type { SheetDraft } from "../sheet";
import type { ScoreSheetView } from "../sheet.service.server";
import { draftWith } from "./draft";
import { tell } from "./news.client";
import { preferringOwn, type SheetWaiting, sheetWaiting, waitingOf } from "./outbox";
import { changeQueue } from "./shelf.client";
import { useAccountId } from "./use-account";
import { useWaiting } from "./use-waiting";
import { standOn } from "./written.client";

/** What the server wouldn't take of a sheet: both versions stay until the judge has chosen. */
export function SheetKept({ sheet }: { sheet: ScoreSheetView }) {
  const accountId = useAccountId();
  const { queue } = useWaiting(accountId);
  const waiting = sheetWaiting(queue, sheet.assignmentId);
  if (!waiting || waiting.stopped === null) return null;
  if (waiting.stopped === "changed_elsewhere") return <Clash sheet={sheet} waiting={waiting} />;
  if (["invalid", "mark_invalid", "marks_missing"].includes(waiting.stopped)) return null; // the form says it
  return <Held sheet={sheet} waiting={waiting} />;
}

function Clash({ sheet, waiting }: { sheet: ScoreSheetView; waiting: SheetWaiting }) {
  const t = useText(offlineText).sheet;
  const locale = useLocale();
  const accountId = useAccountId();
  const theirs = useTheirs(sheet.assignmentId);
  const drop = useDrop(sheet.assignmentId);
  async function preferOwn() {
    if (!theirs) return;
    await changeQueue(accountId, (queue) => preferringOwn(queue, sheet.assignmentId, theirs.revision));
    tell({ kind: "queue", accountId });
    window.dispatchEvent(new Event("focus")); // whoever sends looks again
  }
  const own = draftWith(sheet.draft, waiting.latest.fields);
  const differing = theirs ? keysOf(own, theirs).filter((key) => own.marks[key] !== theirs.marks[key]).length : 0;
  return (
    <div className="mb-4" role="alert">
      <Notice tone="madder" title={t.clashTitle}>
        <p>
          {t.clashAbout} {theirs && (differing > 0 ? t.differs(differing) : t.same)}
        </p>
        <ul className="my-2 list-disc pl-5">
          <li>{t.own(formatDateTime(waiting.latest.madeAt, locale))}</li>
          {theirs?.savedAt && <li>{t.theirs(formatDateTime(theirs.savedAt, locale))}</li>}
        </ul>
        <div className="flex flex-wrap gap-3">
          <Button size="small" onClick={() => void preferOwn()} disabled={!theirs}>
            {t.useOwn}
          </Button>
          <Button size="small" onClick={() => void drop()} disabled={!theirs}>
            {t.useTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

function Held({ sheet, waiting }: { sheet: ScoreSheetView; waiting: SheetWaiting }) {
  const t = useText(offlineText).sheet;
  const refusals = useText(refusalText);
  const drop = useDrop(sheet.assignmentId);
  return (
    <div className="mb-4" role="alert">
      <Notice
        tone="madder"
        title={t.refusedTitle}
        action={
          <ConfirmDialog
            trigger={<Button size="small">{t.drop}</Button>}
            title={t.dropTitle}
            description={t.dropAbout}
            confirm={t.drop}
            kind="danger"
            onConfirm={() => void drop()}
          />
        }
      >
        {waiting.stopped && refusals[waiting.stopped]} {t.refusedAbout}
      </Notice>
    </div>
  );
}

/** Gives up what waits of a sheet: the server's version is what the judge goes on with. */
function useDrop(assignmentId: string) {
  const accountId = useAccountId();
  const { revalidate } = useRevalidator();
  return async () => {
    await changeQueue(accountId, (queue) => {
      const own = waitingOf(queue, assignmentId);
      return queue.filter((save) => !own.includes(save));
    });
    standOn(assignmentId, { revision: -1, after: null }); // whatever the server has now is new to this page
    tell({ kind: "queue", accountId });
    revalidate();
  };
}

/** What the server has of a sheet now; undefined while it isn't known. */
function useTheirs(assignmentId: string): SheetDraft | undefined {
  const [theirs, setTheirs] = useState<SheetDraft>();
  useEffect(() => {
    let isGone = false;
    fetch(paths.judgingCarried(assignmentId), { headers: { accept: "application/json" } })
      .then(
        async (answer) =>
          answer.ok && !isGone && setTheirs(((await answer.json()) as { sheet: ScoreSheetView }).sheet.draft),
      )
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [assignmentId]);
  return theirs;
}

function keysOf(a: SheetDraft, b: SheetDraft): string[] {
  return [...new Set([...Object.keys(a.marks), ...Object.keys(b.marks)])];
}
