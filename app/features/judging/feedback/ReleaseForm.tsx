import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { feedbackText } from "~/i18n/feedback";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { standingShown } from "./feedback";
import type { FeedbackView } from "./feedback.service.server";

/** What the teams may read, and the act that lets them. The organizer's; others read when it was done. */
export function ReleaseForm({ view, state }: { view: FeedbackView; state: FormState | undefined }) {
  const t = useText(feedbackText).release;
  const locale = useLocale();
  const { releasedAt, releaseBlockedBy, unread } = view;
  const rules = chosenRules(state) ?? view.rules;
  const since = releasedAt && <p className="font-medium">{t.since(formatDateTime(releasedAt, locale))}</p>;
  if (!view.mayRule) return since || null;
  const isLater = releaseBlockedBy === "round_wrong_state";
  return (
    <Section title={t.title} description={t.hint}>
      {since}
      {isLater && <p className="text-stone">{t.later}</p>}
      <Form method="post" preventScrollReset className="mt-3 grid max-w-2xl gap-4">
        <RadioGroup
          name="standing"
          label={t.standing}
          defaultValue={rules.standing}
          choices={standingShown.map((value) => ({ value, label: t.standings[value] }))}
        />
        <div className="grid gap-1">
          <Checkbox name="criteria" value="yes" label={t.criteria} defaultChecked={rules.criteria} />
          <Checkbox name="comments" value="yes" label={t.comments} defaultChecked={rules.comments} />
          <Checkbox name="names" value="yes" label={t.names} defaultChecked={rules.names} />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          {isLater ? (
            <Button name="act" value="rules">
              {t.again}
            </Button>
          ) : (
            <Button kind="primary" name="act" value="release">
              {releasedAt ? t.again : t.act}
            </Button>
          )}
          {unread > 0 && <span className="text-table text-turmeric-ink">{t.unread(unread)}</span>}
        </div>
      </Form>
    </Section>
  );
}

/** What was chosen in a form that came back; nothing where another form did. */
function chosenRules(state: FormState | undefined): FeedbackView["rules"] | undefined {
  const { standing } = state?.values ?? {};
  const found = standingShown.find((value) => value === standing);
  if (!found) return undefined;
  const has = (name: string) => state?.values[name] === "yes";
  return { standing: found, criteria: has("criteria"), comments: has("comments"), names: has("names") };
}
