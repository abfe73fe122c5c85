import type { Browser, Page } from "@playwright/test";
import { demoPassword } from "~db/content/people";
import type { DemoAccount } from "~db/content/types";
import { demoAccount, signIn } from "./sign-in";

/** A browser of their own for somebody else of the journey, signed in: by role, or by an e-mail of the demo year. */
export async function openAs(browser: Browser, who: DemoAccount["role"] | `${string}@${string}`): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, isAddress(who) ? who : demoAccount(who).email, demoPassword);
  return page;
}

function isAddress(who: string): who is `${string}@${string}` {
  return who.includes("@");
}
