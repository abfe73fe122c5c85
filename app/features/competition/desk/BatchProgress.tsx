import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Refusal } from "~/core/refusal";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatNumber } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { Rows } from "./BatchPlan";
import type { BatchView } from "./batch.service.server";

/** How far an act on many is. With a script it goes on by itself, step by step; without one a button takes each step. */
export function BatchProgress({ batch, refusal }: { batch: BatchView; refusal: Refusal | null }) {
  const t = useText(entryDeskText).batch;
  const words = useText(deskText).bulk;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const told = (n: number) => formatNumber(n, locale);
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const { state: going } = useNavigation();
  const isRunning = batch.state === "running";
  useEffect(() => {
    const isNext = isRunning && refusal === null && going === "idle" && batch.reached < batch.total;
    if (isNext) submit(form.current, { replace: true, preventScrollReset: true });
  }, [isRunning, refusal, going, batch.reached, batch.total, submit]);
  return (
    <>
      {refusal && <Notice tone="madder">{refusals[refusal]}</Notice>}
      {isRunning ? (
        <div className="measure grid gap-4">
          <Progress
            label={t.progress}
            value={batch.reached}
            max={batch.total}
            told={t.running(told(batch.reached), told(batch.total))}
          />
          <p className="text-stone">{t.runningHint}</p>
          <Form method="post" ref={form}>
            <input type="hidden" name="step" value="next" />
            <Button kind="primary" busy={going !== "idle"}>
              {t.continue}
            </Button>
          </Form>
        </div>
      ) : (
        <Notice tone="leaf">{t.finished(told(batch.done))}</Notice>
      )}
      {batch.kept.count > 0 && (
        <Section title={t.left(told(batch.kept.count))} description={words.leftHint}>
          <Rows {...batch.kept} />
        </Section>
      )}
      {!isRunning && (
        <div className="mt-6">
          <Button kind="primary" to={paths.deskEntries(batch.competitionId)}>
            {words.toList}
          </Button>
        </div>
      )}
    </>
  );
}
