import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WorkbookForm, WorkbookList } from "~/features/files/WorkbookForm";
import { readImports, receiveWorkbook } from "~/features/techfest/delegates/import/import.service.server";
import { textFor } from "~/i18n/catalogue";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow, readPostedFile, refused } from "~/server/form.server";
import { Badge } from "~/ui/Badge";
import { ExportLink } from "~/ui/ExportLink";
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
  const file = await readPostedFile(request);
  if (!file.ok) return refused(file.error);
  const received = await receiveWorkbook(ctx, eventId, file.value);
  return received.ok ? redirect(paths.delegateImport(eventId, received.value)) : refused(received.error);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(delegatesDeskText, locale).import.title }));

export default function DelegateImports() {
  const { id, imports } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const words = useText(delegatesDeskText);
  const t = words.import;
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
      <WorkbookForm words={t} state={state} />
      <Section title={t.past}>
        {imports.length === 0 && <p className="text-stone">{t.noPast}</p>}
        <WorkbookList
          workbooks={imports}
          pathOf={(importId) => paths.delegateImport(id, importId)}
          by={t.by}
          badgeOf={({ state }) => (
            <Badge tone={state === "applied" ? "leaf" : "turmeric"}>
              {state === "applied" ? t.applied : t.preview}
            </Badge>
          )}
        />
      </Section>
    </>
  );
}
