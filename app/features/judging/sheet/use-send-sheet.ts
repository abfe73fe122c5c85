import { useNavigation, useSubmit } from "@remix-run/react";
import { newId } from "~/core/id";
import { useAccountId } from "./offline/use-account";

/** Sends the form of a sheet by the judge's own act, once what saves itself has settled. */
export function useSendSheet(saver: { settle: () => Promise<number> }, closesAt: string) {
  const accountId = useAccountId();
  const submit = useSubmit();
  const navigation = useNavigation();
  async function send(form: HTMLFormElement, act: "save" | "submit") {
    const revision = await saver.settle();
    const fields = new FormData(form);
    fields.set("act", act);
    fields.set("saveKey", newId());
    fields.set("revision", String(revision));
    fields.set("as", accountId);
    fields.set("closesAt", closesAt);
    submit(fields, { method: "post" });
  }
  return { send, isBusy: navigation.state === "submitting" };
}
