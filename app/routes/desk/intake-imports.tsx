import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readImports, receiveEntries } from "~/features/competition/intake/import/import.service.server";
import { WorkbookForm, WorkbookList } from "~/features/files/WorkbookForm";
import { textFor } from "~/i18n/catalogue";
import { intakeText } from "~/i18n/intake";
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
  pageMeta(matches, (locale) => ({ title: textFor(intakeText, locale).import.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readImports(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  orThrow(await readImports(ctx, competitionId));
  const file = await readPostedFile(request);
  if (!file.ok) return refused(file.error);
  const received = await receiveEntries(ctx, competitionId, file.value);
  return received.ok ? redirect(paths.deskEntryImport(competitionId, received.value)) : refused(received.error);
}

export default function EntryImports() {
  const { id, imports } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const words = useText(intakeText);
  const t = words.import;
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={words.title}
        backTo={paths.deskIntake(id)}
        description={t.description}
        secondary={<ExportLink href={paths.deskEntryTemplate(id)}>{t.template}</ExportLink>}
      />
      <WorkbookForm words={t} state={state} />
      {imports.length > 0 && (
        <Section title={t.open}>
          <WorkbookList workbooks={imports} pathOf={(importId) => paths.deskEntryImport(id, importId)} by={t.by} />
        </Section>
      )}
    </>
  );
}
