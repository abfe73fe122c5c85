import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { MatchInput, Pair } from "./matching";
import type { readWorkbench } from "./matching.service.server";

type Hand = Extract<Awaited<ReturnType<typeof readWorkbench>>, { ok: true }>["value"]["hands"][number];

/** Pins or forbids the pair one is looking at. */
export function HandOnPair({ needId, mentorId }: Pair) {
  const t = useText(mentoringText).matching;
  const id = `reason-${needId}-${mentorId}`;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="act" value="hand" />
      <input type="hidden" name="needId" value={needId} />
      <input type="hidden" name="mentorId" value={mentorId} />
      <label htmlFor={id} className="grid min-w-0 flex-1 basis-56 gap-1 text-small text-stone">
        {t.reason}
        <input id={id} name="reason" required maxLength={300} className="input" />
      </label>
      <Button size="small" name="kind" value="pin" icon="lock">
        {t.kinds.pin}
      </Button>
      <Button size="small" name="kind" value="forbid" icon="x">
        {t.kinds.forbid}
      </Button>
    </Form>
  );
}

type Props = { hands: readonly Hand[]; input: MatchInput; state: FormState | undefined };

/** Every pin and ban with its reason, and a form for any other pair. */
export function Hands({ hands, input, state }: Props) {
  const t = useText(mentoringText).matching;
  const needOf = (id: string) => input.needs.find((need) => need.id === id)?.name ?? t.gone;
  const mentorOf = (id: string) => input.mentors.find((mentor) => mentor.id === id)?.name ?? t.gone;
  const standing = new Set(input.standing.map(({ needId }) => needId));
  const value = (name: string) => {
    const typed = state?.values[name];
    return typeof typed === "string" ? typed : "";
  };
  return (
    <Section title={t.hands} description={t.handsAbout}>
      {hands.length === 0 && <p className="mb-4 text-stone">{t.noHands}</p>}
      <ul>
        {hands.map(({ needId, mentorId, kind, reason, by }) => (
          <li
            key={`${needId} ${mentorId}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b py-2.5"
          >
            <p className="min-w-0 text-table">
              <span className="font-semibold">{t.kinds[kind]}</span>: {needOf(needId)} · {mentorOf(mentorId)}
              <span className="block text-stone">
                {reason} ({t.by(by)})
              </span>
            </p>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="act" value="lift" />
              <input type="hidden" name="needId" value={needId} />
              <input type="hidden" name="mentorId" value={mentorId} />
              <Button size="small" kind="quiet">
                {t.lift}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" preventScrollReset className="mt-4 grid max-w-[46rem] gap-4 sm:grid-cols-2">
        <input type="hidden" name="act" value="hand" />
        <Select
          name="needId"
          label={t.project}
          placeholder={t.chooseProject}
          options={input.needs
            .filter(({ id }) => !standing.has(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={value("needId")}
          error={state?.errors.needId?.[0]}
        />
        <Select
          name="mentorId"
          label={t.mentor}
          placeholder={t.chooseMentor}
          options={input.mentors.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={value("mentorId")}
          error={state?.errors.mentorId?.[0]}
        />
        <RadioGroup
          name="kind"
          label={t.kind}
          choices={(["pin", "forbid"] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          defaultValue={value("kind") || "pin"}
          error={state?.errors.kind?.[0]}
          columns={2}
        />
        <TextField
          name="reason"
          label={t.reason}
          maxLength={300}
          defaultValue={value("reason")}
          error={state?.errors.reason?.[0]}
          required
        />
        <div className="sm:col-span-2">
          <Button>{t.layHand}</Button>
        </div>
      </Form>
    </Section>
  );
}
