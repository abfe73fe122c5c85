import { useState } from "react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { entryDeskText } from "~/i18n/entry-desk";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { SetupForm } from "../setup/SetupForm";
import { checkNumbering, numberFor, numberingScopes } from "./numbering";
import { numberingForm } from "./numbering.form";
import type { readNumbering } from "./numbering.service.server";

type Setup = Extract<Awaited<ReturnType<typeof readNumbering>>, { ok: true }>["value"];
type Props = { setup: Setup; state: FormState | undefined };

/** How entries are numbered, with numbers as they would come out while the pattern is typed. */
export function NumberingSetup({ setup, state }: Props) {
  const t = useText(entryDeskText).numbering;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const [pattern, setPattern] = useState(setup.pattern);
  const form = useZodForm(numberingForm, state, {
    pattern: setup.pattern,
    scope: setup.scope,
    ...Object.fromEntries(setup.divisions.map(({ code }, at) => [`codes.${at.toString()}.code`, code])),
  });
  const codes = setup.divisions.map(({ code }, at) => code || String.fromCharCode(65 + (at % 26)));
  const checked = checkNumbering({ pattern: pattern.trim(), scope: "competition" }, codes);
  const isLocked = setup.lockedBecause !== null;
  const fixed = setup.isGiven || isLocked;
  return (
    <Section title={t.title} description={t.description}>
      {setup.isGiven && !isLocked && <Notice tone="sky">{t.given}</Notice>}
      <SetupForm
        form={form}
        state={state}
        hidden={{
          act: "save",
          revision: setup.revision,
          ...Object.fromEntries(setup.divisions.map(({ id }, at) => [`codes.${at.toString()}.id`, id])),
        }}
        blockedBecause={setup.lockedBecause ? refusals[setup.lockedBecause] : undefined}
      >
        <div className="measure grid gap-5">
          <TextField
            {...form.field("pattern")}
            label={t.pattern}
            help={t.patternHelp}
            required
            readOnly={fixed}
            onInput={(event) => setPattern(event.currentTarget.value)}
          />
          {checked.ok && (
            <p className="text-table">
              <span className="text-stone">{t.example}: </span>
              <span className="font-mono tabular-nums">
                {[1, 31, 1_204]
                  .map(
                    (count) => numberFor(pattern.trim(), { prefix: setup.prefix, code: codes[0] ?? "", count }).number,
                  )
                  .join(", ")}
              </span>
            </p>
          )}
          {fixed ? (
            <input type="hidden" name="scope" value={setup.scope} />
          ) : (
            <RadioGroup
              name="scope"
              label={t.scope}
              choices={numberingScopes.map((value) => ({ value, label: t.scopes[value] }))}
              defaultValue={form.valueOf("scope")}
              error={form.errorOf("scope")}
            />
          )}
          <fieldset className="grid gap-3">
            <legend className="mb-1.5 font-semibold">{t.codes}</legend>
            <p className="field-help">{t.codesHelp}</p>
            <div className="grid gap-4 sm:grid-cols-2">
              {setup.divisions.map(({ id, name, code }, at) => (
                <TextField
                  key={id}
                  {...form.field(`codes.${at.toString()}.code`)}
                  label={localized(name, locale)}
                  maxLength={6}
                  readOnly={isLocked || (fixed && code !== "")}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </SetupForm>
    </Section>
  );
}
