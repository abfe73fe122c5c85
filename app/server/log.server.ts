import pino from "pino";

/** The server's log. It takes ids, states and durations; never a secret, a personal datum or a request body. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
  base: undefined,
  redact: ["req", "res", "email", "password", "token"],
});
