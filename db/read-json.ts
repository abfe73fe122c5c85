import type * as z from "zod";

/** A JSON column through its schema. What we stored ourselves and no longer understand is impossible: it throws. */
export function readJson<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> {
  return schema.parse(JSON.parse(text));
}
