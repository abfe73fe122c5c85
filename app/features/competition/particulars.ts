import * as z from "zod";
import type { Day } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";

/**
 * What the head of a thể lệ says of the competition: the name as the decision writes it, the decision itself, who
 * directs, hosts and takes part in hosting (one a line), and whom to ask. All of it may be missing.
 */
export type Particulars = {
  readonly officialName?: Localized | undefined;
  readonly decision?: Decision | undefined;
  readonly hosts?: Localized | undefined;
  readonly contact?: Localized | undefined;
};
/** e.g. number 88/QĐ-BTC, the day it was signed, who signed it */
export type Decision = {
  readonly number: string;
  readonly day?: Day | undefined;
  readonly body?: string | undefined;
};

const lines = (longest: number) =>
  z.object({ vi: z.string().trim().min(1).max(longest), en: z.string().trim().max(longest).optional() });

export const officialNameSchema = lines(500);
export const hostsSchema = lines(2_000);

/** The stored JSON of a competition's particulars. */
export const particularsSchema: z.ZodType<Particulars> = z.object({
  officialName: officialNameSchema.optional(),
  decision: z
    .object({
      number: z.string().trim().min(1).max(80),
      day: z.iso.date().optional(),
      body: z.string().trim().max(200).optional(),
    })
    .optional(),
  hosts: hostsSchema.optional(),
  contact: lines(2_000).optional(),
});
