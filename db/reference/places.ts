import communeFile from "./communes.json" with { type: "json" };
import provinceFile from "./provinces.json" with { type: "json" };

export type ProvinceKind = "tỉnh" | "thành phố";
export type CommuneKind = "xã" | "phường" | "đặc khu";

/** `validFrom` is a day: codes were reused in 2025, so a place is (code, valid from). */
export type ProvinceRecord = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: ProvinceKind;
  readonly validFrom: string;
};
export type CommuneRecord = {
  readonly code: string;
  readonly name: string;
  readonly kind: CommuneKind;
  readonly provinceCode: string;
  readonly validFrom: string;
};

const communeKinds = ["phường", "xã", "đặc khu"] as const satisfies readonly CommuneKind[];

type CommuneFile = {
  readonly validFrom: string;
  readonly later: Readonly<Record<string, readonly string[]>>;
  readonly units: Readonly<Record<string, Readonly<Partial<Record<CommuneKind, readonly (readonly string[])[]>>>>>;
};

/** The 34 provinces and cities, by code. Source: SOURCE.md beside this file. */
export function readProvinces(): ProvinceRecord[] {
  return provinceFile.map((province) => ({ ...province, kind: province.kind === "tỉnh" ? "tỉnh" : "thành phố" }));
}

/** The 3,321 communes, wards and special zones. Throws on a malformed file. Source: SOURCE.md beside this file. */
export function readCommunes(file: CommuneFile = communeFile): CommuneRecord[] {
  const laterFrom = new Map(
    Object.entries(file.later).flatMap(([day, codes]) => codes.map((code): [string, string] => [code, day])),
  );
  return Object.entries(file.units).flatMap(([provinceCode, units]) =>
    communeKinds.flatMap((kind) =>
      (units[kind] ?? []).map(([code, name]) => {
        if (code === undefined || name === undefined) throw new Error(`malformed commune in province ${provinceCode}`);
        return { code, name, kind, provinceCode, validFrom: laterFrom.get(code) ?? file.validFrom };
      }),
    ),
  );
}
