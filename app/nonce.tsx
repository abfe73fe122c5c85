import { createContext, useContext } from "react";

/** The nonce of this response's inline scripts; undefined on stored pages and in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
