import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { delegatesText } from "~/i18n/delegates";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/Checkbox";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { badgeTones, delegationKinds } from "./delegate";
import type { DelegateSetup } from "./setup.service.server";

/** A field's id, complaint and value within one of many forms: only the one that was sent back shows what was typed. */
function useFields(state: FormState | undefined, part: string, id: string) {
  const isOwn = state?.values.part === part && (state.values.id ?? "") === id;
  return (name: string, saved: string | null | undefined) => {
    const typed = isOwn ? state?.values[name] : undefined;
    return {
      name,
      id: `${part}-${id || "new"}-${name}`,
      error: isOwn ? state?.errors[name]?.[0] : undefined,
      defaultValue: typeof typed === "string" ? typed : (saved ?? ""),
    };
  };
}

type Given = { readonly state: FormState | undefined };

export function KindFields({ kind, state }: Given & { kind?: DelegateSetup["kinds"][number] }) {
  const t = useText(delegatesDeskText).setup;
  const { tones } = useText(delegatesText);
  const field = useFields(state, "kind", kind?.id ?? "");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("nameVi", kind?.name.vi)} label={t.name} required maxLength={80} />
        <TextField {...field("nameEn", kind?.name.en)} label={t.nameEn} maxLength={80} />
        <TextField {...field("aboutVi", kind?.about.vi)} label={t.about} maxLength={300} />
        <TextField {...field("aboutEn", kind?.about.en)} label={t.aboutEn} maxLength={300} />
        <TextField
          {...field("quota", kind?.quota === null ? "" : kind?.quota?.toString())}
          label={t.quota}
          help={t.quotaHelp}
          inputMode="numeric"
        />
        <Select
          {...field("tone", kind?.tone ?? "cham")}
          label={t.tone}
          options={badgeTones.map((tone) => ({ value: tone, label: tones[tone] }))}
        />
      </div>
      <Checkbox name="isOpen" id={`kind-${kind?.id ?? "new"}-isOpen`} label={t.isOpen} defaultChecked={kind?.isOpen} />
    </>
  );
}

export function DelegationFields({ delegation, state }: Given & { delegation?: DelegateSetup["delegations"][number] }) {
  const t = useText(delegatesDeskText).setup;
  const words = useText(delegatesText).delegationKinds;
  const field = useFields(state, "delegation", delegation?.id ?? "");
  const phone = delegation?.contactPhone;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField {...field("nameVi", delegation?.name.vi)} label={t.name} required maxLength={150} />
      <TextField {...field("nameEn", delegation?.name.en)} label={t.nameEn} maxLength={150} />
      <Select
        {...field("kind", delegation?.kind ?? "province")}
        label={t.delegationKind}
        options={delegationKinds.map((kind) => ({ value: kind, label: words[kind] }))}
      />
      <TextField {...field("contactName", delegation?.contactName)} label={t.contactName} maxLength={100} />
      <TextField {...field("contactEmail", delegation?.contactEmail)} type="email" label={t.contactEmail} />
      <TextField {...field("contactPhone", phone ? formatPhone(phone) : "")} type="tel" label={t.contactPhone} />
    </div>
  );
}

export function GateFields({ gate, state }: Given & { gate?: DelegateSetup["gates"][number] }) {
  const t = useText(delegatesDeskText).setup;
  const field = useFields(state, "gate", gate?.id ?? "");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField {...field("nameVi", gate?.name.vi)} label={t.name} required maxLength={80} />
      <TextField {...field("nameEn", gate?.name.en)} label={t.nameEn} maxLength={80} />
    </div>
  );
}
