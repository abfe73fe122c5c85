import { Form, useLocation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { assignmentText } from "~/i18n/assignment";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Progress } from "~/ui/Progress";
import type { RunHead } from "./run";

const lookEveryMs = 800;

/** How far a run is; it looks by itself, and without a script by the reader's hand. */
export function RunProgress({ run }: { run: Pick<RunHead, "state" | "progress"> }) {
  const t = useText(assignmentText).page;
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, lookEveryMs);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <div className="my-8 grid max-w-[36rem] gap-4" aria-live="polite">
      <Progress label={run.state === "waiting" ? t.waiting : t.working} value={run.progress} max={100} />
      <p className="text-stone">{t.workingHelp}</p>
      <div className="flex flex-wrap gap-3">
        <Button to={pathname}>{t.reload}</Button>
        <Form method="post">
          <Button kind="quiet" icon="x" name="act" value="cancel">
            {t.cancel}
          </Button>
        </Form>
      </div>
    </div>
  );
}
