import * as z from "zod";
import { isId } from "~/core/id";
import { type ProjectField, projectFields } from "~/features/directory/project";

const fields = projectFields as [ProjectField, ...ProjectField[]];

export const grantForm = z.object({
  investorId: z.string().refine(isId),
  fields: z.array(z.enum(fields)).min(1).max(fields.length),
  untilOn: z.iso.date(),
});
export type GrantForm = z.output<typeof grantForm>;

export const revokeForm = z.object({ grantId: z.string().refine(isId) });
