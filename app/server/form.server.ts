import { data } from "@remix-run/node";
import type * as z from "zod";
import { errorsByField, type FormState, type FormValues, issueText } from "~/core/form";
import { treeOfFields } from "~/core/form-fields";
import { type Refusal, refusalStatus } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { formText } from "~/i18n/form";
import { untakenFormHeader } from "./body-limit.server";
import { localeOf } from "./locale.server";

export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value; readonly values: FormValues }
  | { readonly ok: false; readonly errors: FormState["errors"]; readonly values: FormValues };

/** Passwords (password, currentPassword), tokens and one-time codes are never sent back; a division's code is no secret. */
const secretNames = /(?:^|\.)(?:password\w*|\w+Password|token|otp|oneTimeCode)$/;

/** Reads a posted form through the schema the browser used. A body that is no form at all is a 400. */
export async function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): Promise<ParsedForm<z.output<Schema>>> {
  const formData = await readFormData(request);
  return parseFields(schema, formData, request);
}

/** The posted fields, or a Response: 400 when the body is no form, 413 when it was too large to be taken. */
export async function readFormData(request: Request): Promise<FormData> {
  if (request.headers.has(untakenFormHeader)) orThrow(err("body_too_large"));
  try {
    return await request.formData();
  } catch {
    throw data(null, { status: 400 });
  }
}

/** The one file of a form (`file`), whole in memory and never without a name; `file_empty` when none was chosen or it holds nothing. */
export async function readPostedFile(
  request: Request,
): Promise<Result<{ readonly name: string; readonly bytes: Buffer }, "file_empty">> {
  const file = (await readFormData(request)).get("file");
  if (!(file instanceof File) || file.size === 0) return err("file_empty");
  return ok({ name: file.name || "danh-sach.xlsx", bytes: Buffer.from(await file.arrayBuffer()) });
}

/** Posted fields through a schema when they were read already, e.g. after looking at which button was pressed. */
export function parseFields<Schema extends z.ZodType>(
  schema: Schema,
  formData: FormData,
  request: Request,
): ParsedForm<z.output<Schema>> {
  const tree = treeOfFields(formData);
  if (!tree) throw data(null, { status: 400 });
  const values = typedValues(formData);
  const words = textFor(formText, localeOf(request)).issues;
  const parsed = schema.safeParse(tree, { error: issueText(words) });
  return parsed.success
    ? { ok: true, value: parsed.data, values }
    : { ok: false, errors: errorsByField(parsed.error), values };
}

function typedValues(formData: FormData): FormValues {
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of formData) {
    if (typeof value !== "string" || secretNames.test(name) || name === "__proto__") continue;
    if (name.endsWith("[]")) values[name] = [...((values[name] as string[] | undefined) ?? []), value];
    else values[name] = value;
  }
  return { ...values };
}

/** 422: sentences beside their fields, and everything that was typed. */
export function invalid(form: Extract<ParsedForm<unknown>, { ok: false }>) {
  return data<FormState>({ errors: form.errors, values: form.values, refusal: null }, { status: 422 });
}

/** A reason with its status, and everything that was typed. */
export function refused(reason: Refusal, form?: { readonly values: FormValues }) {
  return data<FormState>(
    { errors: {}, values: form?.values ?? {}, refusal: reason },
    { status: refusalStatus(reason) },
  );
}

/** A field's own complaint found out by a service, e.g. a slug that is taken. */
export function invalidField(form: { readonly values: FormValues }, field: string, sentence: string) {
  return data<FormState>({ errors: { [field]: [sentence] }, values: form.values, refusal: null }, { status: 422 });
}

/** The value, or a thrown response: there is no page to show. */
export function orThrow<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw data({ refusal: result.error }, { status: refusalStatus(result.error) });
}
