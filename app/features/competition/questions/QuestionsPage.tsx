import { Form, useNavigation } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { formatDateTime } from "~/i18n/format";
import { questionsText } from "~/i18n/questions";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Pagination } from "~/ui/Pagination";
import { SearchField } from "~/ui/SearchField";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { Answered } from "./Answered";
import { longestQuestion, questionPageSize } from "./question";
import type { QuestionsView } from "./read-questions.service.server";

type Props = { view: QuestionsView; words: string; isSignedIn: boolean; state: FormState | undefined };

/** What was answered for all, found by its words; the viewer's own questions; and a new one. */
export function QuestionsPage({ view, words, isSignedIn, state }: Props) {
  const t = useText(questionsText);
  const isFound = words.trim() !== "";
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        {(view.total > 0 || isFound) && (
          <Form method="get" role="search" className="measure flex gap-3">
            <SearchField label={t.search} defaultValue={words} className="min-w-0 flex-1" />
            <Button>{t.find}</Button>
          </Form>
        )}
        {view.total > 0 ? (
          <>
            <h2 className="mt-6 text-table text-stone">{isFound ? t.found(view.total) : t.answered(view.total)}</h2>
            <Answered questions={view.questions} />
            {view.total > questionPageSize && (
              <Pagination page={view.page} pageSize={questionPageSize} total={view.total} />
            )}
          </>
        ) : (
          <EmptyState title={isFound ? t.noneFound : t.none}>{isFound ? t.noneFoundHint : t.noneHint}</EmptyState>
        )}
      </div>
      <div className="min-w-0">
        <Ask view={view} isSignedIn={isSignedIn} state={state} />
        <Own view={view} />
      </div>
    </div>
  );
}

function Ask({ view, isSignedIn, state }: Omit<Props, "words">) {
  const t = useText(questionsText).ask;
  const reasons = useText(refusalText);
  const isBusy = useNavigation().state === "submitting";
  const typed = state?.values.body;
  if (!isSignedIn && view.askRefusal === "sign_in_required") {
    return (
      <Section title={t.title} id="hoi" description={t.signInHint}>
        <Button kind="primary" to={paths.signIn(paths.questions(view.competition.slug))}>
          {t.signIn}
        </Button>
      </Section>
    );
  }
  if (view.askRefusal) return null;
  return (
    <Section title={t.title} id="hoi">
      {state?.refusal && (
        <div role="alert" className="mb-4">
          <Notice tone="madder">{reasons[state.refusal]}</Notice>
        </div>
      )}
      <Form method="post" key={view.own[0]?.id ?? ""} className="grid gap-4" noValidate>
        <TextArea
          name="body"
          label={t.body}
          help={t.help}
          rows={5}
          limit={longestQuestion}
          required
          defaultValue={typeof typed === "string" ? typed : ""}
          error={state?.errors.body?.[0]}
        />
        <div>
          <Button kind="primary" icon="send" busy={isBusy}>
            {t.send}
          </Button>
        </div>
      </Form>
    </Section>
  );
}

function Own({ view: { own } }: { view: QuestionsView }) {
  const t = useText(questionsText);
  const locale = useLocale();
  if (own.length === 0) return null;
  return (
    <Section title={t.own.title}>
      <ul className="divide-y divide-line">
        {own.map(({ id, body, askedAt, hiddenAt, hiddenReason }) => (
          <li key={id} className="py-3">
            <p className="break-words whitespace-pre-wrap">{body}</p>
            <p className="mt-1 flex flex-wrap items-center gap-2 text-table text-stone">
              <Badge tone={hiddenAt === null ? "turmeric" : "stone"}>
                {hiddenAt === null ? t.own.waiting : t.own.hidden}
              </Badge>
              {t.asked(formatDateTime(askedAt, locale))}
            </p>
            {hiddenReason && <p className="mt-1 text-table break-words">{t.own.reason(hiddenReason)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
