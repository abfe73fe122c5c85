import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { absenceForm, absenceGoneForm, ownProfileForm } from "~/features/judging/judges/judge.form";
import { OwnProfile } from "~/features/judging/judges/OwnProfile";
import {
  addAbsence,
  readOwnProfile,
  removeAbsence,
  saveProfile,
} from "~/features/judging/judges/profile.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(judgesText, locale).profile.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readOwnProfile(ctx, param(params, "judgeId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const judgeId = param(params, "judgeId");
  const here = paths.judgingProfile(judgeId);
  const { absence, profile } = textFor(judgesText, ctx.locale);
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "profile") {
    const form = parseFields(ownProfileForm, fields, request);
    if (!form.ok) return invalid(form);
    const saved = await saveProfile(ctx, judgeId, form.value);
    return saved.ok ? redirectWithNotice(here, profile.saved) : refused(saved.error, form);
  }
  if (act === "absence") {
    const form = parseFields(absenceForm, fields, request);
    if (!form.ok) return invalid(form);
    const added = await addAbsence(ctx, judgeId, form.value);
    return added.ok ? redirectWithNotice(here, absence.added) : refused(added.error, form);
  }
  if (act !== "absence-gone") return refused("invalid");
  const form = parseFields(absenceGoneForm, fields, request);
  if (!form.ok) return invalid(form);
  const gone = await removeAbsence(ctx, judgeId, form.value.absenceId);
  return gone.ok ? redirectWithNotice(here, absence.removed) : refused(gone.error);
}

export default function Profile() {
  return <OwnProfile profile={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
