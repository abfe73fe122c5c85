import { createContext, useContext } from "react";

const AccountContext = createContext("");

/** Tells everything inside whose desk it is: what a device keeps belongs to one account. */
export const AccountProvider = AccountContext.Provider;

/** The account of the judge whose page this is. */
export function useAccountId(): string {
  return useContext(AccountContext);
}
