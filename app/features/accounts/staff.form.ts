import * as z from "zod";
import { emailField, nameField } from "./account.form";

export const inviteToDutyForm = z.object({
  name: nameField,
  email: emailField,
  duty: z.enum(["organizer", "secretary"]),
});

/** At an event there is also the gate. */
export const inviteToEventForm = inviteToDutyForm.extend({ duty: z.enum(["organizer", "secretary", "gate_staff"]) });
export type InviteToEventForm = z.output<typeof inviteToEventForm>;
export type InviteToDutyForm = z.output<typeof inviteToDutyForm>;

export const endDutyForm = z.object({ dutyId: z.string().min(1).max(100) });
