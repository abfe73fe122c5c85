import { timingSafeEqual } from "node:crypto";
import type { Secrets } from "~/server/secret.server";

const idBytes = 16;
const versionBytes = 2;
const signatureBytes = 10;
const tokenLetters = Math.ceil(((idBytes + versionBytes + signatureBytes) * 4) / 3);

export type BadgeClaim = { readonly eventId: string; readonly delegateId: string; readonly badgeVersion: number };
/** What a token says; its signature can be checked once the delegate's event is known. */
export type ReadBadge = { readonly delegateId: string; readonly badgeVersion: number; readonly signature: Uint8Array };

/**
 * What a badge's QR code carries: the delegate, the badge's number and 80 bits of signature over both and the event, in
 * 38 letters that fit an address. It holds nothing personal, and nobody makes one without the installation's key.
 */
export function badgeToken(secrets: Pick<Secrets, "keyedHash">, claim: BadgeClaim): string {
  const id = Buffer.from(claim.delegateId.replaceAll("-", ""), "hex");
  const version = Buffer.alloc(versionBytes);
  version.writeUInt16BE(claim.badgeVersion);
  return Buffer.concat([id, version, sign(secrets, claim)]).toString("base64url");
}

/** Takes a token apart, or undefined for text that can't be one. Nothing is proved until `isGenuine`. */
export function readBadgeToken(text: string): ReadBadge | undefined {
  if (text.length !== tokenLetters || !/^[\w-]+$/.test(text)) return undefined;
  const bytes = Buffer.from(text, "base64url");
  const hex = bytes.subarray(0, idBytes).toString("hex");
  const delegateId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return {
    delegateId,
    badgeVersion: bytes.readUInt16BE(idBytes),
    signature: bytes.subarray(idBytes + versionBytes),
  };
}

/** Whether we signed the token for this delegate of this event. */
export function isGenuine(secrets: Pick<Secrets, "keyedHash">, read: ReadBadge, eventId: string): boolean {
  return timingSafeEqual(sign(secrets, { ...read, eventId }), read.signature);
}

function sign(secrets: Pick<Secrets, "keyedHash">, { eventId, delegateId, badgeVersion }: BadgeClaim): Buffer {
  const hash = secrets.keyedHash(`badge:${eventId}:${delegateId}:${badgeVersion}`);
  return Buffer.from(hash, "hex").subarray(0, signatureBytes);
}
