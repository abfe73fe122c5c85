import { Form } from "@remix-run/react";
import { assignmentText } from "~/i18n/assignment";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import type { NamedAdvice } from "./named-plan";
import type { RunView } from "./read-run.service.server";
import { usePlanWords } from "./use-plan-words";

/** What stands in the way of a run, and the smallest changes that would do, with one button for all of them. */
export function AdviceNotice({ view, advice }: { view: RunView; advice: readonly NamedAdvice[] }) {
  const t = useText(assignmentText).advice;
  const { judges } = useText(judgingText);
  const words = usePlanWords();
  const mayFollow = view.round.state === "open" && advice.some(({ isByHand }) => !isByHand);
  if (advice.length === 0) {
    return (
      <EmptyState title={t.title} action={<Button to={paths.deskJudges(view.competitionId)}>{judges.title}</Button>}>
        {t.none}
      </EmptyState>
    );
  }
  return (
    <Section title={t.title} description={t.about}>
      <ul className="max-w-[48rem] divide-y divide-line border-y border-line">
        {advice.map((change) => (
          <li key={JSON.stringify(change)} className="py-2.5">
            {words.advice(change)}
            {change.isByHand && <span className="block text-small text-stone">{t.byHand}</span>}
          </li>
        ))}
      </ul>
      {mayFollow && (
        <Form method="post" className="mt-5">
          <Button kind="primary" icon="check" name="act" value="follow">
            {t.follow}
          </Button>
        </Form>
      )}
    </Section>
  );
}
