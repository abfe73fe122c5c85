import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { JudgesView } from "./judges.service.server";

/** Pairs of judges who never read the same entry, and the form that adds one. */
export function Apart({ view, state }: { view: JudgesView; state: FormState | undefined }) {
  const t = useText(judgesText).apart;
  const isMine = state?.values.act === "apart";
  const typed = (name: string) => (isMine ? String(state?.values[name] ?? "") : "");
  const error = (name: string) => (isMine ? state?.errors[name]?.[0] : undefined);
  const options = view.judges.map(({ id, name }) => ({ value: id, label: name }));
  if (view.judges.length < 2) return null;
  return (
    <Section title={t.title} description={t.about} id="khong-cham-chung" className="max-w-[60rem]">
      {isMine && state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      {view.apart.length === 0 && <p className="text-stone">{t.none}</p>}
      <ul className="divide-y divide-line">
        {view.apart.map(({ judgeA, judgeB, nameA, nameB, reason }) => (
          <li key={`${judgeA} ${judgeB}`} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span className="min-w-0 break-words">
              <span className="font-medium">
                {nameA}, {nameB}
              </span>
              <span className="text-stone"> · {reason}</span>
            </span>
            {view.mayManage && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="judgeA" value={judgeA} />
                <input type="hidden" name="judgeB" value={judgeB} />
                <Button
                  size="small"
                  kind="quiet"
                  name="act"
                  value="apart-gone"
                  aria-label={t.removeNamed(nameA, nameB)}
                >
                  {t.remove}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {view.mayManage && (
        <Form method="post" className="mt-4 grid items-start gap-4 sm:grid-cols-3" preventScrollReset>
          <Select
            name="judgeA"
            label={t.one}
            placeholder={t.choose}
            required
            options={options}
            defaultValue={typed("judgeA")}
            error={error("judgeA")}
          />
          <Select
            name="judgeB"
            label={t.other}
            placeholder={t.choose}
            required
            options={options}
            defaultValue={typed("judgeB")}
            error={error("judgeB")}
          />
          <TextField
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            required
            maxLength={300}
            defaultValue={typed("reason")}
            error={error("reason")}
          />
          <Button name="act" value="apart" className="w-fit">
            {t.add}
          </Button>
        </Form>
      )}
    </Section>
  );
}
