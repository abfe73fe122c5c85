import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Dossier } from "~/features/competition/entry/Dossier";
import { readVersion } from "~/features/competition/entry/versions/versions.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { CopyText } from "~/ui/CopyText";
import { ExportLink } from "~/ui/ExportLink";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readVersion(ctx, param(params, "entryId"), param(params, "version")));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: data ? textFor(entryLifeText, locale).versions.oneOf(data.version.version, data.entry.title) : "",
  }));

export default function VersionPage() {
  const { entry, version, dossier, versions } = useLoaderData<typeof loader>();
  const t = useText(entryLifeText).versions;
  const locale = useLocale();
  const [newest] = versions;
  return (
    <>
      <PageHeader
        eyebrow={[entry.number, entry.title].filter(Boolean).join(" · ")}
        backTo={paths.myEntry(entry.id)}
        title={t.one(version.version)}
        description={t.by(version.by, formatDateTime(version.at, locale))}
        secondary={<ExportLink href={paths.myEntryVersionFile(entry.id, version.version)}>{t.file}</ExportLink>}
      />
      {newest && newest.version !== version.version && (
        <Notice tone="turmeric">
          {t.older}{" "}
          <Link className="link" to={paths.myEntryVersion(entry.id, newest.version)}>
            {t.newest}
          </Link>
        </Notice>
      )}
      <div className="my-4">
        <p className="mb-1 text-small text-stone">{t.hash}</p>
        <CopyText text={version.sha256} label={t.hash} />
      </div>
      <Dossier dossier={dossier} />
    </>
  );
}
