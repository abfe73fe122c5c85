import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DelegateBadge } from "~/features/techfest/delegates/DelegateBadge";
import { DelegatePage } from "~/features/techfest/delegates/DelegatePage";
import { shownCode } from "~/features/techfest/delegates/delegate";
import { delegateActForm, delegateForm } from "~/features/techfest/delegates/delegate.form";
import { actOnDelegate, changeDelegate, readDelegate } from "~/features/techfest/delegates/desk.service.server";
import { textFor } from "~/i18n/catalogue";
import { delegatesText } from "~/i18n/delegates";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

const doneWords = { cancel: "cancelled", restore: "restored", move: "moved", badge: "replaced" } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDelegate(ctx, param(params, "eventId"), param(params, "delegateId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [eventId, delegateId] = [param(params, "eventId"), param(params, "delegateId")];
  const here = paths.eventDelegate(eventId, delegateId);
  const t = textFor(delegatesDeskText, ctx.locale).one;
  const fields = await readFormData(request);
  if (fields.get("act") === "save") {
    const form = parseFields(delegateForm, fields, request);
    if (!form.ok) return invalid(form);
    const saved = await changeDelegate(ctx, eventId, delegateId, form.value);
    return saved.ok ? redirectWithNotice(here, t.saved) : refused(saved.error, form);
  }
  const form = parseFields(delegateActForm, fields, request);
  if (!form.ok) return invalid(form);
  const done = await actOnDelegate(ctx, eventId, delegateId, form.value);
  return done.ok ? redirectWithNotice(here, t[doneWords[form.value.act]]) : refused(done.error, form);
}

/** A refused act reads the delegate again: somebody else may have been quicker. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => ({ title: data?.delegate.name ?? textFor(delegatesDeskText, locale).list.title }));

export default function Delegate() {
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(delegatesDeskText).one;
  const { sources } = useText(delegatesText);
  const locale = useLocale();
  const { delegate, event, kinds } = page;
  const facts = [
    kinds.find(({ id }) => id === delegate.kindId)?.name,
    shownCode(delegate.code),
    sources[delegate.source],
    t.registered(formatDateTime(delegate.createdAt, locale)),
    delegate.state === "waiting" && t.ahead(page.ahead),
  ];
  return (
    <>
      <PageHeader
        kind="desk"
        title={delegate.name}
        eyebrow={t.back}
        backTo={paths.eventDelegates(event.id)}
        badge={<DelegateBadge state={delegate.state} />}
        description={facts.filter(Boolean).join(" · ")}
      />
      <DelegatePage page={page} state={state} />
    </>
  );
}
