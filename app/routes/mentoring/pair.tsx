import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import { acceptPair, declinePair } from "~/features/mentoring/mentorship/answer.service.server";
import { closeMentorship, endMentorship } from "~/features/mentoring/mentorship/closing.service.server";
import { giveFeedback } from "~/features/mentoring/mentorship/feedback.service.server";
import { addGoal, changeGoal, settleGoal } from "~/features/mentoring/mentorship/goal.service.server";
import { MentorshipPage } from "~/features/mentoring/mentorship/MentorshipPage";
import {
  cancelMeeting,
  holdMeeting,
  moveMeeting,
  planMeeting,
} from "~/features/mentoring/mentorship/meeting/meeting.service.server";
import * as forms from "~/features/mentoring/mentorship/mentorship.form";
import { addNote, changeNote } from "~/features/mentoring/mentorship/note.service.server";
import { readMentorship } from "~/features/mentoring/mentorship/page.service.server";
import { textFor } from "~/i18n/catalogue";
import { mentorshipText } from "~/i18n/mentorship";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { pairAct, performPairAct } from "./pair-acts.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMentorship(ctx, param(params, "mentorshipId")));
}

const beside = { meeting_in_past: "startsAt" } as const;

export function action(args: ActionFunctionArgs) {
  return performPairAct(args, {
    accept: pairAct(forms.acceptForm, acceptPair, {
      notice: (t, { state }) => (state === "active" ? t.begun : t.accepted),
    }),
    decline: pairAct(forms.declineForm, (ctx, id, { reason }) => declinePair(ctx, id, reason), {
      notice: (t) => t.declined,
    }),
    addGoal: pairAct(forms.newGoalForm, addGoal, { notice: (t) => t.saved, part: "muc-tieu" }),
    changeGoal: pairAct(forms.goalForm, changeGoal, { notice: (t) => t.saved, part: "muc-tieu" }),
    settleGoal: pairAct(forms.goalStateForm, settleGoal, { notice: (t) => t.saved, part: "muc-tieu" }),
    planMeeting: pairAct(forms.newMeetingForm, planMeeting, { notice: (t) => t.planned, part: "buoi-gap", beside }),
    moveMeeting: pairAct(forms.meetingForm, moveMeeting, { notice: (t) => t.moved, part: "buoi-gap", beside }),
    cancelMeeting: pairAct(forms.meetingActForm, (ctx, id, form) => cancelMeeting(ctx, id, form.id), {
      ...{ notice: (t) => t.cancelled, part: "buoi-gap" },
    }),
    holdMeeting: pairAct(forms.meetingActForm, (ctx, id, form) => holdMeeting(ctx, id, form.id), {
      ...{ notice: (t) => t.held, part: "buoi-gap" },
    }),
    addNote: pairAct(forms.newNoteForm, addNote, { notice: (t) => t.saved, part: "ghi-chep" }),
    changeNote: pairAct(forms.noteForm, changeNote, { notice: (t) => t.saved, part: "ghi-chep" }),
    feedback: pairAct(forms.feedbackForm, giveFeedback, { notice: (t) => t.feedback, part: "gop-y" }),
    close: pairAct(forms.closeForm, closeMentorship, { notice: (t) => t.closed }),
    end: pairAct(forms.endForm, (ctx, id, { reason }) => endMentorship(ctx, id, reason), { notice: (t) => t.ended }),
  });
}

/** After a refusal the page shows what stands now, beside what was typed. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: pair }) =>
  pageMeta(matches, (locale) => {
    const { page, mine } = textFor(mentorshipText, locale);
    return { title: pair ? page.title(pair.project.name, pair.mentor.name) : mine.title };
  });

export default function Pair() {
  const pair = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const backTo = pair.side ? paths.myMentoring() : paths.mentoringPairs(pair.organizationId, pair.cohort.id);
  return <MentorshipPage pair={pair} state={state} backTo={backTo} />;
}
