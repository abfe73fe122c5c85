import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mentorStates } from "~/features/mentoring/mentoring";
import { readMentorDesk } from "~/features/mentoring/mentors/desk.service.server";
import { MentorTable } from "~/features/mentoring/mentors/MentorTable";
import { readMentorQuery } from "~/features/mentoring/mentors/mentor";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const organizationId = param(params, "organizationId");
  const search = new URL(request.url).searchParams;
  const state = mentorStates.find((known) => known === search.get("state")) ?? null;
  const view = orThrow(await readMentorDesk(ctx, organizationId, { words: readMentorQuery(search).words, state }));
  return { ...view, applyUrl: ctx.baseUrl + paths.applyAsMentor(organizationId) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).desk.mentors }));

export default function MentorDesk() {
  return <MentorTable view={useLoaderData<typeof loader>()} />;
}
