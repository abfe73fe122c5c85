import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { readImports, receiveWorkbook } from "~/features/techfest/delegates/import/import.service.server";
import { textFor } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, readFormData, refused } from "~/server/form.server";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { ExportLink } from "~/ui/ExportLink";
import { FileDrop } from "~/ui/FileDrop";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readImports(ctx, param(params, "eventId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const eventId = param(params, "eventId");
  orThrow(await readImports(ctx, eventId));
  const file = (await readFormData(request)).get("file");
  if (!(file instanceof File) || file.size === 0) return refused("file_empty");
  const received = await receiveWorkbook(ctx, eventId, {
    name: file.name,
    bytes: Buffer.from(await file.arrayBuffer()),
  });
  return received.ok ? redirect(paths.delegateImport(eventId, received.value)) : refused(received.error);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(delegatesDeskText, locale).import.title }));

export default function DelegateImports() {
  const { id, imports } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const words = useText(delegatesDeskText);
  const t = words.import;
  const locale = useLocale();
  const isBusy = useNavigation().state !== "idle";
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={words.one.back}
        backTo={paths.eventDelegates(id)}
        description={t.description}
        secondary={<ExportLink href={paths.delegateTemplate(id)}>{t.template}</ExportLink>}
      />
      <Form method="post" encType="multipart/form-data" className="measure grid gap-4">
        <FormProblems state={state} />
        <FileDrop name="file" label={t.file} help={t.fileHelp} accept=".xlsx" required />
        <div>
          <Button kind="primary" busy={isBusy}>
            {t.read}
          </Button>
        </div>
      </Form>
      <Section title={t.past}>
        {imports.length === 0 && <p className="text-stone">{t.noPast}</p>}
        <ul className="divide-y divide-line">
          {imports.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <div className="min-w-0">
                <Link className="link font-medium break-words" to={paths.delegateImport(id, one.id)}>
                  {one.name}
                </Link>
                <p className="text-table text-stone">{t.by(one.by, formatDateTime(one.createdAt, locale))}</p>
              </div>
              <Badge tone={one.state === "applied" ? "leaf" : "turmeric"}>
                {one.state === "applied" ? t.applied : t.preview}
              </Badge>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
