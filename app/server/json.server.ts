import type * as z from "zod";
import { type Refusal, refusalStatus } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";

/** A JSON body through its schema; anything else, broken or of another shape, is `invalid`. */
export async function readJsonBody<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): Promise<Result<z.output<Schema>, "invalid">> {
  try {
    const parsed = schema.safeParse(JSON.parse(await request.text()));
    return parsed.success ? ok(parsed.data) : err("invalid");
  } catch {
    return err("invalid");
  }
}

/** A refusal for scripts: its reason, with its status. */
export function refusedJson(refusal: Refusal): Response {
  return Response.json({ refusal }, { status: refusalStatus(refusal) });
}
