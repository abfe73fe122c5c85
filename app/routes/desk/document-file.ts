import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import type { Refusal } from "~/core/refusal";
import { err, type Result } from "~/core/result";
import { printRoll, type SentFile } from "~/features/competition/documents/documents.service.server";
import { exportDossiers, exportWholeCsv, exportWholeXlsx } from "~/features/competition/export/export.service.server";
import type { DocumentName } from "~/paths";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

type Make = (ctx: Ctx, competitionId: string) => Promise<Result<SentFile, Refusal>>;

const makers: Readonly<Record<DocumentName, Make>> = {
  "hop-le.pdf": (ctx, id) => printRoll(ctx, id, "valid", "pdf"),
  "hop-le.docx": (ctx, id) => printRoll(ctx, id, "valid", "docx"),
  "khong-hop-le.pdf": (ctx, id) => printRoll(ctx, id, "invalid", "pdf"),
  "khong-hop-le.docx": (ctx, id) => printRoll(ctx, id, "invalid", "docx"),
  "toan-bo.csv": exportWholeCsv,
  "toan-bo.xlsx": exportWholeXlsx,
  "toan-bo.zip": exportDossiers,
};

/** One of the desk's documents, made as it is asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const asked = param(params, "documentName");
  const make = Object.hasOwn(makers, asked) ? makers[asked as DocumentName] : undefined;
  const { name, type, bytes } = orThrow(
    make ? await make(ctx, param(params, "competitionId")) : err("not_found" as const),
  );
  return new Response(createReadableStreamFromReadable(bytes), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
