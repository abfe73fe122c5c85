import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CohortPage } from "~/features/mentoring/cohorts/CohortPage";
import { joinForm, wishForm } from "~/features/mentoring/cohorts/cohort.form";
import { joinCohort, leaveCohort, readCohort, wishAsMentor } from "~/features/mentoring/cohorts/cohort.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return orThrow(await readCohort(await requestContext(request, context), param(params, "slug")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const slug = param(params, "slug");
  const fields = await readFormData(request);
  const t = textFor(mentoringText, ctx.locale).cohort;
  const here = paths.cohort(slug);
  switch (fields.get("act")) {
    case "join": {
      const form = parseFields(joinForm, fields, request);
      if (!form.ok) return invalid(form);
      const joined = await joinCohort(ctx, slug, form.value.capacity);
      return joined.ok ? redirectWithNotice(here, t.joined) : refused(joined.error, form);
    }
    case "leave": {
      const left = await leaveCohort(ctx, slug);
      return left.ok ? redirectWithNotice(here, t.left) : refused(left.error);
    }
    case "wish": {
      const form = parseFields(wishForm, fields, request);
      if (!form.ok) return invalid(form);
      const wished = await wishAsMentor(ctx, slug, form.value.wish);
      return wished.ok ? redirectWithNotice(here, t.wished) : refused(wished.error, form);
    }
    default:
      return refused("invalid");
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: data ? localized(data.cohort.name, locale) : textFor(mentoringText, locale).cohort.eyebrow,
    ...(data ? { description: localized(data.cohort.about, locale) } : {}),
  }));

export default function CohortRoute() {
  return <CohortPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
