import { Form, Link } from "@remix-run/react";
import { useDeferredValue, useMemo, useState } from "react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge, type Tone } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { HandOnPair, Hands } from "./Hands";
import { changesBetween, type Term, terms } from "./matching";
import type { readWorkbench } from "./matching.service.server";
import { PlanView } from "./PlanView";
import { planMatching } from "./plan";
import type { RunState } from "./run";
import { WeightSliders } from "./WeightSliders";

type View = Extract<Awaited<ReturnType<typeof readWorkbench>>, { ok: true }>["value"];

/**
 * The coordinator's workbench. The plan is computed here: on the server for the weights of the address, in the browser
 * as the sliders move, by the same function.
 */
export function Workbench({ view, state }: { view: View; state: FormState | undefined }) {
  const t = useText(mentoringText).matching;
  const locale = useLocale();
  const { cohort, phase, input, saved, hands, runs } = view;
  const [weights, setWeights] = useState(view.weights);
  const settled = useDeferredValue(weights);
  const plan = useMemo(() => planMatching(input, settled), [input, settled]);
  const usual = useMemo(() => planMatching(input, saved), [input, saved]);
  const isSaved = terms.every((term) => weights[term] === saved[term]);
  const here = paths.matching(cohort.organizationId, cohort.id);
  const onWeight = (term: Term, weight: number) => setWeights((now) => ({ ...now, [term]: weight }));
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={localized(cohort.name, locale)}
        backTo={paths.cohortDesk(cohort.organizationId, cohort.id)}
        title={t.title}
        description={t.about}
        action={
          input.needs.length > 0 && (
            <Form method="post">
              <input type="hidden" name="act" value="draft" />
              {terms.map((term) => (
                <input key={term} type="hidden" name={term} value={weights[term]} />
              ))}
              <Button kind="primary" icon="check">
                {t.saveDraft}
              </Button>
            </Form>
          )
        }
      />
      <FormProblems state={state} />
      {phase === "taking" && <Notice tone="turmeric">{t.early(formatDateTime(cohort.closesAt, locale))}</Notice>}
      {input.needs.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
          <aside aria-label={t.weights} className="lg:sticky lg:top-4 lg:self-start">
            <h2 className="mb-3 text-h3">{t.weights}</h2>
            <WeightSliders weights={weights} here={here} onWeight={onWeight} />
          </aside>
          <div className="min-w-0">
            {!isSaved && <Changes view={view} usual={usual} plan={plan} />}
            <PlanView plan={plan} input={input} weights={settled} acts={(pair) => <HandOnPair {...pair} />} />
            <Hands key={hands.length} hands={hands} input={input} state={state} />
          </div>
        </div>
      )}
      <Section title={t.drafts}>
        {runs.length === 0 && <p className="text-stone">{t.noDrafts}</p>}
        <ul>
          {runs.map((run) => (
            <li key={run.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2.5">
              <Link className="link font-medium" to={paths.matchRun(cohort.organizationId, cohort.id, run.id)}>
                {t.runOf(formatDateTime(run.createdAt, locale), run.createdBy)}
              </Link>
              <RunBadge state={run.state} />
              <span className="text-stone text-table">{t.runFacts(run.matched, run.unmatched, run.total)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

type ChangesProps = { view: View } & Record<"usual" | "plan", ReturnType<typeof planMatching>>;

/** Which projects get another mentor than by the weights that are saved. */
function Changes({ view: { input }, usual, plan }: ChangesProps) {
  const t = useText(mentoringText).matching;
  const changes = changesBetween(usual, plan);
  const mentorOf = (id: string | null) => input.mentors.find((mentor) => mentor.id === id)?.name ?? t.nobody;
  if (changes.length === 0) return <Notice>{t.noChanges}</Notice>;
  return (
    <Notice tone="turmeric" title={t.changed(changes.length)}>
      <ul className="mt-1 text-table">
        {changes.slice(0, 12).map(({ needId, from, to }) => (
          <li key={needId}>
            {input.needs.find(({ id }) => id === needId)?.name}: {mentorOf(from)} → {mentorOf(to)}
          </li>
        ))}
        {changes.length > 12 && <li>…</li>}
      </ul>
    </Notice>
  );
}

const tones: Record<RunState, Tone> = { draft: "turmeric", published: "leaf", discarded: "stone" };

/** Where a draft stands. */
export function RunBadge({ state }: { state: RunState }) {
  return <Badge tone={tones[state]}>{useText(mentoringText).matching.runStates[state]}</Badge>;
}
