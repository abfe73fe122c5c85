import * as z from "zod";
import { scoreForm } from "../sheet/score.form";

/** A paper sheet as it is typed in: the judge's marks and remark, the day it was signed, why it goes over what was there. */
export const typedForm = scoreForm.pick({ saveKey: true, revision: true, marks: true, remark: true }).extend({
  signedOn: z.iso.date(),
  reason: z.string().trim().max(1_000).default(""),
});

export type TypedForm = z.output<typeof typedForm>;
