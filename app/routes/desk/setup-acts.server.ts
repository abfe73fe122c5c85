import { type ActionFunctionArgs, data } from "@remix-run/node";
import type * as z from "zod";
import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import type { Ctx } from "~/server/context.server";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, parseFields, readFormData, refused } from "~/server/form.server";

type Place = { readonly ctx: Ctx; readonly competitionId: string; readonly request: Request };
type Answer = ReturnType<typeof refused> | ReturnType<typeof redirectWithNotice>;
/** One of the things a set-up page can do, told apart by the posted `act`. */
export type SetupAct = (place: Place, fields: FormData) => Promise<Answer>;

type After<Value> = {
  readonly to: (competitionId: string, value: Value) => string;
  /** where "save and go on" leads */
  readonly next?: (competitionId: string) => string;
  readonly words: (ctx: Ctx, value: Value) => string;
  /** refusals that belong beside a field */
  readonly beside?: Partial<Record<Refusal, string>>;
};

/** An act made of its form, its service and where it leads. */
export function setupAct<Schema extends z.ZodType, Value>(
  schema: Schema,
  perform: (ctx: Ctx, competitionId: string, form: z.output<Schema>) => Promise<Result<Value, Refusal>>,
  { to, next, words, beside = {} }: After<Value>,
): SetupAct {
  return async ({ ctx, competitionId, request }, fields) => {
    const form = parseFields(schema, fields, request);
    if (!form.ok) return invalid(form);
    const result = await perform(ctx, competitionId, form.value);
    if (result.ok) {
      const goesOn = fields.get("then") === "next" && next;
      const path = goesOn ? goesOn(competitionId) : to(competitionId, result.value);
      return redirectWithNotice(path, words(ctx, result.value));
    }
    const field = beside[result.error];
    return field
      ? invalidField(form, field, textFor(refusalText, ctx.locale)[result.error])
      : refused(result.error, form);
  };
}

/** Performs the act that was posted; one that the page doesn't know is a 400. */
export async function performAct(
  { request, params, context }: ActionFunctionArgs,
  acts: Readonly<Record<string, SetupAct>>,
): Promise<Answer> {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const fields = await readFormData(request);
  const name = fields.get("act");
  const act = typeof name === "string" && Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw data(null, { status: 400 });
  return act({ ctx, competitionId: param(params, "competitionId"), request }, fields);
}
