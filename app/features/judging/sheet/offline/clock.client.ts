import type { Instant } from "~/core/instant";
import { onDevice } from "./closing";

let server: Instant | undefined;
let device: Instant | undefined;

/** What the server's clock said while the device's said the other: they may differ by years. */
export function setClock(serverNow: Instant, deviceNow: Instant): void {
  server = serverNow;
  device = deviceNow;
}

/** The moment, by the device's clock, at which the server's shows the given one; undefined before the server was heard. */
export function onThisDevice(instant: Instant): Instant | undefined {
  return server === undefined || device === undefined ? undefined : onDevice(instant, server, device);
}
