import { type ActionFunctionArgs, data } from "@remix-run/node";
import type * as z from "zod";
import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { refusalText } from "~/i18n/refusal";
import type { Ctx } from "~/server/context.server";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, type ParsedForm, parseFields, readFormData, refused } from "~/server/form.server";

type Place = { readonly ctx: Ctx; readonly eventId: string; readonly request: Request };
type Answer = ReturnType<typeof refused> | ReturnType<typeof redirectWithNotice>;
/** One of the things a page of an event's desk can do, told apart by the posted `act`. */
export type EventPageAct = (place: Place, fields: FormData) => Promise<Answer>;

type Words = (typeof eventDeskText)["vi"];
type After<Value> = {
  readonly to: (eventId: string, value: Value) => string;
  readonly words: (words: Words, value: Value) => string;
  /** refusals that belong beside a field */
  readonly beside?: Partial<Record<Refusal, string>>;
};

/** An act made of its form, its service and where it leads. */
export function eventAct<Schema extends z.ZodType, Value>(
  schema: Schema,
  perform: (ctx: Ctx, eventId: string, form: z.output<Schema>) => Promise<Result<Value, Refusal>>,
  { to, words, beside = {} }: After<Value>,
): EventPageAct {
  return async ({ ctx, eventId, request }, fields) => {
    const form = withCode(parseFields(schema, fields, request), fields);
    if (!form.ok) return invalid(form);
    const result = await perform(ctx, eventId, form.value);
    if (result.ok) {
      return redirectWithNotice(to(eventId, result.value), words(textFor(eventDeskText, ctx.locale), result.value));
    }
    const field = beside[result.error];
    return field
      ? invalidField(form, field, textFor(refusalText, ctx.locale)[result.error])
      : refused(result.error, form);
  };
}

/** A booth's code is no secret, unlike those of other rooms: it comes back with all else that was typed. */
function withCode<Form extends ParsedForm<unknown>>(form: Form, fields: FormData): Form {
  const code = fields.get("code");
  return typeof code === "string" ? { ...form, values: { ...form.values, code } } : form;
}

/** Performs the act that was posted; one that the page doesn't know is a 400. */
export async function performEventAct(
  { request, params, context }: ActionFunctionArgs,
  acts: Readonly<Record<string, EventPageAct>>,
): Promise<Answer> {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const fields = await readFormData(request);
  const name = fields.get("act");
  const act = typeof name === "string" && Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw data(null, { status: 400 });
  return act({ ctx, eventId: param(params, "eventId"), request }, fields);
}
