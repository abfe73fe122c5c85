import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { DelegateFields } from "~/features/techfest/delegates/DelegateFields";
import { placesLeft } from "~/features/techfest/delegates/delegate";
import { newDelegateForm } from "~/features/techfest/delegates/delegate.form";
import { addDelegate, readNewDelegate } from "~/features/techfest/delegates/desk.service.server";
import { textFor } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { Select } from "~/ui/Select";
import { useZodForm } from "~/ui/use-zod-form";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readNewDelegate(ctx, param(params, "eventId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const form = await parseForm(newDelegateForm, request);
  if (!form.ok) return invalid(form);
  const added = await addDelegate(ctx, eventId, form.value);
  if (!added.ok) return refused(added.error, form);
  const t = textFor(delegatesDeskText, ctx.locale).one;
  const told = added.value.state === "waiting" ? t.addedWaiting : t.added;
  return redirectWithNotice(paths.eventDelegate(eventId, added.value.delegateId), told(form.value.name));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(delegatesDeskText, locale).one.newTitle }));

export default function NewDelegate() {
  const { eventId, kinds, delegations } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(delegatesDeskText);
  const form = useZodForm(newDelegateForm, state);
  const back = paths.eventDelegates(eventId);
  return (
    <>
      <PageHeader kind="desk" title={t.one.newTitle} eyebrow={t.one.back} backTo={back} />
      {kinds.length === 0 ? (
        <EmptyState
          title={t.one.noKinds}
          action={
            <Button kind="primary" to={paths.eventDelegations(eventId)}>
              {t.one.toKinds}
            </Button>
          }
        >
          {t.one.noKindsHint}
        </EmptyState>
      ) : (
        <Form method="post" {...form.form} className="measure grid gap-4">
          <FormProblems state={state} issues={form.issues} />
          <Select
            {...form.field("kindId")}
            label={t.columns.kind}
            required
            options={kinds.map(({ id, name, quota, taken, waiting }) => ({
              value: id,
              label: `${name} (${t.one.left(placesLeft(quota, taken + waiting))})`,
            }))}
          />
          <DelegateFields form={form} delegations={delegations} />
          <Checkbox name="waiting" label={t.one.mayWait} />
          <div>
            <Button kind="primary">{t.one.add}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
