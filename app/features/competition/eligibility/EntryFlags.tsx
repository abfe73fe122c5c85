import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { eligibilityText } from "~/i18n/eligibility";
import { formatDateTime } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { longestReason } from "../entry/entry";
import type { EntryFlagsView } from "./flag.service.server";
import { clearFlagAct } from "./flag-act";
import { useFindingSentence } from "./use-sentences";

type Flag = EntryFlagsView["flags"][number];

/** What the rules told the secretary about an entry: what waits first, then what was looked at. Nothing when there is none. */
export function EntryFlags({ view, state }: { view: EntryFlagsView; state: FormState | undefined }) {
  const t = useText(eligibilityText).desk;
  const reasons = useText(refusalText);
  const own = state?.values.act === clearFlagAct ? state : undefined;
  if (view.flags.length === 0) return null;
  const waiting = view.flags.filter(({ clearedAt }) => clearedAt === null);
  const done = view.flags.filter(({ clearedAt }) => clearedAt !== null);
  return (
    <Section title={t.title} level={3} id="dieu-kien">
      {own?.refusal && <Notice tone="madder">{reasons[own.refusal]}</Notice>}
      <ul className="divide-y divide-line">
        {[...waiting, ...done].map((flag) => (
          <FlagRow
            key={flag.finding.ruleKey}
            flag={flag}
            mayClear={view.clearRefusal === null}
            state={own?.values.rule === flag.finding.ruleKey ? own : undefined}
          />
        ))}
      </ul>
    </Section>
  );
}

type RowProps = { flag: Flag; mayClear: boolean; state: FormState | undefined };

function FlagRow({ flag: { finding, raisedAt, clearedAt, clearedBy, note }, mayClear, state }: RowProps) {
  const t = useText(eligibilityText).desk;
  const locale = useLocale();
  const sentence = useFindingSentence();
  const at = (when: string) => formatDateTime(when, locale);
  const typed = state?.values.note;
  return (
    <li className="py-3 text-table">
      <p className="flex gap-2 font-medium">
        <Icon
          name={clearedAt === null ? "warning" : "check"}
          size={16}
          className={`mt-0.5 flex-none ${clearedAt === null ? "text-turmeric-ink" : "text-leaf"}`}
        />
        <span>{sentence(finding)}</span>
      </p>
      {finding.reason && <p className="text-stone">{t.rule(localized(finding.reason, locale))}</p>}
      <p className="text-stone">
        {clearedAt === null
          ? t.raised(at(raisedAt))
          : clearedBy
            ? t.cleared(clearedBy, at(clearedAt))
            : t.gone(at(clearedAt))}
      </p>
      {note && <p className="whitespace-pre-wrap">{clearedAt === null ? t.earlier(note) : note}</p>}
      {clearedAt === null && mayClear && (
        <details open={state !== undefined}>
          <summary className="flex min-h-11 cursor-pointer items-center gap-1 text-cham">
            {t.clear}
            <Icon name="chevron-down" size={16} />
          </summary>
          <Form method="post" className="grid gap-3 pb-2">
            <input type="hidden" name="act" value={clearFlagAct} />
            <input type="hidden" name="rule" value={finding.ruleKey} />
            <TextArea
              name="note"
              id={`note-${finding.ruleKey}`}
              label={t.note}
              help={t.noteHelp}
              rows={2}
              limit={longestReason}
              required
              defaultValue={typeof typed === "string" ? typed : ""}
              error={state?.errors.note?.[0]}
            />
            <div>
              <Button>{t.clear}</Button>
            </div>
          </Form>
        </details>
      )}
    </li>
  );
}
