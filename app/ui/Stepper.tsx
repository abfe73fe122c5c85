import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";

export interface Step {
  id: string;
  label: ReactNode;
  /** Where the step is; without it the step can't be visited yet. */
  to?: string;
  state: "done" | "current" | "todo";
  /** How many answers it still lacks. */
  missing?: number;
}

/** The steps of a long form, at its left; one line that opens on a phone. Any step may be visited at any time. */
export function Stepper({ steps }: { steps: readonly Step[] }) {
  const t = useText(uiText);
  const at = Math.max(
    0,
    steps.findIndex(({ state }) => state === "current"),
  );
  const list = (
    <ol className="steps">
      {steps.map((step, i) => (
        <li
          key={step.id}
          className={`step step-${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <StepBody step={step} number={i + 1} />
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={t.steps.label}>
      <details className="steps-phone">
        <summary>
          <span className="text-small text-stone">{t.steps.progress(at + 1, steps.length)}</span>
          <span className="flex items-center justify-between gap-2 font-semibold">
            {steps[at]?.label}
            <Icon name="chevron-down" />
          </span>
        </summary>
        {list}
      </details>
      <div className="steps-desk">{list}</div>
    </nav>
  );
}

function StepBody({ step: { label, to, state, missing }, number }: { step: Step; number: number }) {
  const t = useText(uiText);
  const told = missing ? t.steps.missing(missing) : state === "done" ? t.steps.done : undefined;
  const body = (
    <>
      <span className="step-mark">
        {state === "done" && !missing ? <Icon name="check" size={16} /> : <span aria-hidden="true">{number}</span>}
      </span>
      <span className="min-w-0">
        <span className="block">{label}</span>
        {told && <span className={missing ? "step-missing" : "sr-only"}>{told}</span>}
      </span>
    </>
  );
  return to ? (
    <Link to={to} className="step-link" preventScrollReset>
      {body}
    </Link>
  ) : (
    <span className="step-link">{body}</span>
  );
}
