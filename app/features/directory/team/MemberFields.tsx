import type { FormState } from "~/core/form";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/Checkbox";
import { RadioGroup } from "~/ui/RadioGroup";
import { TextField } from "~/ui/TextField";
import type { Member } from "./team";
import { Unfolding } from "./Unfolding";

const guardianFields = ["guardianName", "guardianEmail", "guardianPhone"];

type Props = {
  /** keeps the ids of several such forms on one page apart */
  prefix: string;
  member?: Pick<Member, "name" | "role" | "part" | "email" | "phone" | "birthYear" | "guardian" | "accountId">;
  state: FormState | undefined;
};

/** What is written down about a person of the team, and about the guardian of one under age. */
export function MemberFields({ prefix, member, state }: Props) {
  const t = useText(founderText).team;
  const saved: Record<string, string | null | undefined> = {
    ...{ name: member?.name, part: member?.part, email: member?.email, phone: member?.phone },
    birthYear: member?.birthYear?.toString(),
    ...{ guardianName: member?.guardian?.name, guardianEmail: member?.guardian?.email },
    guardianPhone: member?.guardian?.phone,
  };
  const field = (name: string) => {
    const typed = state?.values[name];
    return {
      ...{ name, id: `${prefix}-${name}`, error: state?.errors[name]?.[0] },
      defaultValue: (typeof typed === "string" ? typed : saved[name]) ?? "",
    };
  };
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field("name")} label={t.name} required autoComplete="off" />
        <TextField {...field("part")} label={t.part} help={t.partHelp} />
        <TextField {...field("email")} label={t.email} help={t.emailHelp} type="email" autoComplete="off" />
        <TextField {...field("phone")} label={t.phone} type="tel" autoComplete="off" />
        <TextField {...field("birthYear")} label={t.birthYear} help={t.birthYearHelp} inputMode="numeric" />
      </div>
      {member?.role !== "lead" && (
        <RadioGroup
          name="role"
          id={`${prefix}-role`}
          label={t.role}
          columns={2}
          defaultValue={
            state?.values.role === "adviser" || (!state && member?.role === "adviser") ? "adviser" : "member"
          }
          choices={[
            { value: "member", label: t.author, help: t.authorHelp },
            { value: "adviser", label: t.adviser, help: t.adviserHelp },
          ]}
        />
      )}
      <Unfolding
        label={t.guardianTitle}
        open={guardianFields.some((name) => Boolean(field(name).error || field(name).defaultValue))}
      >
        <fieldset className="grid gap-5">
          <legend className="pb-3 text-small text-stone">{t.guardianHelp}</legend>
          <TextField {...field("guardianName")} label={t.guardianName} autoComplete="off" />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField {...field("guardianEmail")} label={t.guardianEmail} type="email" autoComplete="off" />
            <TextField {...field("guardianPhone")} label={t.guardianPhone} type="tel" autoComplete="off" />
          </div>
        </fieldset>
      </Unfolding>
      {!member?.accountId && (
        <Checkbox name="invite" id={`${prefix}-invite`} value="yes" label={t.sendInvite} defaultChecked={false} />
      )}
    </div>
  );
}
