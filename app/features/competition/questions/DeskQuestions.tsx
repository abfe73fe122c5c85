import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { questionsText } from "~/i18n/questions";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { Pagination } from "~/ui/Pagination";
import { Prose } from "~/ui/Prose";
import { LinkTabs } from "~/ui/Tabs";
import { TextArea } from "~/ui/TextArea";
import { TypedTexts } from "~/ui/TypedTexts";
import { longestAnswer, questionPageSize } from "./question";
import type { DeskQuestions as View } from "./read-questions.service.server";

type Row = View["questions"][number];
type Props = { view: View; state: FormState | undefined };

/** What waits first; then what was answered, and what was hidden: one tab each, with the act under each question. */
export function DeskQuestions({ view, state }: Props) {
  const t = useText(questionsText).desk;
  const here = paths.deskQuestions(view.id);
  const tabs = (["waiting", "answered", "hidden"] as const).map((tab) => ({
    to: tab === "waiting" ? here : `${here}?xem=${tab}`,
    label: t.tabs[tab],
    current: view.state === tab,
    ...(tab === "waiting" && view.waiting > 0 ? { count: view.waiting } : {}),
  }));
  const isShown = view.questions.some(({ id }) => id === state?.values.id);
  return (
    <>
      <LinkTabs label={t.title} tabs={tabs} />
      {state && !isShown && <Stranded state={state} />}
      {view.questions.length === 0 && (
        <EmptyState title={t.none[view.state]}>{view.state === "waiting" ? t.noneHint : null}</EmptyState>
      )}
      <ul className="mt-2 max-w-4xl divide-y divide-line">
        {view.questions.map((question, at) => (
          <QuestionRow
            key={`${question.id} ${question.revision}`}
            question={question}
            isOpen={view.state === "waiting" && at === 0}
            state={state?.values.id === question.id ? state : undefined}
          />
        ))}
      </ul>
      {view.total > questionPageSize && <Pagination page={view.page} pageSize={questionPageSize} total={view.total} />}
    </>
  );
}

/** What was typed about a question that somebody else answered or hid meanwhile: it stands in this list no more. */
function Stranded({ state }: { state: FormState }) {
  const t = useText(questionsText).desk;
  const reasons = useText(refusalText);
  const texts = [
    { label: t.answerVi, text: typedIn(state, "answer.vi") },
    { label: t.answerEn, text: typedIn(state, "answer.en") },
    { label: t.reason, text: typedIn(state, "reason") },
  ];
  return (
    <div role="alert" className="my-4 max-w-4xl">
      <Notice tone="madder" title={reasons[state.refusal ?? "changed_elsewhere"]}>
        <TypedTexts texts={texts} />
      </Notice>
    </div>
  );
}

function QuestionRow({ question, isOpen, state }: { question: Row; isOpen: boolean; state: FormState | undefined }) {
  const t = useText(questionsText).desk;
  const reasons = useText(refusalText);
  const locale = useLocale();
  const asked = formatDateTime(question.askedAt, locale);
  const isAnswering = state?.values.act === "answer";
  return (
    <li className="py-4">
      <h2 className="font-semibold break-words whitespace-pre-wrap">{question.body}</h2>
      <p className="text-table text-stone">
        {question.asker ? t.by(question.asker, asked) : t.byErased(asked)}
        {question.hiddenAt && ` · ${t.hiddenAt(formatDateTime(question.hiddenAt, locale))}`}
      </p>
      {question.hiddenReason && <p className="text-table">{`${t.reason}: ${question.hiddenReason}`}</p>}
      {question.answer && (
        <div className="mt-2 border-l-2 border-line pl-4">
          <Prose text={question.answer} className="break-words" />
          {question.answerEn && <Prose text={question.answerEn} className="mt-2 break-words text-stone" />}
          {question.answeredAt && (
            <p className="text-table text-stone">
              {t.answeredBy(question.answerer ?? "", formatDateTime(question.answeredAt, locale))}
            </p>
          )}
        </div>
      )}
      {state?.refusal && (
        <div role="alert" className="mt-3">
          <Notice tone="madder">{reasons[state.refusal]}</Notice>
        </div>
      )}
      {question.hiddenAt === null && (
        <div className="mt-1 flex flex-wrap gap-x-6 [&>details[open]]:basis-full">
          <details open={isOpen || isAnswering}>
            <summary className="flex min-h-11 cursor-pointer items-center gap-1 font-medium text-cham">
              {question.answer ? t.edit : t.reply}
              <Icon name="chevron-down" size={16} />
            </summary>
            <AnswerFields question={question} state={isAnswering ? state : undefined} />
          </details>
          <details open={state?.values.act === "hide"}>
            <summary className="flex min-h-11 cursor-pointer items-center gap-1 text-stone">
              {t.hide}
              <Icon name="chevron-down" size={16} />
            </summary>
            <HideFields question={question} state={state?.values.act === "hide" ? state : undefined} />
          </details>
        </div>
      )}
      {question.hiddenAt !== null && (
        <Form method="post" className="mt-2">
          <Hidden act="show" question={question} />
          <Button>{t.show}</Button>
        </Form>
      )}
    </li>
  );
}

function Hidden({ act, question }: { act: string; question: Row }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="id" value={question.id} />
      <input type="hidden" name="revision" value={question.revision} />
    </>
  );
}

function typedIn(state: FormState | undefined, name: string): string | undefined {
  const value = state?.values[name];
  return typeof value === "string" ? value : undefined;
}

function AnswerFields({ question, state }: { question: Row; state: FormState | undefined }) {
  const t = useText(questionsText).desk;
  const parts = [
    { key: "vi", label: t.answerVi, required: true, rows: 4, saved: question.answer },
    { key: "en", label: t.answerEn, required: false, rows: 2, saved: question.answerEn },
  ] as const;
  return (
    <Form method="post" className="grid gap-4 pb-2" noValidate>
      <Hidden act="answer" question={question} />
      {parts.map(({ key, saved, ...part }) => (
        <TextArea
          key={key}
          {...part}
          name={`answer.${key}`}
          id={`answer-${key}-${question.id}`}
          lang={key}
          limit={longestAnswer}
          defaultValue={typedIn(state, `answer.${key}`) ?? saved ?? ""}
          error={state?.errors[`answer.${key}`]?.[0]}
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button kind="primary" icon="send">
          {t.publish}
        </Button>
        <p className="text-table text-stone">{t.publishHelp}</p>
      </div>
    </Form>
  );
}

function HideFields({ question, state }: { question: Row; state: FormState | undefined }) {
  const t = useText(questionsText).desk;
  return (
    <Form method="post" className="grid gap-4 pb-2" noValidate>
      <Hidden act="hide" question={question} />
      <TextArea
        name="reason"
        id={`reason-${question.id}`}
        label={t.reason}
        help={t.hideHelp}
        rows={2}
        limit={1_000}
        required
        defaultValue={typedIn(state, "reason") ?? ""}
        error={state?.errors.reason?.[0]}
      />
      <div>
        <Button kind="danger">{t.hide}</Button>
      </div>
    </Form>
  );
}
