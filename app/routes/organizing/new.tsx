import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newCompetitionForm } from "~/features/competition/setup/basics.form";
import { createCompetition, readHosts } from "~/features/competition/setup/basics.service.server";
import { NewCompetitionForm } from "~/features/competition/setup/NewCompetitionForm";
import { textFor } from "~/i18n/catalogue";
import { organizingText } from "~/i18n/organizing";
import { refusalText } from "~/i18n/refusal";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(setupText, locale).create.title }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { hosts: orThrow(await readHosts(ctx)), chosen: new URL(request.url).searchParams.get("to-chuc") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(newCompetitionForm, request);
  if (!form.ok) return invalid(form);
  const made = await createCompetition(ctx, form.value);
  if (made.ok)
    return redirectWithNotice(paths.deskTimeline(made.value.id), textFor(setupText, ctx.locale).create.created);
  return made.error === "slug_taken"
    ? invalidField(form, "slug", textFor(refusalText, ctx.locale).slug_taken)
    : refused(made.error, form);
}

export default function NewCompetition() {
  const { hosts, chosen } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(setupText).create;
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.description}
        eyebrow={useText(organizingText).list.title}
        backTo={paths.organizing()}
      />
      <NewCompetitionForm hosts={hosts} chosen={chosen} state={state} />
    </>
  );
}
