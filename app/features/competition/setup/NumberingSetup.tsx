import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { useLocale, useText } from "~/i18n/use-text";
import { FieldError } from "~/ui/Field";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import type { Division } from "../competition";
import { checkNumbering, numberFor, numberingScopes } from "../numbering";
import { numberingForm } from "./numbering.form";
import type { SetupNumbering } from "./numbering.service.server";
import { SetupForm } from "./SetupForm";

type Props = {
  setup: { readonly revision: number; readonly lockedBecause: string | null };
  divisions: readonly Division[];
  numbering: SetupNumbering;
  state: FormState | undefined;
};

/** How entries are numbered, with the number that the first one would get. */
export function NumberingSetup({ setup, divisions, numbering, state }: Props) {
  const t = useText(editionText).numbering;
  const locale = useLocale();
  const codes = Object.entries(numbering.codes);
  const form = useZodForm(numberingForm, state, {
    pattern: numbering.pattern,
    scope: numbering.scope,
    ...Object.fromEntries(codes.map(([id, code]) => [`codes.${id}`, code])),
  });
  const isSound = checkNumbering(
    numbering,
    codes.map(([, code]) => code),
  ).ok;
  const [code = ""] = codes.map(([, first]) => first);
  const sample = isSound && numberFor(numbering.pattern, { prefix: numbering.prefix, code, count: 1 }).number;
  const isReadOnly = numbering.isFixed || setup.lockedBecause !== null;
  const wrong = form.errorOf("codes");
  return (
    <Section title={t.title} description={t.description} id="so-ho-so">
      {sample && <p className="num text-left font-semibold">{t.sample(sample)}</p>}
      <SetupForm
        form={form}
        state={state}
        hidden={{ act: "saveNumbering", revision: setup.revision }}
        blockedBecause={numbering.isFixed ? t.given : undefined}
      >
        <TextField {...form.field("pattern")} label={t.pattern} help={t.patternHelp} readOnly={isReadOnly} />
        <RadioGroup
          name="scope"
          label={t.scope}
          defaultValue={form.valueOf("scope") ?? numbering.scope}
          choices={numberingScopes.map((value) => ({ value, label: t.scopes[value], disabled: isReadOnly }))}
          columns={2}
        />
        {divisions.length > 0 && (
          <div>
            <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
              {divisions.map(({ id, name }) => (
                <TextField
                  key={id}
                  {...form.field(`codes.${id}`)}
                  label={t.code(localized(name, locale))}
                  readOnly={isReadOnly}
                  autoCapitalize="characters"
                />
              ))}
            </div>
            <p className="field-help mt-1">{t.codeHelp}</p>
            {wrong && <FieldError id="codes">{wrong}</FieldError>}
          </div>
        )}
      </SetupForm>
    </Section>
  );
}
