import * as z from "zod";
import { idTyped } from "../../setup/typed.form";

/** Takes the newer form over: the version that the team had before its eyes. */
export const adoptForm = z.object({ formId: idTyped });
export type AdoptForm = z.output<typeof adoptForm>;
