import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MentorGallery } from "~/features/mentoring/mentors/MentorGallery";
import { readMentorQuery } from "~/features/mentoring/mentors/mentor";
import { searchMentors } from "~/features/mentoring/mentors/mentor.service.server";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = readMentorQuery(new URL(request.url).searchParams);
  return { query, found: await searchMentors(await requestContext(request, context), query) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => {
    const { title, about } = textFor(mentoringText, locale).gallery;
    return { title, description: about };
  });

export default function MentorsPage() {
  return <MentorGallery {...useLoaderData<typeof loader>()} />;
}
