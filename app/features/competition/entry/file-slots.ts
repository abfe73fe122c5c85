import { slotKeys } from "~/features/files/file";
import { type EntryFormDefinition, type FormField, fieldsOf } from "../entry-form";

const guardianPrefix = "guardian.";

/** The slots of a file field: "key", and "key.2", "key.3" … where it takes several. */
export function slotsOf(field: Pick<FormField, "key" | "most">): readonly string[] {
  return slotKeys(field.key, field.most ?? 1);
}

/** The file field a slot belongs to, or undefined where the form has no such place. */
export function fieldOfSlot(form: EntryFormDefinition, slot: string): FormField | undefined {
  return fieldsOf(form).find((field) => field.type === "file" && slotsOf(field).includes(slot));
}

/** The slot of the form that a member's guardian signed. */
export function guardianSlot(memberId: string): string {
  return `${guardianPrefix}${memberId}`;
}

/** The member of this team whose guardian's form a slot holds, or undefined when it is no such slot. */
export function memberOfSlot<M extends { readonly id: string }>(team: readonly M[], slot: string): M | undefined {
  return team.find(({ id }) => guardianSlot(id) === slot);
}

/** The files that go with a submission: those of questions that are asked, and guardians' forms; their order stays. */
export function filesHandedIn<F extends { readonly fieldKey: string }>(
  form: EntryFormDefinition,
  asked: ReadonlySet<string>,
  team: readonly { readonly id: string }[],
  files: readonly F[],
): readonly F[] {
  const fields = fieldsOf(form).filter(({ key, type }) => type === "file" && asked.has(key));
  const slots = new Set([...fields.flatMap(slotsOf), ...team.map(({ id }) => guardianSlot(id))]);
  return files.filter(({ fieldKey }) => slots.has(fieldKey));
}
