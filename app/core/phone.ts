import { err, ok, type Result } from "./result";

/** A Vietnamese telephone number as stored: E.164, e.g. `+84912345678`. */
export type Phone = string;

const punctuation = /[\s.\-()\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const international = /^(?:\+|00)?84(?:0(?=\d{9,10}$))?/;
const mobile = /^[35789]\d{8}$/;
const landline = /^2\d{9}$/;

/**
 * Reads a number as people type it: 0912 345 678, 0912.345.678, +84 912 345 678, 84912345678, +84 (0)912 345 678.
 * Mobile numbers are 0, one of 3 5 7 8 9 and eight digits; landlines 02 and nine digits. Everything else, foreign and
 * short service numbers too, fails with `phone_invalid`.
 */
export function parsePhone(text: string): Result<Phone, "phone_invalid"> {
  const compact = text.replace(punctuation, "");
  const national = compact.startsWith("0") && !compact.startsWith("00") ? compact.slice(1) : stripCountry(compact);
  if (national === undefined) return err("phone_invalid");
  return mobile.test(national) || landline.test(national) ? ok(`+84${national}`) : err("phone_invalid");
}

function stripCountry(compact: string): string | undefined {
  return international.test(compact) ? compact.replace(international, "") : undefined;
}

/** A stored number as people read it: 0912 345 678, 024 3822 1234, 0206 3852 139. Other text is given back as it is. */
export function formatPhone(phone: Phone): string {
  const digits = `0${phone.replace(/^\+84/, "")}`;
  if (mobile.test(digits.slice(1))) return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  if (!landline.test(digits.slice(1))) return phone;
  const area = /^02[48]/.test(digits) ? 3 : 4;
  return `${digits.slice(0, area)} ${digits.slice(area, area + 4)} ${digits.slice(area + 4)}`;
}
