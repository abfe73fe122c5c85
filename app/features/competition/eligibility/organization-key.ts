/**
 * What tells organizations apart by their tax codes: the ten digits of the head office, whose branches have three more;
 * the twelve of a person. Source: circular 86/2024/TT-BTC, the structure of tax codes.
 */
export function organizationKey(taxCode: string): string {
  const digits = taxCode.replace(/\D/g, "");
  return digits.length === 12 ? digits : digits.slice(0, 10);
}
