import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { readSlot } from "~/features/techfest/agenda/agenda.service.server";
import { SlotPage } from "~/features/techfest/agenda/SlotPage";
import { keepSlot, leaveSlot, registerForSlot } from "~/features/techfest/agenda/seat.service.server";
import { agendaText } from "~/i18n/agenda";
import { localized, textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, readFormData, refused } from "~/server/form.server";
import { pageMeta } from "../shell/page-meta";
import { revalidateOnClash } from "./revalidate";

export const shouldRevalidate = revalidateOnClash;

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) =>
  pageMeta(matches, (locale) => ({
    title: view ? localized(view.slot.title, locale) : "",
    description: view ? localized(view.about, locale) : "",
  }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  return orThrow(await readSlot(ctx, param(params, "slug"), param(params, "slotId")));
}

/** What each button does, and the sentence that says it was done. */
const acts: Readonly<
  Record<string, (ctx: Ctx, slug: string, slotId: string, title: string) => Promise<Result<string, Refusal>>>
> = {
  async register(ctx, slug, slotId, title) {
    const seat = await registerForSlot(ctx, slug, slotId);
    if (!seat.ok) return seat;
    const t = textFor(agendaText, ctx.locale).notices;
    const [other] = seat.value.beside;
    if (seat.value.state === "waiting") return { ok: true, value: t.waiting(title) };
    return { ok: true, value: other ? t.registeredBeside(title, localized(other, ctx.locale)) : t.registered(title) };
  },
  async leave(ctx, slug, slotId, title) {
    const left = await leaveSlot(ctx, slug, slotId);
    return left.ok ? { ok: true, value: textFor(agendaText, ctx.locale).notices.left(title) } : left;
  },
  async keep(ctx, slug, slotId, title) {
    const kept = await keepSlot(ctx, slug, slotId, true);
    return kept.ok ? { ok: true, value: textFor(agendaText, ctx.locale).notices.kept(title) } : kept;
  },
  async unkeep(ctx, slug, slotId, title) {
    const kept = await keepSlot(ctx, slug, slotId, false);
    return kept.ok ? { ok: true, value: textFor(agendaText, ctx.locale).notices.unkept(title) } : kept;
  },
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const name = (await readFormData(request)).get("act");
  const act = typeof name === "string" && Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw data(null, { status: 400 });
  const [slug, slotId] = [param(params, "slug"), param(params, "slotId")];
  const view = orThrow(await readSlot(ctx, slug, slotId));
  const done = await act(ctx, slug, slotId, localized(view.slot.title, ctx.locale));
  return done.ok ? redirectWithNotice(paths.agendaSlot(slug, slotId), done.value) : refused(done.error);
}

export default function Slot() {
  return <SlotPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
