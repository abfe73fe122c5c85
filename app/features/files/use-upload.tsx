import { useCallback, useState } from "react";
import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import type { Slot } from "./file-owner.server";

/** Bytes sent at a time: what a broken connection can cost. */
const piece = 1024 * 1024;
const mostTries = 5;
const waitMs = 1_000;

export type UploadState =
  | { readonly state: "uploading"; readonly name: string; readonly size: number; readonly percent: number }
  | { readonly state: "failed"; readonly name: string; readonly size: number; readonly reason: Refusal | "unreachable" }
  | { readonly state: "done"; readonly name: string; readonly size: number };

/** Sends one file into a slot, piece by piece, and goes on where a broken connection stopped. */
export function useUpload(slot: Slot, onDone: () => void) {
  const [upload, setUpload] = useState<UploadState>();
  const send = useCallback(
    async (file: File) => {
      const { name, size } = file;
      const tell = (percent: number) => setUpload({ state: "uploading", name, size, percent });
      tell(0);
      const reason = await sendFile(slot, file, tell);
      setUpload(reason ? { state: "failed", name, size, reason } : { state: "done", name, size });
      if (!reason) onDone();
    },
    [slot, onDone],
  );
  return { upload, send };
}

/** Undefined when the file has arrived, else why it hasn't. */
async function sendFile(
  slot: Slot,
  file: File,
  tell: (percent: number) => void,
): Promise<Refusal | "unreachable" | undefined> {
  const { ownerKind, ownerId, fieldKey } = slot;
  const begun = await ask(paths.uploads(), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ownerKind, ownerId, fieldKey, name: file.name, size: file.size }),
  });
  if (!begun) return "unreachable";
  if (begun.refusal) return begun.refusal;
  const address = paths.upload(begun.uploadId ?? "");
  let received = 0;
  for (let failures = 0; failures < mostTries; ) {
    const sent = await ask(`${address}?offset=${received}`, {
      method: "PUT",
      body: file.slice(received, received + piece),
    });
    if (sent?.refusal && sent.refusal !== "upload_offset") return sent.refusal;
    if (sent?.received !== undefined) {
      received = sent.received;
      failures = 0;
      tell(Math.round((100 * received) / file.size));
      if (received >= file.size) return undefined;
      continue;
    }
    failures += 1;
    await new Promise((resolve) => setTimeout(resolve, waitMs * failures));
    received = (await ask(address, { method: "GET" }))?.received ?? received;
  }
  return "unreachable";
}

type Answer = { readonly uploadId?: string; readonly received?: number; readonly refusal?: Refusal };

async function ask(address: string, request: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, request);
    return response.status >= 500 ? undefined : ((await response.json()) as Answer);
  } catch {
    return undefined;
  }
}
