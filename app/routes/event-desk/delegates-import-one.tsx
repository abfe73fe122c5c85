import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { applyImport } from "~/features/techfest/delegates/import/apply.service.server";
import { ImportPreview, rowsShown } from "~/features/techfest/delegates/import/ImportPreview";
import { choiceForm } from "~/features/techfest/delegates/import/import.form";
import { discardImport, readImport, replanImport } from "~/features/techfest/delegates/import/import.service.server";
import { fateName, fates } from "~/features/techfest/delegates/import/plan";
import { ReadingForm } from "~/features/techfest/delegates/import/ReadingForm";
import { textFor } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const whole = orThrow(await readImport(ctx, param(params, "eventId"), param(params, "importId")));
  const search = new URL(request.url).searchParams;
  const shown = fates.find((fate) => fate === search.get("xem")) ?? null;
  const rows = shown ? whole.plan.filter(({ fate }) => fateName(fate) === shown) : whole.plan;
  const page = Math.min(Math.max(1, Number(search.get("page")) || 1), Math.ceil(rows.length / rowsShown) || 1);
  const from = (Math.floor(page) - 1) * rowsShown;
  return { ...whole, shown, page: Math.floor(page), total: rows.length, plan: rows.slice(from, from + rowsShown) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [eventId, importId] = [param(params, "eventId"), param(params, "importId")];
  const t = textFor(delegatesDeskText, ctx.locale).import;
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "apply") {
    const applied = await applyImport(ctx, eventId, importId);
    if (!applied.ok) return refused(applied.error);
    const { added, changed } = applied.value;
    return redirectWithNotice(paths.delegateImport(eventId, importId), t.done(added, changed));
  }
  if (act === "discard") {
    const discarded = await discardImport(ctx, eventId, importId);
    if (!discarded.ok) return refused(discarded.error);
    return redirectWithNotice(paths.delegateImports(eventId), t.discarded);
  }
  const form = parseFields(choiceForm, fields, request);
  if (!form.ok) return invalid(form);
  const replanned = await replanImport(ctx, eventId, importId, form.value);
  if (!replanned.ok) return refused(replanned.error, form);
  return redirectWithNotice(paths.delegateImport(eventId, importId), t.replanned);
}

/** A plan that was outdated has been made again. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({ title: data?.name ?? textFor(delegatesDeskText, locale).import.title }));

export default function DelegateImport() {
  const preview = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(delegatesDeskText).import;
  const { eventId, isApplied } = preview;
  const isRead = preview.choice.mapping.name !== undefined;
  return (
    <>
      <PageHeader
        kind="desk"
        title={preview.name}
        eyebrow={t.title}
        backTo={paths.delegateImports(eventId)}
        badge={<Badge tone={isApplied ? "leaf" : "turmeric"}>{isApplied ? t.applied : t.preview}</Badge>}
        action={isApplied && <Button to={paths.eventDelegates(eventId)}>{t.toList}</Button>}
      />
      <FormProblems state={state} />
      {!isRead && (
        <Notice tone="turmeric" title={t.unread}>
          {t.unreadHint}
        </Notice>
      )}
      {!isApplied && (
        <details className="mb-6" open={!isRead}>
          <summary className="btn btn-quiet btn-small">{t.reading}</summary>
          <div className="pt-3">
            <ReadingForm preview={preview} />
          </div>
        </details>
      )}
      <ImportPreview preview={preview} />
    </>
  );
}
