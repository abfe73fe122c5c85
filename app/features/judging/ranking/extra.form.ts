import * as z from "zod";
import { isId } from "~/core/id";

const id = z.string().refine(isId);

/** Which judge is asked to score which entry. */
export const askForm = z.object({ entryId: id, judgeId: id });
export type AskForm = z.output<typeof askForm>;
