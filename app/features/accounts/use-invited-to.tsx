import { accountsText } from "~/i18n/accounts";
import { localized } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";

interface Invited {
  readonly kind: "judge" | "duty" | "project_member";
  readonly dutyKind: string | null;
  readonly about: { readonly vi: string; readonly en: string | null };
}

/** What an invitation asks, as a sentence. */
export function useInvitedTo({ kind, dutyKind, about }: Invited): string {
  const t = useText(accountsText).invitation;
  const name = localized(about, useLocale());
  if (kind !== "duty") return t[kind](name);
  const duty = dutyKind && dutyKind in t.duty ? (dutyKind as keyof typeof t.duty) : "secretary";
  return t.duty[duty](name);
}
