import type { DemoAccount } from "~db/content/types";

/** A link to follow: its address has this form, and its words contain the text. */
export type LinkForm = { readonly href: RegExp; readonly text: string };

/** One main page: its name, who looks, where the way begins, and the links that lead on from there. */
export type MainPage = {
  readonly name: string;
  readonly as: "anyone" | DemoAccount["role"];
  readonly from: string;
  readonly follow?: readonly LinkForm[];
};

export const id = "[0-9a-f-]{36}";
export const slug = "[a-z0-9-]+";

export function link(form: string, text = ""): LinkForm {
  return { href: new RegExp(`^${form}(\\?.*)?$`), text };
}
