import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { mostCompared } from "~/features/investing/browse/compare";
import { ListItems } from "~/features/investing/lists/ListPage";
import { listActForm } from "~/features/investing/lists/list.form";
import { changeList, readList } from "~/features/investing/lists/list.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { TextField } from "~/ui/TextField";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readList(ctx, param(params, "listId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const listId = param(params, "listId");
  const form = await parseForm(listActForm, request);
  if (!form.ok) return invalid(form);
  const done = await changeList(ctx, listId, form.value);
  if (!done.ok) return refused(done.error, form);
  const t = textFor(investingText, ctx.locale).lists;
  const notices = { rename: t.renamed, remove: t.removed, note: t.noteSaved, drop: t.dropped };
  const { act } = form.value;
  return redirectWithNotice(act === "remove" ? paths.investorLists() : paths.investorList(listId), notices[act]);
}

export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageMeta(matches, (locale) => ({ title: found?.list.name ?? textFor(investingText, locale).lists.title }));

export default function ListPage() {
  const { list, items } = useLoaderData<typeof loader>();
  const t = useText(investingText).lists;
  const state = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  const shown = items.flatMap(({ card }) => (card ? [card.id] : [])).slice(0, mostCompared);
  const compared = paths.investorCompare(`?${shown.map((id) => `ids=${id}`).join("&")}`);
  return (
    <>
      <PageHeader
        eyebrow={t.title}
        backTo={paths.investorLists()}
        title={list.name}
        description={t.about}
        secondary={shown.length > 1 && <Button to={compared}>{t.compare}</Button>}
      />
      <FormProblems state={state} />
      {items.length > 0 ? (
        <ListItems items={items} busy={busy} state={state} />
      ) : (
        <EmptyState title={t.noItems}>
          <p>{t.noItemsHint}</p>
        </EmptyState>
      )}
      <div className="mt-10 flex flex-wrap items-end gap-x-8 gap-y-4 border-line border-t pt-6" key={list.revision}>
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="revision" value={list.revision} />
          <TextField name="name" label={t.name} defaultValue={list.name} required maxLength={80} />
          <Button name="act" value="rename" busy={busy}>
            {t.rename}
          </Button>
        </Form>
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-madder">{t.remove}</summary>
          <Form method="post" className="grid gap-2">
            <p className="text-table text-stone">{t.removeAbout}</p>
            <div>
              <Button kind="danger" size="small" name="act" value="remove" busy={busy}>
                {t.remove}
              </Button>
            </div>
          </Form>
        </details>
      </div>
    </>
  );
}
