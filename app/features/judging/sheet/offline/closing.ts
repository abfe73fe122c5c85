import type { Instant } from "~/core/instant";

/** Text sorts as time up to here. */
const lastInstant = Date.parse("9999-12-31T23:59:59.999Z");

/** The moment, by a device's clock, at which the server's shows the given one; both clocks were read at the same time. */
export function onDevice(instant: Instant, server: Instant, device: Instant): Instant {
  const moved = Date.parse(instant) + Date.parse(device) - Date.parse(server);
  return new Date(Math.min(lastInstant, moved)).toISOString();
}
