import { join } from "node:path";

/** How this process was started: the evaluation year on loopback, a real installation, or Vite's hot reload. */
export type Mode = "demo" | "production" | "development";

export type Settings = {
  readonly mode: Mode;
  readonly baseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** signs links and keys the hashes of attempt counters */
  readonly secretKey: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly trustProxy: boolean;
  /** an instant at which the clock starts, for evaluation and tests; never in production */
  readonly clock: string | null;
};

type Env = Readonly<Record<string, string | undefined>>;

const demoSecret = "this secret is public and only good for the demo";
const shortestSecret = 32;

/** Reads the settings from the environment, or lists every problem in a sentence of its own. */
export function readSettings(mode: Mode, env: Env): { settings: Settings } | { problems: string[] } {
  const problems = [...(mode === "production" ? productionProblems(env) : []), ...commonProblems(env)];
  if (problems.length > 0) return { problems };
  const port = Number(env.PORT ?? 3000);
  const host = mode === "production" ? (env.HOST ?? "0.0.0.0") : "127.0.0.1";
  const dataDir = env.DATA_DIR ?? "data";
  return {
    settings: {
      mode,
      host,
      port,
      dataDir,
      baseUrl: (env.BASE_URL ?? `http://127.0.0.1:${port}`).replace(/\/+$/, ""),
      databaseUrl: env.DATABASE_URL ?? join(dataDir, "khoi.sqlite"),
      secretKey: env.SECRET_KEY ?? demoSecret,
      smtpUrl: env.SMTP_URL ?? null,
      mailFrom: env.MAIL_FROM ?? "Khơi <khoi@example.vn>",
      trustProxy: env.TRUST_PROXY === "1",
      clock: mode === "production" ? null : (env.KHOI_CLOCK ?? null),
    },
  };
}

function productionProblems(env: Env): string[] {
  const problems: string[] = [];
  if (!env.BASE_URL)
    problems.push("BASE_URL is missing: set it to the public address, e.g. https://khoi.caobang.gov.vn");
  else if (!isHttpUrl(env.BASE_URL)) problems.push("BASE_URL is not an http(s) address.");
  if (!env.SECRET_KEY) problems.push("SECRET_KEY is missing: set it to a random text of at least 32 characters.");
  else if (env.SECRET_KEY.length < shortestSecret) problems.push("SECRET_KEY is too short: at least 32 characters.");
  if (!env.SMTP_URL)
    problems.push("SMTP_URL is missing: set it to the mail server, e.g. smtps://user:password@mail.example.vn");
  else if (!/^smtps?:\/\//.test(env.SMTP_URL)) problems.push("SMTP_URL must begin with smtp:// or smtps://");
  if (!env.MAIL_FROM) problems.push('MAIL_FROM is missing: set it to the sender, e.g. "Khơi <khoi@caobang.gov.vn>"');
  return problems;
}

function commonProblems(env: Env): string[] {
  const problems: string[] = [];
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push("PORT is not a port number (0 to 65535).");
  if (env.KHOI_CLOCK && Number.isNaN(Date.parse(env.KHOI_CLOCK))) problems.push("KHOI_CLOCK is not an ISO instant.");
  if (env.DATA_DIR !== undefined && env.DATA_DIR.trim() === "") problems.push("DATA_DIR is blank.");
  return problems;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
