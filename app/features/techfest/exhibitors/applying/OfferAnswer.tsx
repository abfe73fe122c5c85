import { Form } from "@remix-run/react";
import { exhibitorsText } from "~/i18n/exhibitors";
import { formatDateTime, timeLeft } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { TextArea } from "~/ui/TextArea";
import { limits } from "./applying.form";
import type { MyApplication } from "./edit.service.server";

/** The booth that is offered, until when, and the two answers. */
export function OfferAnswer({ application }: { application: MyApplication }) {
  const t = useText(exhibitorsText).own;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { offer, now } = application;
  if (!offer) return null;
  const blocked = application.refusals.answer;
  const because = blocked ? { blockedBecause: refusals[blocked] } : {};
  return (
    <section className="rounded-card border border-line bg-cham-soft p-5">
      <h2 className="text-h2">{t.offerTitle(offer.boothCode)}</h2>
      <p className="mt-1">{t.offerHint(formatDateTime(offer.untilAt, locale), timeLeft(now, offer.untilAt, locale))}</p>
      <Form method="post" className="mt-4">
        <input type="hidden" name="act" value="confirm" />
        <input type="hidden" name="offerId" value={offer.id} />
        <Button kind="primary" icon="check" {...because}>
          {t.confirm}
        </Button>
      </Form>
      {!blocked && (
        <details className="mt-4 border-t border-line pt-3">
          <summary className="cursor-pointer py-2.5 font-medium">{t.declineTitle}</summary>
          <Form method="post" className="mt-2 grid gap-3">
            <input type="hidden" name="act" value="decline" />
            <input type="hidden" name="offerId" value={offer.id} />
            <TextArea name="reason" label={t.declineReason} help={t.declineHint} rows={2} limit={limits.reason} />
            <div>
              <Button kind="danger">{t.decline}</Button>
            </div>
          </Form>
        </details>
      )}
    </section>
  );
}
