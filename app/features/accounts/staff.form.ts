import * as z from "zod";
import { emailField, nameField } from "./account.form";

export const inviteToDutyForm = z.object({
  name: nameField,
  email: emailField,
  duty: z.enum(["organizer", "secretary"]),
});
export type InviteToDutyForm = z.output<typeof inviteToDutyForm>;

export const endDutyForm = z.object({ dutyId: z.string().min(1).max(100) });
