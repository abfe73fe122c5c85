import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Dossier } from "~/features/competition/entry/Dossier";
import { readPreview } from "~/features/competition/entry/versions/preview.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { ExportLink } from "~/ui/ExportLink";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const isSecretary = new URL(request.url).searchParams.get("nhu") === "thu-ky";
  return orThrow(await readPreview(ctx, param(params, "entryId"), isSecretary ? "secretary" : "judge"));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: [textFor(entryLifeText, locale).preview.title, data?.entry.title].filter(Boolean).join(" · "),
  }));

export default function PreviewPage() {
  const { entry, dossier, reader, isBlindRound, lackCount } = useLoaderData<typeof loader>();
  const t = useText(entryLifeText).preview;
  const isJudge = reader === "judge";
  return (
    <>
      <PageHeader
        eyebrow={entry.title}
        backTo={paths.myEntry(entry.id)}
        title={t.title}
        description={t.draft}
        secondary={<ExportLink href={paths.myEntryPaper(entry.id)}>{t.paper}</ExportLink>}
        action={lackCount > 0 ? <Button to={paths.myEntrySubmit(entry.id)}>{t.review}</Button> : undefined}
      />
      <LinkTabs
        label={t.as}
        tabs={[
          { to: paths.myEntryPreview(entry.id), label: t.asJudge, current: isJudge },
          { to: paths.myEntryPreview(entry.id, "?nhu=thu-ky"), label: t.asSecretary, current: !isJudge },
        ]}
      />
      <div className="my-6 grid gap-3">
        {lackCount > 0 && <Notice tone="turmeric">{t.missing(lackCount)}</Notice>}
        {isJudge && <Notice tone="sky">{isBlindRound ? t.blind : t.open}</Notice>}
      </div>
      <Dossier dossier={dossier} />
    </>
  );
}
