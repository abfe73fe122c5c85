import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { refusalStatus } from "~/core/refusal";
import { sitePath } from "~/core/site-path";
import { uploadForm } from "~/features/files/upload.form";
import { receiveWhole } from "~/features/files/upload.service.server";
import { textFor } from "~/i18n/catalogue";
import { filesText } from "~/i18n/files";
import { formatList } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { readFormData } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { fileOwners } from "./owners.server";

/**
 * Whole files from a plain form, one after another into the free slots; what came before one that is refused stays. It
 * answers with a page, because there is no script to read anything else.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const fields = await readFormData(request);
  const back = sitePath(String(fields.get("back") ?? "")) ?? paths.myWork();
  const files = fields.getAll("file").flatMap((file) => (file instanceof File && file.size > 0 ? [file] : []));
  if (files.length === 0) return data({ refusal: "file_empty" as const, name: "", back }, { status: 422 });
  const names: string[] = [];
  for (const file of files) {
    const name = file.name || "tep";
    const form = uploadForm.safeParse({ ...Object.fromEntries(fields), name, size: file.size });
    if (!form.success) return data({ refusal: "invalid" as const, name, back }, { status: 422 });
    const taken = await receiveWhole(ctx, fileOwners, form.data, new Uint8Array(await file.arrayBuffer()));
    if (!taken.ok) return data({ refusal: taken.error, name, back }, { status: refusalStatus(taken.error) });
    names.push(taken.value.name);
  }
  return redirectWithNotice(back, textFor(filesText, ctx.locale).added(formatList(names, ctx.locale)));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(filesText, locale).refusedTitle }));

export default function FileRefused() {
  const t = useText(filesText);
  const refusals = useText(refusalText);
  const told = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t.refusedTitle} {...(told?.name ? { description: told.name } : {})} />
      <EmptyState
        title={told ? refusals[told.refusal] : t.missing}
        action={
          <Button kind="primary" to={told?.back ?? paths.myWork()}>
            {t.back}
          </Button>
        }
      >
        {t.kept}
      </EmptyState>
    </>
  );
}
