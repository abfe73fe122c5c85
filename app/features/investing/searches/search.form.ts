import * as z from "zod";
import { isId } from "~/core/id";
import { alerts } from "./saved-search";

/** Limits in characters; a query of 200 letters with accents takes nine characters for each in an address. */
export const searchLimits = { name: 80, query: 3_000 } as const;

const name = z.string().trim().min(1).max(searchLimits.name);
const alert = z.enum(alerts);

/** Keeps what the address asks for under a name. */
export const saveSearchForm = z.object({
  name,
  alert: alert.default("weekly"),
  query: z.string().max(searchLimits.query),
});
export type SaveSearchForm = z.output<typeof saveSearchForm>;

export const searchActForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("change"), searchId: z.string().refine(isId), name, alert }),
  z.object({ act: z.literal("remove"), searchId: z.string().refine(isId) }),
]);
export type SearchActForm = z.output<typeof searchActForm>;
