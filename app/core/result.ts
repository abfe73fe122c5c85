/** What a person's act came to: a value, or one of the reasons a rule knows. Expected refusals are returned, never thrown. */
export type Result<Value, Reason extends string = string> = Ok<Value> | Err<Reason>;
export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Err<Reason extends string> = { readonly ok: false; readonly error: Reason };

export function ok(): Ok<undefined>;
export function ok<Value>(value: Value): Ok<Value>;
export function ok<Value>(value?: Value): Ok<Value | undefined> {
  return { ok: true, value };
}

export function err<Reason extends string>(error: Reason): Err<Reason> {
  return { ok: false, error };
}
