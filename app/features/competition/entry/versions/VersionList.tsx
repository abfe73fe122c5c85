import { Link } from "@remix-run/react";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import type { EntryView } from "../entry.service.server";

/** Every submission of an entry: readable, and comparable with the one before it. */
export function VersionList({ entry: { id, versions } }: { entry: Pick<EntryView, "id" | "versions"> }) {
  const t = useText(entryLifeText).versions;
  const locale = useLocale();
  const [latest] = versions;
  if (!latest) return null;
  return (
    <Section title={t.title}>
      <Timeline
        moments={versions.map(({ id: versionId, version, at, by, sha256 }) => ({
          id: versionId,
          when: formatDateTime(at, locale),
          what: t.one(version),
          note: (
            <>
              {by} · <span className="break-all font-mono text-small">{sha256.slice(0, 16)}…</span>
              <span className="mt-1 flex flex-wrap gap-x-5">
                <Link className="link inline-flex min-h-11 items-center" to={paths.myEntryVersion(id, version)}>
                  {t.read}
                  <span className="sr-only">: {t.one(version)}</span>
                </Link>
                {version > 1 && (
                  <Link
                    className="link inline-flex min-h-11 items-center"
                    to={paths.myEntryDifference(id, `?tu=${version - 1}&den=${version}`)}
                  >
                    {t.compareWith}
                    <span className="sr-only">: {t.one(version)}</span>
                  </Link>
                )}
              </span>
            </>
          ),
          tone: version === latest.version ? "leaf" : "cham",
        }))}
      />
    </Section>
  );
}
