import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { dayOf } from "~/core/instant";
import { formatDate } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { ActForm, stateOf } from "./ActForm";
import { limits } from "./limits";
import type { GoalState } from "./mentorship";
import { Opening } from "./Opening";
import type { MentorshipView } from "./page.service.server";

type Props = { pair: MentorshipView; state: FormState | undefined };
type Goal = MentorshipView["goals"][number];

/** What the two agreed to reach, how far they are, and the form for one more. */
export function GoalPart({ pair, state }: Props) {
  const t = useText(mentorshipText).goals;
  const { goals, reached, may } = pair;
  const adding = stateOf(state, "addGoal");
  return (
    <Section title={t.title} id="muc-tieu">
      {goals.length === 0 && (
        <div className="mb-3">
          <p className="font-medium">{t.none}</p>
          {may.work && <p className="text-stone">{t.noneHint}</p>}
        </div>
      )}
      {reached.total > 0 && (
        <div className="mb-4">
          <Progress
            label={t.states.done}
            value={reached.done}
            max={reached.total}
            told={t.progress(reached.done, reached.total)}
          />
        </div>
      )}
      <ul>
        {goals.map((goal) => (
          <GoalRow key={goal.id} pair={pair} goal={goal} state={state} />
        ))}
      </ul>
      {may.work && (
        <div className="mt-4">
          <Opening key={goals.length} label={t.add} open={adding !== undefined}>
            <ActForm act="addGoal" prefix="goal" state={adding} hidden={{ id: pair.newIds.goal }} label={t.add}>
              {(field) => <GoalFields field={field} submit={t.add} />}
            </ActForm>
          </Opening>
        </div>
      )}
    </Section>
  );
}

const tones = { open: "sky", done: "leaf", dropped: "stone" } as const;
const icons = { open: "flag", done: "check", dropped: "x" } as const;

function GoalRow({ pair, goal, state }: Props & { goal: Goal }) {
  const t = useText(mentorshipText).goals;
  const locale = useLocale();
  const isLate = goal.state === "open" && goal.dueOn !== null && goal.dueOn < dayOf(pair.now);
  const due = goal.dueOn && (isLate ? t.late(formatDate(goal.dueOn, locale)) : t.due(formatDate(goal.dueOn, locale)));
  const editing = stateOf(state, "changeGoal", goal.id);
  return (
    <li className="border-line border-t py-3 last:border-b">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className={`whitespace-pre-line break-words ${goal.state === "dropped" ? "text-stone line-through" : ""}`}>
            {goal.body}
          </p>
          {due && <p className={`text-table ${isLate ? "text-madder" : "text-stone"}`}>{due}</p>}
        </div>
        <Badge tone={tones[goal.state]} icon={icons[goal.state]}>
          {t.states[goal.state]}
        </Badge>
      </div>
      {pair.may.work && (
        <div className="-ml-2 mt-1 flex flex-wrap items-start gap-x-2">
          {goal.state === "open" ? (
            <>
              <SettleButton goal={goal} to="done" label={t.done} />
              <SettleButton goal={goal} to="dropped" label={t.drop} />
            </>
          ) : (
            <SettleButton goal={goal} to="open" label={t.reopen} />
          )}
          <Opening kind="quiet" label={t.edit} name={`${t.edit}: ${goal.body}`} open={editing !== undefined}>
            <ActForm
              act="changeGoal"
              prefix={`goal-${goal.id}`}
              state={editing}
              hidden={{ id: goal.id, revision: goal.revision }}
              label={t.edit}
            >
              {(field) => <GoalFields field={field} saved={goal} submit={t.save} />}
            </ActForm>
          </Opening>
        </div>
      )}
    </li>
  );
}

function SettleButton({ goal, to, label }: { goal: Goal; to: GoalState; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value="settleGoal" />
      <input type="hidden" name="id" value={goal.id} />
      <Button kind="quiet" size="small" name="state" value={to} aria-label={`${label}: ${goal.body}`}>
        {label}
      </Button>
    </Form>
  );
}

type Field = (
  name: string,
  saved?: string | number | null,
) => { name: string; id: string; error: string | undefined; defaultValue: string };

function GoalFields({ field, saved, submit }: { field: Field; saved?: Goal; submit: string }) {
  const t = useText(mentorshipText).goals;
  return (
    <>
      <TextArea
        {...field("body", saved?.body)}
        label={t.body}
        help={t.bodyHelp}
        limit={limits.goal}
        required
        rows={2}
      />
      <DateTimeField {...field("dueOn", saved?.dueOn)} label={t.dueOn} dayOnly />
      <div>
        <Button>{submit}</Button>
      </div>
    </>
  );
}
