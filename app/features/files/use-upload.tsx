import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Refusal } from "~/core/refusal";
import type { Slot } from "./file-owner.server";
import { sendFile } from "./use-send-file";

/** One file on its way into a slot. */
export type UploadState = { readonly fieldKey: string; readonly name: string; readonly size: number } & (
  | { readonly state: "waiting" }
  | { readonly state: "arrived" }
  | { readonly state: "uploading"; readonly percent: number }
  | { readonly state: "failed"; readonly reason: Refusal | "unreachable"; readonly file: File }
);

/** How many files of one field travel at a time: two fill a weak connection. */
const atOnce = 2;

/** Sends files into the slots of one owner, two at a time; what has arrived keeps its slot until the page shows it there. */
export function useUploads(ownerKind: string, ownerId: string) {
  const { revalidate, state } = useRevalidator();
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const queue = useRef<{ slot: Slot; file: File }[]>([]);
  const running = useRef(0);
  const change = useCallback((fieldKey: string, next: UploadState | null) => {
    setUploads((known) => {
      const others = known.filter((upload) => upload.fieldKey !== fieldKey);
      return next ? [...others, next] : others;
    });
  }, []);
  const work = useCallback(async () => {
    if (running.current >= atOnce) return;
    running.current += 1;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { slot, file } = next;
      const head = { fieldKey: slot.fieldKey, name: file.name, size: file.size };
      const tell = (percent: number) => change(slot.fieldKey, { ...head, state: "uploading", percent });
      tell(0);
      const reason = await sendFile(slot, file, tell);
      if (reason) {
        change(slot.fieldKey, { ...head, state: "failed", reason, file });
        continue;
      }
      change(slot.fieldKey, { ...head, state: "arrived" });
      revalidate();
    }
    running.current -= 1;
  }, [change, revalidate]);
  useEffect(() => {
    if (state === "idle") setUploads((known) => known.filter((upload) => upload.state !== "arrived"));
  }, [state]);
  const send = useCallback(
    (fieldKey: string, file: File) => {
      change(fieldKey, { fieldKey, name: file.name, size: file.size, state: "waiting" });
      queue.current.push({ slot: { ownerKind, ownerId, fieldKey }, file });
      void work();
    },
    [ownerKind, ownerId, change, work],
  );
  return { uploads, send, forget: (fieldKey: string) => change(fieldKey, null) };
}
