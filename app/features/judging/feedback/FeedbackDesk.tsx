import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { feedbackText } from "~/i18n/feedback";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { BarList } from "~/ui/BarList";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Pagination } from "~/ui/Pagination";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { RoundTabs } from "../rounds/RoundTabs";
import type { FeedbackView } from "./feedback.service.server";
import { ReleaseForm } from "./ReleaseForm";

type Props = { readonly view: FeedbackView; readonly state: FormState | undefined };
type Row = FeedbackView["comments"][number];

/** What judges wrote for the teams, read here before any team does; the release; what the teams said of it. */
export function FeedbackDesk({ view, state }: Props) {
  const t = useText(feedbackText);
  const isOfComment = view.comments.some(({ assignmentId }) => assignmentId === state?.values.assignmentId);
  return (
    <>
      <RoundTabs head={view} description={t.description} />
      {state?.refusal && !isOfComment && <RefusalNotice reason={state.refusal} answer={state} />}
      <ReleaseForm view={view} state={state} />
      <Ratings ratings={view.ratings} isReleased={view.releasedAt !== null} />
      <Section
        title={t.tab}
        aside={
          view.total > 0 && <span className="text-stone">{view.unread > 0 ? t.unread(view.unread) : t.allRead}</span>
        }
      >
        {view.total === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
        <ShowAll comments={view.comments} />
        <ul className="divide-y divide-line border-y border-line empty:hidden">
          {view.comments.map((comment) => (
            <CommentRow
              key={comment.assignmentId}
              comment={comment}
              state={state?.values.assignmentId === comment.assignmentId ? state : undefined}
            />
          ))}
        </ul>
        <Pagination page={view.page} pageSize={view.pageSize} total={view.total} />
      </Section>
    </>
  );
}

/** Every unread comment of the page at once; the page names those it shows, so that none slips through unseen. */
function ShowAll({ comments }: { comments: readonly Row[] }) {
  const t = useText(feedbackText);
  const unread = comments.filter(({ isUnread }) => isUnread);
  if (unread.length < 2) return null;
  return (
    <Form method="post" className="mb-4">
      {unread.map(({ seen }) => (
        <input key={seen} type="hidden" name="seen[]" value={seen} />
      ))}
      <Button name="act" value="show_all">
        {t.showAll(unread.length)}
      </Button>
    </Form>
  );
}

const tones = { shown: "leaf", edited: "sky", hidden: "stone" } as const;

function CommentRow({ comment, state }: { comment: Row; state: FormState | undefined }) {
  const t = useText(feedbackText);
  const { assignmentId, number, title, judgeName, text, review, isUnread, revision } = comment;
  const typed = state?.values.text;
  const hidden = (
    <>
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
  return (
    <li className="grid gap-2 py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-table">
        <strong>
          <span className="tabular-nums">{number}</span> {title}
        </strong>
        <span className="text-stone">{judgeName}</span>
        {isUnread ? (
          <Badge tone="turmeric">{review ? t.changed : t.waiting}</Badge>
        ) : (
          review && <Badge tone={tones[review.state]}>{t.states[review.state]}</Badge>
        )}
      </p>
      <p className={`measure whitespace-pre-line ${review?.state === "hidden" && !isUnread ? "text-stone" : ""}`}>
        {text}
      </p>
      {review?.state === "edited" && (
        <div className="border-l-4 border-cham pl-4">
          <p className="text-small text-stone">{t.editLabel}</p>
          <p className="measure whitespace-pre-line">{review.text}</p>
        </div>
      )}
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      <div className="flex flex-wrap items-start gap-2">
        <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
          {hidden}
          {(isUnread || review?.state !== "shown") && (
            <Button size="small" name="act" value="show">
              {t.show}
            </Button>
          )}
          {(isUnread || review?.state !== "hidden") && (
            <Button size="small" kind="quiet" name="act" value="hide">
              {t.hide}
            </Button>
          )}
        </Form>
        <details open={state?.values.act === "edit"} className="min-w-fit flex-1 open:basis-full">
          <summary className="btn btn-quiet btn-small w-fit cursor-pointer">{t.edit}</summary>
          <Form method="post" preventScrollReset noValidate className="mt-3 grid max-w-2xl gap-3">
            {hidden}
            <TextArea
              name="text"
              id={`text-${assignmentId}`}
              label={t.editLabel}
              help={t.editHelp}
              limit={4_000}
              rows={4}
              error={state?.errors.text?.[0]}
              defaultValue={typeof typed === "string" ? typed : review?.state === "edited" ? review.text : text}
            />
            <div>
              <Button size="small" kind="primary" name="act" value="edit">
                {t.saveEdit}
              </Button>
            </div>
          </Form>
        </details>
      </div>
    </li>
  );
}

function Ratings({ ratings, isReleased }: { ratings: FeedbackView["ratings"]; isReleased: boolean }) {
  const t = useText(feedbackText).ratings;
  if (!isReleased) return null;
  return (
    <Section title={t.title} aside={ratings.count > 0 && <span className="text-stone">{t.count(ratings.count)}</span>}>
      {ratings.count === 0 && <p className="text-stone">{t.none}</p>}
      {ratings.count > 0 && (
        <BarList
          bars={ratings.counts.map((value, at) => ({ id: String(at), label: t.stars(at + 1), value })).reverse()}
        />
      )}
      <ul className="mt-4 grid gap-3">
        {ratings.notes.map((note) => (
          <li key={note} className="measure border-l-4 border-line pl-4 whitespace-pre-line">
            {note}
          </li>
        ))}
      </ul>
    </Section>
  );
}
