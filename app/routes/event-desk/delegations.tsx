import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { delegationForm, gateForm, kindForm, removalForm } from "~/features/techfest/delegates/delegate.form";
import { SetupPage } from "~/features/techfest/delegates/SetupPage";
import {
  readDelegateSetup,
  removePart,
  saveDelegation,
  saveGate,
  saveKind,
} from "~/features/techfest/delegates/setup.service.server";
import { textFor } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDelegateSetup(ctx, param(params, "eventId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  const fields = await readFormData(request);
  const t = textFor(delegatesDeskText, ctx.locale).setup;
  const here = paths.eventDelegations(eventId);
  if (fields.get("act") === "remove") {
    const form = parseFields(removalForm, fields, request);
    if (!form.ok) return invalid(form);
    const removed = await removePart(ctx, eventId, form.value);
    return removed.ok ? redirectWithNotice(here, t.removed) : refused(removed.error, form);
  }
  const part = String(fields.get("part"));
  if (!isPart(part)) throw data(null, { status: 400 });
  return savers[part](ctx, eventId, fields, request, () => redirectWithNotice(here, t.saved));
}

type Saver = (ctx: Ctx, eventId: string, fields: FormData, request: Request, done: () => Response) => Promise<unknown>;

const saveKindFields = async (...[ctx, eventId, fields, request, done]: Parameters<Saver>) => {
  const form = parseFields(kindForm, fields, request);
  if (!form.ok) return invalid(form);
  const saved = await saveKind(ctx, eventId, form.value);
  return saved.ok ? done() : refused(saved.error, form);
};

const savers = {
  kind: saveKindFields,
  delegation: async (...[ctx, eventId, fields, request, done]: Parameters<Saver>) => {
    const form = parseFields(delegationForm, fields, request);
    if (!form.ok) return invalid(form);
    const saved = await saveDelegation(ctx, eventId, form.value);
    return saved.ok ? done() : refused(saved.error, form);
  },
  gate: async (...[ctx, eventId, fields, request, done]: Parameters<Saver>) => {
    const form = parseFields(gateForm, fields, request);
    if (!form.ok) return invalid(form);
    const saved = await saveGate(ctx, eventId, form.value);
    return saved.ok ? done() : refused(saved.error, form);
  },
};

function isPart(name: string): name is keyof typeof savers {
  return Object.hasOwn(savers, name);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(delegatesDeskText, locale).setup.title }));

export default function Delegations() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(delegatesDeskText).setup;
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.description} />
      <SetupPage setup={setup} state={state} />
    </>
  );
}
