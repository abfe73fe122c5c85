import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MentorProfile } from "~/features/mentoring/mentors/MentorProfile";
import { readMentor } from "~/features/mentoring/mentors/mentor.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return orThrow(await readMentor(await requestContext(request, context), param(params, "mentorId")));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) =>
    data
      ? { title: data.mentor.name, description: localized(data.mentor.headline, locale) }
      : { title: textFor(mentoringText, locale).gallery.title },
  );

export default function MentorPage() {
  return <MentorProfile view={useLoaderData<typeof loader>()} />;
}
