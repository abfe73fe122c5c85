import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { readJudgeImports, receiveJudges } from "~/features/judging/judges/import/import.service.server";
import { textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, readFormData, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { ExportLink } from "~/ui/ExportLink";
import { FileDrop } from "~/ui/FileDrop";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(judgesText, locale).import.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readJudgeImports(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  orThrow(await readJudgeImports(ctx, competitionId));
  const file = (await readFormData(request)).get("file");
  if (!(file instanceof File) || file.size === 0) return refused("file_empty");
  const bytes = Buffer.from(await file.arrayBuffer());
  const received = await receiveJudges(ctx, competitionId, { name: file.name || "giam-khao.xlsx", bytes });
  return received.ok ? redirect(paths.deskJudgeImport(competitionId, received.value)) : refused(received.error);
}

export default function JudgeImports() {
  const { competitionId, imports } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(judgesText).import;
  const locale = useLocale();
  const isBusy = useNavigation().state !== "idle";
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        backTo={paths.deskJudges(competitionId)}
        description={t.description}
        secondary={<ExportLink href={paths.deskJudgeTemplate(competitionId)}>{t.template}</ExportLink>}
      />
      <Form method="post" encType="multipart/form-data" className="measure grid gap-4">
        <FormProblems state={state} />
        <FileDrop name="file" label={t.file} help={t.fileHelp} accept=".xlsx" required />
        <Button kind="primary" busy={isBusy} className="w-fit">
          {t.read}
        </Button>
      </Form>
      {imports.length > 0 && (
        <Section title={t.open}>
          <ul className="divide-y divide-line">
            {imports.map((one) => (
              <li key={one.id} className="py-3">
                <Link className="link break-words font-medium" to={paths.deskJudgeImport(competitionId, one.id)}>
                  {one.name}
                </Link>
                <p className="text-table text-stone">{t.by(one.by, formatDateTime(one.createdAt, locale))}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
