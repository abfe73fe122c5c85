import type { ActionFunctionArgs } from "@remix-run/node";
import { uploadForm } from "~/features/files/upload.form";
import { beginUpload } from "~/features/files/upload.service.server";
import { requestContext } from "~/server/context.server";
import { readJsonBody, refusedJson } from "~/server/json.server";
import { fileOwners } from "./owners.server";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readJsonBody(uploadForm, request);
  if (!form.ok) return refusedJson(form.error);
  const begun = await beginUpload(await requestContext(request, context), fileOwners, form.value);
  return begun.ok ? Response.json(begun.value, { status: 201 }) : refusedJson(begun.error);
}
