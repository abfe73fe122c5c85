import { Link, useLocation } from "@remix-run/react";
import { offlineText } from "~/i18n/offline";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Notice } from "~/ui/Notice";
import { useWaiting } from "./use-waiting";

type Props = {
  readonly accountId: string;
  /** the sheet that is open: it speaks for itself */
  readonly here: string | null;
};

/** What waits on this device to be sent, and what the judge can do about it. Without anything waiting it is silent. */
export function WaitingNotices({ accountId, here }: Props) {
  const t = useText(offlineText).waiting;
  const { pathname } = useLocation();
  const { queue, sending } = useWaiting(accountId);
  const sheets = new Set(queue.map(({ assignmentId }) => assignmentId));
  const refused = new Set(queue.filter(({ stopped }) => stopped !== null).map(({ assignmentId }) => assignmentId));
  const elsewhere = [...refused].filter((assignmentId) => assignmentId !== here);
  const waiting = sheets.size - refused.size;
  return (
    <div className="grid gap-3 not-empty:mb-4" role="status">
      {sending === "signed_out" && (
        <Notice
          tone="madder"
          title={t.signedOut}
          action={
            <a className="btn btn-small" href={paths.signIn(pathname)}>
              {t.signIn}
            </a>
          }
        >
          {t.signedOutAbout(sheets.size)}
        </Notice>
      )}
      {sending === "other_account" && (
        <Notice tone="madder" title={t.otherAccount}>
          {t.otherAccountAbout}
        </Notice>
      )}
      {here === null && waiting > 0 && sending !== "signed_out" && (
        <Notice tone="turmeric" title={t.title(waiting)}>
          {t.about}
        </Notice>
      )}
      {elsewhere.length > 0 && (
        <Notice tone="madder" title={t.refusedTitle}>
          {elsewhere.map((assignmentId, at) => (
            <Link key={assignmentId} className="link mr-4" to={paths.judgingSheet(assignmentId)}>
              {t.sheet} {at + 1}
            </Link>
          ))}
        </Notice>
      )}
    </div>
  );
}
