import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { typedField } from "../typed-field";
import { DecisionFields } from "./DecisionFields";
import { reviewActs } from "./review.form";
import type { DeskApplication } from "./review.service.server";

type Props = { application: DeskApplication; state: FormState | undefined };

/** What may be decided now, one act open at a time, and the booth to offer or to take back. */
export function ReviewPanel({ application, state }: Props) {
  const t = useText(exhibitorsText).desk;
  const refusals = useText(refusalText);
  const { revision, priorityClass } = application;
  const typedAct = state?.values.act;
  const possible = reviewActs.filter((act) => application.refusals[act] === null);
  const own = application.refusals.approve === "decider_is_author";
  return (
    <>
      <Section title={t.decide}>
        {possible.length === 0 && <p className="text-stone">{own ? refusals.decider_is_author : t.decided}</p>}
        {possible.map((act, i) => (
          <details
            key={act}
            open={typedAct ? typedAct === act : i === 0}
            className="border-b border-line py-1"
            name="decision"
          >
            <summary className="cursor-pointer py-2.5 font-medium">{t.acts[act]}</summary>
            <Form method="post" className="grid gap-3 pb-4">
              <input type="hidden" name="act" value={act} />
              <input type="hidden" name="revision" value={revision} />
              <DecisionFields act={act} priorityClass={priorityClass} state={typedAct === act ? state : undefined} />
              <div>
                <Button kind={act === "approve" ? "primary" : act === "reject" ? "danger" : "secondary"}>
                  {t.acts[act]}
                </Button>
              </div>
            </Form>
          </details>
        ))}
      </Section>
      {application.mayOffer && <OfferForm application={application} state={state} />}
      {application.mayRelease && (
        <Section title={t.releaseTitle}>
          <Form method="post" className="grid gap-3">
            <input type="hidden" name="act" value="release" />
            <TextArea
              {...typedField(typedAct === "release" ? state : undefined, "reason")}
              label={t.reason}
              help={t.releaseHelp}
              rows={2}
              required
            />
            <div>
              <Button kind="danger">{t.release}</Button>
            </div>
          </Form>
        </Section>
      )}
    </>
  );
}

function OfferForm({ application, state }: Props) {
  const { desk: t, wishes: words } = useText(exhibitorsText);
  const locale = useLocale();
  const { freeBooths, wishes } = application;
  const rankOf = (id: string) => {
    const rank = wishes.findIndex(({ boothId }) => boothId === id);
    return rank < 0 ? "" : ` · ${words.wish(rank + 1)}`;
  };
  return (
    <Section title={t.offerTitle}>
      {freeBooths.length === 0 ? (
        <p className="text-stone">{t.noFree}</p>
      ) : (
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="act" value="offer" />
          <Select
            {...typedField(
              state,
              "boothId",
              wishes.find(({ boothId }) => freeBooths.some(({ id }) => id === boothId))?.boothId,
            )}
            label={t.offerBooth}
            options={freeBooths.map(({ id, code, zoneName }) => ({
              value: id,
              label: `${code}${zoneName ? ` · ${localized(zoneName, locale)}` : ""}${rankOf(id)}`,
            }))}
          />
          <div>
            <Button>{t.offer}</Button>
          </div>
        </Form>
      )}
    </Section>
  );
}
