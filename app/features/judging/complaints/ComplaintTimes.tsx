import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { complaintsText } from "~/i18n/complaints";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { Icon } from "~/ui/Icon";
import type { ComplaintsView } from "./complaints.service.server";

type Round = ComplaintsView["rounds"][number];
type Props = { readonly rounds: readonly Round[]; readonly state: FormState | undefined };

/** Until when each published round takes complaints; folded away, since it is set when the round is published. */
export function ComplaintTimes({ rounds, state }: Props) {
  const t = useText(complaintsText);
  const locale = useLocale();
  return (
    <section className="mb-6 max-w-3xl">
      <h2 className="mb-2 text-body font-semibold">{t.times}</h2>
      <ul className="border-y border-line divide-y divide-line">
        {rounds.map((round) => (
          <li key={round.id} className="py-2">
            <details className="group" open={state?.values.act === "times" && state.values.roundId === round.id}>
              <summary className="flex min-h-11 cursor-pointer items-center gap-x-3">
                <span className="min-w-0 flex-1">
                  <span className="mr-3 font-medium">{localized(round.name, locale)}</span>
                  <span className="text-table text-stone">
                    {round.until === null ? t.team.closed : t.team.until(formatDateTime(round.until, locale))}{" "}
                    {round.answersUntil && t.team.answersUntil(formatDateTime(round.answersUntil, locale))}
                  </span>
                </span>
                <Icon name="chevron-down" className="flex-none text-stone group-open:rotate-180" />
              </summary>
              <TimesForm round={round} state={state?.values.roundId === round.id ? state : undefined} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TimesForm({ round, state }: { round: Round; state: FormState | undefined }) {
  const t = useText(complaintsText);
  const typed = (name: "until" | "answersUntil") => {
    const value = state?.values[name];
    if (typeof value === "string") return value;
    const stands = round[name];
    return stands === null ? "" : toHanoiLocal(stands);
  };
  return (
    <Form method="post" noValidate className="grid gap-4 py-3">
      <input type="hidden" name="roundId" value={round.id} />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      <div className="flex flex-wrap gap-4">
        <DateTimeField
          name="until"
          id={`until-${round.id}`}
          label={t.timesUntil}
          help={t.timesHelp}
          defaultValue={typed("until")}
          error={state?.errors.until?.[0]}
        />
        <DateTimeField
          name="answersUntil"
          id={`answers-${round.id}`}
          label={t.timesAnswers}
          defaultValue={typed("answersUntil")}
          error={state?.errors.answersUntil?.[0]}
        />
      </div>
      <div>
        <Button name="act" value="times">
          {t.setTimes}
        </Button>
      </div>
    </Form>
  );
}
