/** The names of provinces by their codes, in the order of the codes given; one that is unknown is left out. */
export function placed(
  codes: readonly string[],
  provinces: readonly { readonly code: string; readonly name: string }[],
): string[] {
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  return codes.flatMap((code) => names.get(code) ?? []);
}
