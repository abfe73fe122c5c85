import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { issuesIn } from "~/features/directory/team/issues";

type Field = { name: string; id: string; error: string | undefined; defaultValue: string };

type Props = {
  act: string;
  /** keeps the ids of the page's forms apart */
  prefix: string;
  /** what came back for this very form */
  state: FormState | undefined;
  /** posted along: which row, at which revision */
  hidden?: Readonly<Record<string, string | number>>;
  label?: string;
  children: (field: (name: string, saved?: string | number | null) => Field) => ReactNode;
};

/** One form of the page. It works without a script; what was typed stands in its fields when it comes back. */
export function ActForm({ act, prefix, state, hidden = {}, label, children }: Props) {
  const field = (name: string, saved?: string | number | null): Field => {
    const typed = state?.values[name];
    return {
      name,
      id: `${prefix}-${name}`,
      error: state?.errors[name]?.[0],
      defaultValue: typeof typed === "string" ? typed : String(saved ?? ""),
    };
  };
  return (
    <Form method="post" noValidate className="grid gap-5" aria-label={label}>
      <FormProblems state={state} issues={issuesIn(state, prefix)} />
      <input type="hidden" name="act" value={act} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(field)}
    </Form>
  );
}

/** What came back for one act, about one row. */
export function stateOf(state: FormState | undefined, act: string, id?: string): FormState | undefined {
  if (state?.values.act !== act) return undefined;
  return id === undefined || state.values.id === id ? state : undefined;
}
