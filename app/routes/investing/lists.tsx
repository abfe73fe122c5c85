import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { InvestorTabs } from "~/features/investing/InvestorTabs";
import { newListForm } from "~/features/investing/lists/list.form";
import { createList, readLists } from "~/features/investing/lists/list.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { TextField } from "~/ui/TextField";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { lists: orThrow(await readLists(ctx)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(newListForm, request);
  if (!form.ok) return invalid(form);
  const made = await createList(ctx, form.value.name);
  if (!made.ok) return refused(made.error, form);
  return redirectWithNotice(paths.investorList(made.value.id), textFor(investingText, ctx.locale).lists.created);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(investingText, locale).lists.title }));

export default function ListsPage() {
  const { lists } = useLoaderData<typeof loader>();
  const t = useText(investingText).lists;
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <InvestorTabs current="lists" />
      {lists.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <ul className="max-w-[42rem] border-line border-t">
          {lists.map(({ id, name, count }) => (
            <li key={id} className="border-line border-b">
              <Link
                to={paths.investorList(id)}
                className="flex min-h-14 items-center justify-between gap-4 hover:bg-hover"
              >
                <span className="font-semibold">{name}</span>
                <span className="text-stone">{t.count(count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="mt-8 flex max-w-[32rem] flex-wrap items-end gap-3">
        <FormProblems state={state} />
        <TextField
          name="name"
          label={t.name}
          required
          maxLength={80}
          className="min-w-0 flex-1"
          error={state?.errors.name?.[0]}
        />
        <Button kind="primary" busy={useNavigation().state === "submitting"}>
          {t.create}
        </Button>
      </Form>
    </>
  );
}
