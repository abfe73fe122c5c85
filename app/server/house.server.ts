import { createDb } from "~db/dialect";
import type { Db } from "./db.server";
import type { Settings } from "./env.server";
import { createFileStore, type FileStore } from "./file-store.server";
import { createSecrets, type Secrets } from "./secret.server";
import { createSessions, type Sessions } from "./session.server";

/**
 * What a running process has. It is handed to every request: the server and the pages are two bundles, so nothing
 * that must be shared may live in a module's own variables.
 */
export type House = {
  readonly settings: Settings;
  readonly db: Db;
  readonly sessions: Sessions;
  readonly files: FileStore;
  readonly secrets: Secrets;
};

/** Opens everything the settings name; the caller destroys `db` at the end. */
export function openHouse(settings: Settings, db: Db = createDb(settings.databaseUrl)): House {
  return {
    settings,
    db,
    sessions: createSessions(db, settings.baseUrl.startsWith("https:")),
    files: createFileStore(settings.dataDir),
    secrets: createSecrets(settings.secretKey),
  };
}
