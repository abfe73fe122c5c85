import { lazy, Suspense, useEffect, useState } from "react";
import { paths } from "~/paths";

/** The same name as in holder.client.ts, which is loaded only where a judge has left something on the device. */
const markName = "khoi-cham-thi";
const patience = 3_000;
const LeavingDialog = lazy(() => import("./LeavingDialog").then(({ LeavingDialog }) => ({ default: LeavingDialog })));

/**
 * Looks after what a judge has left on this device, on every page: whoever comes back has their scores sent, whoever
 * else comes sees nothing of it, and nobody signs out without being told of scores that weren't sent.
 */
export function DeviceGuard({ viewerId }: { viewerId: string | null }) {
  const [leaving, setLeaving] = useState<{ readonly form: HTMLFormElement; readonly unsent: number } | null>(null);
  useEffect(() => {
    if (hasMark()) void import("./holder.client").then(({ meetViewer }) => meetViewer(viewerId)).catch(() => undefined);
  }, [viewerId]);
  useEffect(() => {
    if (viewerId === null) return;
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== paths.signOut() || !hasMark()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void import("./holder.client")
        .then(({ countUnsent }) => countUnsent(viewerId, patience))
        .catch(() => 0)
        .then((unsent) => (unsent > 0 ? setLeaving({ form, unsent }) : leave(form)));
    };
    // On the window, so before the page's own handling of its forms.
    window.addEventListener("submit", onSubmit, true);
    return () => window.removeEventListener("submit", onSubmit, true);
  }, [viewerId]);
  if (!leaving) return null;
  return (
    <Suspense>
      <LeavingDialog
        unsent={leaving.unsent}
        onStay={() => setLeaving(null)}
        onLeave={() => {
          setLeaving(null);
          void leave(leaving.form);
        }}
      />
    </Suspense>
  );
}

/** Dossiers and files go first, then the session. */
async function leave(form: HTMLFormElement): Promise<void> {
  await import("./holder.client").then(({ leaveDevice }) => leaveDevice()).catch(() => undefined);
  form.submit();
}

function hasMark(): boolean {
  try {
    return localStorage.getItem(markName) !== null;
  } catch {
    return false;
  }
}
