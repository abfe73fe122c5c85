import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { sides } from "../mentoring";
import { ActForm, stateOf } from "./ActForm";
import { limits } from "./limits";
import { Opening } from "./Opening";
import type { MentorshipView } from "./page.service.server";

type Props = { pair: MentorshipView; state: FormState | undefined };

/** A proposed pair's question, and how far the two have answered. */
export function AnswerPart({ pair, state }: Props) {
  const t = useText(mentorshipText).answer;
  const { side, answers, may } = pair;
  const asks = may.answer && side !== null && answers[side].answer === null;
  const said = may.answer && side !== null && answers[side].answer === "accepted";
  return (
    <>
      {pair.state === "declined" && <Declined pair={pair} />}
      {asks && (
        <Section
          title={t.title}
          description={side === "mentor" ? t.asMentor(pair.project.name) : t.asProject(pair.mentor.name)}
        >
          <p className="mb-4 text-stone">{t.contactsLater}</p>
          <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
            <Form method="post">
              <Button kind="primary" name="act" value="accept" icon="check">
                {t.accept}
              </Button>
            </Form>
            <Decline state={stateOf(state, "decline")} />
          </div>
        </Section>
      )}
      {said && (
        <Section title={t.yoursYes} description={side === "mentor" ? t.waitsForProject : t.waitsForMentor}>
          <p className="mb-2 text-stone">{t.contactsLater}</p>
          <Decline state={stateOf(state, "decline")} />
        </Section>
      )}
      {!may.answer && pair.state === "proposed" && <Standing pair={pair} />}
    </>
  );
}

function Decline({ state }: { state: FormState | undefined }) {
  const t = useText(mentorshipText).answer;
  return (
    <Opening kind="quiet" label={t.declineTitle} open={state !== undefined}>
      <ActForm act="decline" prefix="decline" state={state}>
        {(field) => (
          <>
            <TextArea
              {...field("reason")}
              label={t.reason}
              help={t.reasonHelp}
              limit={limits.reason}
              required
              rows={3}
            />
            <div>
              <Button kind="danger">{t.decline}</Button>
            </div>
          </>
        )}
      </ActForm>
    </Opening>
  );
}

function Standing({ pair }: { pair: MentorshipView }) {
  const t = useText(mentorshipText);
  const locale = useLocale();
  return (
    <Section title={t.answer.standing} description={pair.side === "project" ? t.answer.waitsForLead : undefined}>
      <Facts
        facts={sides.map((side) => {
          const { answer, at } = pair.answers[side];
          const said = answer === null ? t.answer.none : t.answer[answer];
          return { term: t.sides[side], value: at ? `${said} · ${formatDateTime(at, locale)}` : said };
        })}
      />
    </Section>
  );
}

function Declined({ pair }: { pair: MentorshipView }) {
  const t = useText(mentorshipText).answer;
  const side = pair.answers.mentor.answer === "declined" ? "mentor" : "project";
  return (
    <div>
      <Notice tone="madder" title={t.declinedBy[side]}>
        <p className="whitespace-pre-line">{pair.answers[side].reason}</p>
        <p className="mt-1">{t.declinedNext}</p>
      </Notice>
    </div>
  );
}
