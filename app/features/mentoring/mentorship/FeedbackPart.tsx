import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { sides } from "../mentoring";
import { ActForm, stateOf } from "./ActForm";
import { limits } from "./limits";
import { Opening } from "./Opening";
import type { MentorshipView } from "./page.service.server";

type Props = { pair: MentorshipView; state: FormState | undefined };

/** For a side: how it goes, in a number and a few words. For the coordinator: what both said. */
export function FeedbackPart({ pair, state }: Props) {
  const t = useText(mentorshipText);
  if (pair.side === null) return <BothSides pair={pair} />;
  const [own] = pair.feedback;
  const given = stateOf(state, "feedback");
  const typedRating = given?.values.rating;
  const rating = typeof typedRating === "string" ? typedRating : own && String(own.rating);
  return (
    <Section title={t.feedback.title} id="gop-y" description={t.feedback.about}>
      {own && <Said feedback={own} />}
      {pair.may.feedback && (
        <Opening key={own?.updatedAt} label={own ? t.feedback.change : t.feedback.save} open={given !== undefined}>
          <ActForm act="feedback" prefix="feedback" state={given} hidden={{ seen: own?.updatedAt ?? "" }}>
            {(field) => (
              <>
                <RadioGroup
                  name="rating"
                  id="feedback-rating"
                  error={given?.errors.rating?.[0]}
                  label={t.feedback.rating}
                  required
                  defaultValue={rating}
                  choices={([1, 2, 3, 4, 5] as const).map((mark) => ({
                    value: String(mark),
                    label: t.feedback.ratings[`r${mark}`],
                  }))}
                />
                <TextArea {...field("body", own?.body)} label={t.feedback.body} limit={limits.feedback} rows={3} />
                <div>
                  <Button>{own ? t.feedback.change : t.feedback.save}</Button>
                </div>
              </>
            )}
          </ActForm>
        </Opening>
      )}
    </Section>
  );
}

function BothSides({ pair }: { pair: MentorshipView }) {
  const t = useText(mentorshipText);
  return (
    <Section title={t.feedback.title} id="gop-y">
      <div className="grid gap-6 sm:grid-cols-2">
        {sides.map((side) => {
          const said = pair.feedback.find((one) => one.side === side);
          return (
            <div key={side}>
              <p className="eyebrow">{t.sides[side]}</p>
              {said ? <Said feedback={said} /> : <p className="text-stone">{t.feedback.noneYet}</p>}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function Said({ feedback }: { feedback: MentorshipView["feedback"][number] }) {
  const t = useText(mentorshipText).feedback;
  const locale = useLocale();
  return (
    <div className="mb-2">
      <p className="font-semibold text-h3 tabular-nums">{t.of5(feedback.rating)}</p>
      {feedback.body && <p className="measure whitespace-pre-line break-words">{feedback.body}</p>}
      <p className="text-small text-stone">{t.given(feedback.author, formatDateTime(feedback.updatedAt, locale))}</p>
    </div>
  );
}
