import { expect, type Page, test } from "@playwright/test";
import { paths } from "~/paths";
import { demoAccounts, demoPassword } from "~db/content/people";
import type { DemoAccount } from "~db/content/types";

/** The demo year's person in that role. */
export function demoAccount(role: DemoAccount["role"]): { name: string; email: string; password: string } {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`the demo year has no account for ${role}`);
  return { name: account.name, email: account.email, password: demoPassword };
}

/** Signs the page in as the demo year's person in that role, through the sign-in action itself; opens no page yet. */
export async function signInAs(page: Page, role: DemoAccount["role"]): Promise<void> {
  const { email, password } = demoAccount(role);
  await signIn(page, email, password);
}

/** Signs the page in with an e-mail and a password; each sign-in is a session of its own, so none can end another's. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  const origin = test.info().project.use.baseURL ?? "";
  const answer = await page.request.post(`${origin}${paths.signIn()}`, {
    form: { email, password },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(answer.status(), `signing in as ${email}`).toBe(302);
}
