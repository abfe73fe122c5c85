const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** An address as it is stored and compared: trimmed, NFC, lower case. Two spellings of one mailbox become one account. */
export function normalizeEmail(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/**
 * Whether a letter could be sent there: a plain ASCII mailbox (at most 64 characters), a host name with a dot, 254
 * characters in all. Quoted local parts, comments, bare IP addresses and unencoded letters outside ASCII are refused.
 * Judges the normalized form, so capitals and surrounding blanks don't matter. Source: RFC 5321, sections 4.1.2 and 4.5.3.
 */
export function isEmail(text: string): boolean {
  const address = normalizeEmail(text);
  const at = address.lastIndexOf("@");
  if (address.length > 254 || at < 1 || at > 64) return false;
  return local.test(address.slice(0, at)) && domain.test(address.slice(at + 1));
}
