import type { IForbiddenRuleType, IRegularForbiddenRuleType } from "dependency-cruiser";

/**
 * Which way the arrows point: the five rules of the house as dependency-cruiser reads them. `house.test.ts` holds the
 * tree to them, and shows for each that it bites. Tests may import anything.
 */
const test = "\\.(test|testing)\\.tsx?$";
const room = "^app/features/([^/]+)/";
const domain = "^app/features/.+/(?!use-)[^./]+\\.ts$"; // a hook (use-….ts) is how it looks, not what it is
const policy = "^app/features/.+\\.policy\\.ts$";
const form = "^app/features/.+\\.form\\.ts$";
const queries = "\\.queries\\.server\\.ts$";
const service = "\\.service\\.server\\.ts$";
const core = "^app/core/";
const zod = "(^|node_modules/)zod(/|$)";
/** The catalogue's own types: content in two languages is a domain matter, its sentences are not. */
const languages = "^app/i18n/catalogue\\.ts$";
/** Factories and seed make rows that the rules would accept, so they may ask the rules. */
const fillsTheHouse = "^db/(factories|content|year)/|^db/seed[^/]*\\.ts$";
const typesTravelFreely = { dependencyTypesNot: ["type-only"] } satisfies IRegularForbiddenRuleType["to"];

/** The rooms each room may use; a room that stands here for no one rests on itself alone. */
export const restsOn: Readonly<Record<string, readonly string[]>> = {
  accounts: [],
  files: ["accounts"],
  directory: ["accounts", "files"],
  competition: ["accounts", "files", "directory"],
  judging: ["accounts", "files", "directory", "competition"],
  techfest: ["accounts", "files", "directory"],
  mentoring: ["accounts", "files", "directory"],
  investing: ["accounts", "files", "directory"],
  portal: ["accounts", "files", "directory", "competition", "judging", "techfest", "mentoring", "investing"],
};

const ground: IForbiddenRuleType[] = [
  {
    name: "1-db-imports-only-core",
    severity: "error",
    from: { path: "^db/", pathNot: [test, fillsTheHouse] },
    to: { path: "^(app|e2e)/", pathNot: core },
  },
  {
    name: "1-factories-and-seed-use-domain-files",
    severity: "error",
    from: { path: fillsTheHouse, pathNot: test },
    to: { path: "^(app|e2e)/", pathNot: [core, domain, languages] },
  },
  {
    name: "1-core-stands-alone",
    severity: "error",
    from: { path: core, pathNot: test },
    to: { path: "^(app|db|e2e)/|node_modules/(react|kysely|pg|better-sqlite3)/", pathNot: core },
  },
  {
    name: "1-ui-knows-no-room",
    severity: "error",
    from: { path: "^app/ui/", pathNot: test },
    to: { path: "^app/(features|routes|server|commands)/|^db/" },
  },
];

const domainFiles: IForbiddenRuleType[] = [
  {
    name: "2-domain-imports-only-domain-and-core",
    severity: "error",
    from: { path: domain },
    to: { pathNot: [domain, core, languages, zod] },
  },
  {
    name: "2-policy-imports-only-domain-and-core",
    severity: "error",
    from: { path: policy },
    to: { pathNot: [domain, policy, core, languages, zod] },
  },
  {
    name: "2-form-imports-only-domain-core-and-zod",
    severity: "error",
    from: { path: form },
    to: { pathNot: [domain, form, core, languages, zod] },
  },
];

const doorsAndCellar: IForbiddenRuleType[] = [
  {
    name: "3-routes-import-services-never-queries",
    severity: "error",
    from: { path: "^app/(routes/|root\\.tsx$)", pathNot: test },
    to: { path: `${queries}|^db/|node_modules/kysely/|^kysely$`, ...typesTravelFreely },
  },
  {
    name: "3-only-services-use-queries",
    severity: "error",
    from: { pathNot: [test, service, queries, "\\.server\\.ts$", "^app/routes/"] },
    to: { path: queries, ...typesTravelFreely },
  },
  {
    name: "3-queries-import-db-and-domain",
    severity: "error",
    from: { path: queries },
    to: {
      path: "^app/(routes|ui|i18n)/|\\.tsx$|\\.service\\.server\\.ts$|\\.policy\\.ts$|node_modules/react",
      pathNot: languages,
      ...typesTravelFreely,
    },
  },
  {
    name: "4-only-server-files-import-values-from-db",
    severity: "error",
    from: { path: "^app/", pathNot: [test, "\\.server\\.tsx?$"] },
    to: { path: "^db/", ...typesTravelFreely },
  },
];

const rooms: IForbiddenRuleType[] = [
  {
    name: "5-no-other-rooms-queries",
    severity: "error",
    from: { path: room, pathNot: test },
    to: { path: `^app/features/[^/]+/.*${queries}`, pathNot: "^app/features/$1/" },
  },
  ...Object.entries(restsOn).map(([name, below]) => ({
    name: `5-${name}-rests-only-on-the-rooms-below`,
    severity: "error" as const,
    from: { path: `^app/features/${name}/`, pathNot: test },
    to: { path: "^app/features/", pathNot: `^app/features/(${[name, ...below].join("|")})/` },
  })),
  {
    name: "5-no-circle",
    severity: "error",
    from: { path: "^(app|db)/", pathNot: test },
    to: { circular: true, viaOnly: { ...typesTravelFreely } },
  },
];

export const houseRules: readonly IForbiddenRuleType[] = [...ground, ...domainFiles, ...doorsAndCellar, ...rooms];
