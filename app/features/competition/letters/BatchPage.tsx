import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { bulkLettersText } from "~/i18n/bulk-letters";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { PageHeader } from "~/ui/PageHeader";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import { BatchBadge } from "./BatchBadge";
import type { BatchView } from "./letters.service.server";

const everyMs = 1_500;

/** One letter to many while it goes: how much is written, sent, refused; and the words it was written in. */
export function BatchPage({ batch }: { batch: BatchView }) {
  const { batch: t } = useText(bulkLettersText);
  const locale = useLocale();
  const waiting = batch.letters - batch.sent;
  useNews(batch.state === "writing" || waiting > 0);
  return (
    <>
      <PageHeader
        kind="desk"
        backTo={paths.deskLetters(batch.competitionId)}
        title={batch.name}
        description={formatDateTime(batch.createdAt, locale)}
        badge={<BatchBadge state={batch.state} />}
        secondary={
          batch.state === "writing" && (
            <Form method="post" id="stop">
              <ConfirmDialog
                trigger={<Button>{t.stop}</Button>}
                title={t.stopSure}
                description={t.stopAbout}
                confirm={t.stop}
                kind="danger"
                form="stop"
                name="act"
                value="stop"
              />
              <noscript>
                <Button name="act" value="stop">
                  {t.stop}
                </Button>
              </noscript>
            </Form>
          )
        }
      />
      <div aria-live="polite">
        <Progress label={t.writing(batch.written, batch.total)} value={batch.written} max={batch.total} />
      </div>
      <div className="stats mt-6">
        <StatNumber value={batch.letters} label={t.letters} />
        <StatNumber value={batch.sent} label={t.sent} tone="leaf" />
        <StatNumber value={waiting} label={t.waiting} />
        {batch.failed > 0 && <StatNumber value={batch.failed} label={t.failed} note={t.failedHint} tone="madder" />}
      </div>
      <Words title={t.text} subject={batch.subject.vi} body={batch.body.vi} lang="vi" />
      {batch.subject.en && batch.body.en && (
        <Words title={t.english} subject={batch.subject.en} body={batch.body.en} lang="en" />
      )}
    </>
  );
}

function Words({ title, subject, body, lang }: { title: string; subject: string; body: string; lang: string }) {
  return (
    <Section title={title}>
      <div className="measure" lang={lang}>
        <p className="break-words font-semibold">{subject}</p>
        <p className="mt-2 whitespace-pre-wrap break-words">{body}</p>
      </div>
    </Section>
  );
}

/** Asks again while something is still on its way and the page is looked at. */
function useNews(isMoving: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => document.visibilityState === "visible" && revalidate(), everyMs);
    return () => clearInterval(timer);
  }, [isMoving, revalidate]);
}
