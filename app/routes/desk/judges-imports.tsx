import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WorkbookForm, WorkbookList } from "~/features/files/WorkbookForm";
import { readJudgeImports, receiveJudges } from "~/features/judging/judges/import/import.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, readPostedFile, refused } from "~/server/form.server";
import { ExportLink } from "~/ui/ExportLink";
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
  const file = await readPostedFile(request);
  if (!file.ok) return refused(file.error);
  const received = await receiveJudges(ctx, competitionId, file.value);
  return received.ok ? redirect(paths.deskJudgeImport(competitionId, received.value)) : refused(received.error);
}

export default function JudgeImports() {
  const { competitionId, imports } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(judgesText).import;
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        backTo={paths.deskJudges(competitionId)}
        description={t.description}
        secondary={<ExportLink href={paths.deskJudgeTemplate(competitionId)}>{t.template}</ExportLink>}
      />
      <WorkbookForm words={t} state={state} />
      {imports.length > 0 && (
        <Section title={t.open}>
          <WorkbookList
            workbooks={imports}
            pathOf={(importId) => paths.deskJudgeImport(competitionId, importId)}
            by={t.by}
          />
        </Section>
      )}
    </>
  );
}
