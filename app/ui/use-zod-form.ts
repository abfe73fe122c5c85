import { zodResolver } from "@hookform/resolvers/zod";
import { useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { get, type UseFormRegisterReturn, useForm } from "react-hook-form";
import type * as z from "zod";
import { emptyFormState, type FormState, issueText } from "~/core/form";
import { treeOfFields } from "~/core/form-fields";
import { formText } from "~/i18n/form";
import { useText } from "~/i18n/use-text";
import type { FormIssue } from "./ErrorSummary";

type Values = Record<string, unknown>;

type FieldWiring = UseFormRegisterReturn & {
  readonly defaultValue: string | undefined;
  readonly error: string | undefined;
};

export type ZodForm = {
  /** Spread on the `<Form method="post">`. */
  readonly form: {
    ref: React.RefObject<HTMLFormElement>;
    noValidate: true;
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
  /** Spread on a field: its name, what was typed, its complaint. */
  readonly field: (name: string) => FieldWiring;
  /** A field's complaint alone, for controls that keep their own value (checkboxes, radio groups). */
  readonly errorOf: (name: string) => string | undefined;
  /** What was typed or saved, for those controls. */
  readonly valueOf: (name: string) => string | undefined;
  /** For the `ErrorSummary` on top. */
  readonly issues: readonly FormIssue[];
};

/**
 * A form on the schema that its action parses with: the browser reads the very fields it would post, so both sides
 * agree, and without a script the same form posts plainly. `state` is what the action returned; `saved` the values
 * that stand.
 */
export function useZodForm(
  schema: z.ZodType,
  state: FormState | undefined,
  saved: Readonly<Record<string, string | null | undefined>> = {},
): ZodForm {
  const { errors: told, values: typed } = state ?? emptyFormState;
  const words = useText(formText).issues;
  const element = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const [isLive, setLive] = useState(false);
  const resolver = zodResolver(schema as z.ZodType<Values, Values>, { error: issueText(words) });
  const { register, handleSubmit, setError, formState } = useForm<Values>({
    mode: "onSubmit",
    reValidateMode: "onChange",
    resolver: (_values, context, options) => {
      const tree = element.current ? (treeOfFields(new FormData(element.current)) ?? {}) : {};
      return resolver(tree, context, options);
    },
  });
  useEffect(() => {
    setLive(true);
    for (const [name, [message]] of Object.entries(told)) setError(name || "root", { message: message ?? "" });
  }, [told, setError]);

  const errorOf = (name: string): string | undefined =>
    (get(formState.errors, name) as { message?: string } | undefined)?.message ??
    (isLive ? undefined : told[name]?.[0]);
  const valueIn = (name: string): string | undefined => {
    const value = typed[name] ?? saved[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    form: {
      ref: element,
      noValidate: true,
      onSubmit(event) {
        const submitter = (event.nativeEvent as SubmitEvent).submitter;
        const form = event.currentTarget;
        void handleSubmit(() => submit(submitter instanceof HTMLButtonElement ? submitter : form))(event);
      },
    },
    field: (name) => ({ ...register(name), defaultValue: valueIn(name), error: errorOf(name) }),
    errorOf,
    valueOf: valueIn,
    issues: isLive
      ? liveIssues(formState.errors)
      : Object.entries(told).map(([field, [message]]) => issue(field, message)),
  };
}

function issue(field: string, message: string | undefined): FormIssue {
  return field ? { field, message: message ?? "" } : { message: message ?? "" };
}

function liveIssues(errors: object, path = ""): FormIssue[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (!error || typeof error !== "object") return [];
    const field = path ? `${path}.${key}` : key;
    const { message } = error as { message?: unknown };
    if (typeof message === "string") return [issue(field === "root" ? "" : field, message)];
    return liveIssues(error, field);
  });
}
