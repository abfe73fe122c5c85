import { type ActionFunctionArgs, data } from "@remix-run/node";
import type * as z from "zod";
import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { mentorshipText } from "~/i18n/mentorship";
import { refusalText } from "~/i18n/refusal";
import { paths } from "~/paths";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, parseFields, readFormData, refused } from "~/server/form.server";

type Notices = (typeof mentorshipText)["vi"]["page"]["notices"];
type Answer = ReturnType<typeof refused> | ReturnType<typeof redirectWithNotice>;
type Place = { readonly ctx: Ctx; readonly mentorshipId: string; readonly request: Request };
/** One of the things that can be done in a mentorship, told apart by the posted `act`. */
export type PairAct = (place: Place, fields: FormData) => Promise<Answer>;

type After<Value> = {
  readonly notice: (notices: Notices, value: Value) => string;
  /** the part of the page to come back to */
  readonly part?: string;
  /** refusals that belong beside a field */
  readonly beside?: Partial<Record<Refusal, string>>;
};

/** An act made of its form, its service, and what is said afterwards. */
export function pairAct<Schema extends z.ZodType, Value>(
  schema: Schema,
  perform: (ctx: Ctx, mentorshipId: string, form: z.output<Schema>) => Promise<Result<Value, Refusal>>,
  { notice, part, beside = {} }: After<Value>,
): PairAct {
  return async ({ ctx, mentorshipId, request }, fields) => {
    const form = parseFields(schema, fields, request);
    if (!form.ok) return invalid(form);
    const done = await perform(ctx, mentorshipId, form.value);
    if (done.ok) {
      const { notices } = textFor(mentorshipText, ctx.locale).page;
      return redirectWithNotice(paths.mentorship(mentorshipId, part), notice(notices, done.value));
    }
    const field = beside[done.error];
    return field ? invalidField(form, field, textFor(refusalText, ctx.locale)[done.error]) : refused(done.error, form);
  };
}

/** Performs the act that was posted; one that the page doesn't know is a 400. */
export async function performPairAct(
  { request, params, context }: ActionFunctionArgs,
  acts: Readonly<Record<string, PairAct>>,
): Promise<Answer> {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const fields = await readFormData(request);
  const name = fields.get("act");
  const act = typeof name === "string" && Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw data(null, { status: 400 });
  return act({ ctx, mentorshipId: param(params, "mentorshipId"), request }, fields);
}
