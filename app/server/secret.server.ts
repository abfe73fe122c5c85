import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Whatever needs the installation's secret key. */
export type Secrets = {
  /** A hash that can't be reversed by trying all addresses without the key. */
  keyedHash(text: string): string;
  /** A signed link token: 24 random bytes and a signature over them; only its hash is stored. */
  newToken(): { token: string; tokenHash: string };
  /** The stored hash of a token whose signature is ours, or undefined for anything else. */
  tokenHashOf(token: string): string | undefined;
};

export function createSecrets(secretKey: string): Secrets {
  const hmac = (text: string) => createHmac("sha256", secretKey).update(text);
  const signature = (random: string) => hmac(`link:${random}`).digest("base64url").slice(0, 22);
  return {
    keyedHash: (text) => hmac(`key:${text}`).digest("hex"),
    newToken() {
      const random = randomBytes(24).toString("base64url");
      const token = `${random}.${signature(random)}`;
      return { token, tokenHash: sha256(token) };
    },
    tokenHashOf(token) {
      const [random, signed, ...rest] = token.split(".");
      if (!random || !signed || rest.length > 0) return undefined;
      const expected = Buffer.from(signature(random));
      const given = Buffer.from(signed);
      return expected.length === given.length && timingSafeEqual(expected, given) ? sha256(token) : undefined;
    },
  };
}
