import { Form, Link, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import { mostQuestions, type Question, questionKinds } from "../call";
import { typedField, typedTick } from "../typed-field";

type Props = {
  questions: readonly Question[];
  revision: number;
  /** the key of the question that is open, "" for a new one */
  editing: string | null;
  here: string;
  state: FormState | undefined;
};

/** The organizers' own questions in order: moved, changed and taken out by plain forms, and a form for one more. */
export function QuestionsSetup({ questions, revision, editing, here, state }: Props) {
  const t = useText(exhibitorsText).call;
  const locale = useLocale();
  const edited = questions.find(({ key }) => key === editing);
  return (
    <>
      {questions.length === 0 && <p className="text-stone">{t.noQuestions}</p>}
      <ol className="divide-y divide-line border-y border-line empty:hidden">
        {questions.map((question, at) => (
          <li key={question.key} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-60">
              <Link to={`?sua=${question.key}#question`} preventScrollReset className="link font-medium">
                {localized(question.label, locale)}
              </Link>
              <p className="flex flex-wrap items-center gap-2 text-table text-stone">
                {t.kinds[question.kind]}
                {question.required && <Badge tone="sky">{t.required}</Badge>}
              </p>
            </div>
            <Arrange question={question} revision={revision} isFirst={at === 0} isLast={at === questions.length - 1} />
          </li>
        ))}
      </ol>
      {(edited || questions.length < mostQuestions) && (
        <div id="question" className="mt-6">
          <h3 className="mb-4 text-h3">{edited ? t.editing(localized(edited.label, locale)) : t.add}</h3>
          <QuestionFields
            key={edited?.key ?? `new-${questions.length}`}
            question={edited ?? null}
            revision={revision}
            here={here}
            state={state}
          />
        </div>
      )}
    </>
  );
}

type ArrangeProps = { question: Question; revision: number; isFirst: boolean; isLast: boolean };

function Arrange({ question, revision, isFirst, isLast }: ArrangeProps) {
  const t = useText(exhibitorsText).call;
  const acts = [
    { act: "up", icon: "arrow-up", isOff: isFirst, words: t.up },
    { act: "down", icon: "arrow-down", isOff: isLast, words: t.down },
    { act: "remove", icon: "trash", isOff: false, words: t.remove },
  ] as const;
  return (
    <Form method="post" preventScrollReset className="flex items-center">
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="key" value={question.key} />
      {acts.map(({ act, icon, isOff, words }) => (
        <Button key={act} kind="quiet" size="small" icon={icon} iconOnly name="act" value={act} disabled={isOff}>
          {words}
        </Button>
      ))}
    </Form>
  );
}

type FieldsProps = { question: Question | null; revision: number; here: string; state: FormState | undefined };

function QuestionFields({ question, revision, here, state }: FieldsProps) {
  const t = useText(exhibitorsText).call;
  const isBusy = useNavigation().state === "submitting";
  const lines = (of: "vi" | "en") => (question?.choices ?? []).map((choice) => choice[of] ?? "").join("\n");
  return (
    <Form method="post" noValidate preventScrollReset className="grid gap-5">
      <input type="hidden" name="act" value="question" />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="key" value={question?.key ?? ""} />
      <div className="grid gap-5 lg:grid-cols-2">
        <TextField {...typedField(state, "labelVi", question?.label.vi)} label={t.label} required lang="vi" />
        <TextField
          {...typedField(state, "labelEn", question?.label.en ?? "")}
          label={`${t.label}, ${t.english}`}
          lang="en"
        />
        <TextField {...typedField(state, "helpVi", question?.help?.vi)} label={t.help} lang="vi" />
        <TextField
          {...typedField(state, "helpEn", question?.help?.en ?? "")}
          label={`${t.help}, ${t.english}`}
          lang="en"
        />
      </div>
      <Select
        {...typedField(state, "kind", question?.kind ?? "short")}
        label={t.kind}
        className="max-w-80"
        options={questionKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <details open={question?.kind === "choice" || Boolean(state?.errors.choicesVi)}>
        <summary className="cursor-pointer py-2.5 font-medium">{t.choices}</summary>
        <div className="mt-2 grid gap-5 lg:grid-cols-2">
          <TextArea {...typedField(state, "choicesVi", lines("vi"))} label={t.choices} rows={4} lang="vi" />
          <TextArea
            {...typedField(state, "choicesEn", lines("en"))}
            label={`${t.choices}, ${t.english}`}
            rows={4}
            lang="en"
          />
        </div>
      </details>
      <Checkbox {...typedTick(state, "required", question?.required ?? false)} label={t.required} />
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" busy={isBusy}>
          {question ? t.saveQuestion : t.add}
        </Button>
        {question && (
          <Button kind="quiet" to={here}>
            {t.stopEditing}
          </Button>
        )}
      </div>
    </Form>
  );
}
