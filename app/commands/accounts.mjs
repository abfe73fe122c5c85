import { importSource } from "./run.mjs";

const { demoAccounts } = await importSource("db/seed.ts");

/** E-mail and password of the demo year's person in that role. */
export function demoAccount(role) {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`the demo year has no account for "${role}"`);
  return account;
}
