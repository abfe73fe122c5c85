import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import type { Slot } from "./file-owner.server";

/** Bytes sent at a time: what a broken connection can cost; and after failures, so that a slow one gets on too. */
const piece = 1024 * 1024;
const smallestPiece = 64 * 1024;
/** A connection that says nothing for so long is broken, whatever it looks like. */
const longestMs = 30_000;
const mostTries = 5;
const waitMs = 1_000;

/**
 * Sends one file into a slot, piece by piece, and goes on where a broken connection stopped: at once, or when the same
 * file is chosen again later on this device. Undefined when the file has arrived, else why it hasn't.
 */
export async function sendFile(
  slot: Slot,
  file: File,
  tell: (percent: number) => void,
  isAgain = false,
): Promise<Refusal | "unreachable" | undefined> {
  const place = placeOf(slot, file);
  const begun = (await begunBefore(place)) ?? (await begin(slot, file));
  if (!begun) return "unreachable";
  if ("refusal" in begun) return begun.refusal;
  remember(place, begun.uploadId);
  const address = paths.upload(begun.uploadId);
  let { received } = begun;
  let step = piece;
  for (let failures = 0; failures < mostTries; ) {
    const body = file.slice(received, received + step);
    const sent = await ask(`${address}?offset=${received}`, { method: "PUT", body });
    if (sent?.refusal && sent.refusal !== "upload_offset") {
      remember(place, null);
      return sent.refusal;
    }
    if (sent?.received !== undefined) {
      received = sent.received;
      failures = 0;
      tell(Math.round((100 * received) / file.size));
      if (received < file.size) continue;
      remember(place, null);
      return undefined;
    }
    failures += 1;
    step = Math.max(smallestPiece, step / 4);
    await new Promise((resolve) => setTimeout(resolve, waitMs * failures));
    const stands = await ask(address, { method: "GET" });
    if (stands?.refusal === "not_found") {
      // Only the last answer was lost: the same file once more is the file that stands there.
      remember(place, null);
      return isAgain ? "unreachable" : sendFile(slot, file, tell, true);
    }
    received = stands?.received ?? received;
  }
  return "unreachable";
}

type Begun = { readonly uploadId: string; readonly received: number };

async function begin(slot: Slot, file: File): Promise<Begun | { readonly refusal: Refusal } | undefined> {
  const { ownerKind, ownerId, fieldKey } = slot;
  const answer = await ask(paths.uploads(), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ownerKind, ownerId, fieldKey, name: file.name, size: file.size }),
  });
  if (answer?.refusal) return { refusal: answer.refusal };
  return answer?.uploadId ? { uploadId: answer.uploadId, received: 0 } : undefined;
}

/** The same file of the same device, told by its name, size and time of change. */
function placeOf({ ownerKind, ownerId, fieldKey }: Slot, { name, size, lastModified }: File): string {
  return ["khoi-upload", ownerKind, ownerId, fieldKey, name, size, lastModified].join(":");
}

async function begunBefore(place: string): Promise<Begun | undefined> {
  const uploadId = recalled(place);
  if (!uploadId) return undefined;
  const answer = await ask(paths.upload(uploadId), { method: "GET" });
  if (answer?.received !== undefined) return { uploadId, received: answer.received };
  if (answer?.refusal) remember(place, null);
  return undefined;
}

function recalled(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** A device that keeps nothing only begins anew. */
function remember(place: string, uploadId: string | null): void {
  try {
    if (uploadId) localStorage.setItem(place, uploadId);
    else localStorage.removeItem(place);
  } catch {
    // nothing to forget where nothing is kept
  }
}

type Answer = { readonly uploadId?: string; readonly received?: number; readonly refusal?: Refusal };

async function ask(address: string, request: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, { ...request, signal: AbortSignal.timeout(longestMs) });
    return response.status >= 500 ? undefined : ((await response.json()) as Answer);
  } catch {
    return undefined;
  }
}
