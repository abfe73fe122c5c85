import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type * as z from "zod";
import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { AssignmentPage } from "~/features/judging/assignment/AssignmentPage";
import { assignForm, runForm, unassignForm } from "~/features/judging/assignment/assignment.form";
import {
  assignByHand,
  publishAssignments,
  readAssignment,
  unassign,
} from "~/features/judging/assignment/assignment.service.server";
import { readAssignmentQuery } from "~/features/judging/assignment/assignment-view";
import { startRun } from "~/features/judging/assignment/run.service.server";
import { conflictForm } from "~/features/judging/conflicts/conflict.form";
import { addConflict } from "~/features/judging/conflicts/conflicts.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const query = readAssignmentQuery(new URL(request.url).searchParams);
  const view = orThrow(await readAssignment(ctx, param(params, "competitionId"), param(params, "roundId"), query));
  return { ...view, title: textFor(judgingText, ctx.locale).assignment.title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "competitionId"), param(params, "roundId")] as const;
  const fields = await readFormData(request);
  const t = textFor(judgingText, ctx.locale).assignment.notices;
  const here = paths.deskAssignment(...at);
  async function withForm<Form extends z.ZodType>(
    schema: Form,
    act: (value: z.output<Form>) => Promise<Result<unknown, Refusal>>,
    sentence: string,
  ) {
    const form = parseFields(schema, fields, request);
    if (!form.ok) return invalid(form);
    const done = await act(form.value);
    return done.ok ? redirectWithNotice(here, sentence) : refused(done.error, form);
  }
  switch (fields.get("act")) {
    case "assign":
      return withForm(assignForm, (value) => assignByHand(ctx, ...at, value), t.assigned);
    case "unassign":
      return withForm(unassignForm, ({ assignmentId }) => unassign(ctx, ...at, assignmentId), t.unassigned);
    case "conflict":
      return withForm(conflictForm, (value) => addConflict(ctx, ...at, value), t.conflictRecorded);
    case "publish": {
      const published = await publishAssignments(ctx, ...at);
      return published.ok ? redirectWithNotice(here, t.published(published.value)) : refused(published.error);
    }
    case "run": {
      const form = parseFields(runForm, fields, request);
      if (!form.ok) return invalid(form);
      const run = await startRun(ctx, ...at, form.value);
      return run.ok ? redirect(paths.deskAssignmentRun(...at, run.value)) : refused(run.error, form);
    }
    default:
      return refused("invalid");
  }
}

export default function RoundAssignmentPage() {
  return <AssignmentPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
