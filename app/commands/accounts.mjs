import { importSource } from "./run.mjs";

const { demoAccounts, demoPassword } = await importSource("db/content/people.ts");

/** E-mail and password of the demo year's person in that role. */
export function demoAccount(role) {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`the demo year has no account for "${role}"`);
  return { email: account.email, password: demoPassword };
}
