import * as z from "zod";
import { isId } from "~/core/id";
import { projectForm } from "~/features/directory/project.form";
import { leadForm } from "~/features/directory/team/team.form";
import { idTyped, instantTyped } from "../setup/typed.form";

/** How an entry reached the secretary, other than through the founder's own pages. */
export const typedChannels = ["paper", "email"] as const;

/** An entry that came on paper or by e-mail: what it is about, who leads it, when it arrived. The dossier itself follows. */
export const typedEntryForm = projectForm.extend({
  /** names the entry beforehand, so that a second press finds the first */
  entryId: z.string().refine(isId),
  channel: z.enum(typedChannels),
  receivedAt: instantTyped,
  divisionId: idTyped,
  fieldId: idTyped,
  lead: leadForm,
});
export type TypedEntryForm = z.output<typeof typedEntryForm>;

export const inviteLeadForm = z.object({ entryId: idTyped });
