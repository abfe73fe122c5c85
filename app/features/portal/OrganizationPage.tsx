import { Link } from "@remix-run/react";
import type { Organization } from "~/features/directory/organization";
import { placeLabel } from "~/features/directory/places/place";
import { type Localized, localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { PageHeader } from "~/ui/PageHeader";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";

type Props = {
  organization: Organization;
  /** where whoever may edit it does so */
  editTo: string | undefined;
  competitions: readonly { readonly id: string; readonly slug: string; readonly name: Localized }[];
};

/** An organization as anyone sees it, with the competitions it hosts. */
export function OrganizationPage({ organization, editTo, competitions }: Props) {
  const t = useText(directoryText);
  const locale = useLocale();
  const { name, kind, about, website, place } = organization;
  const aboutText = localized(about, locale);
  return (
    <>
      <PageHeader
        eyebrow={t.organizationKinds[kind]}
        title={localized(name, locale)}
        action={
          editTo && (
            <Button to={editTo} icon="pencil">
              {t.organization.edit}
            </Button>
          )
        }
      />
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {aboutText && <Prose text={aboutText} />}
          <Section title={t.organization.hosts}>
            {competitions.length === 0 ? (
              <p className="text-stone">{t.organization.noCompetitions}</p>
            ) : (
              <ul className="border-line border-t">
                {competitions.map((competition) => (
                  <li key={competition.id} className="border-line border-b py-3">
                    <Link
                      className="font-semibold hover:text-cham hover:underline"
                      to={paths.competition(competition.slug)}
                    >
                      {localized(competition.name, locale)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </div>
        <aside className="min-w-0 [&_.fact]:sm:grid-cols-[7rem_1fr]">
          <Facts
            facts={[
              { term: t.facts.kind, value: t.organizationKinds[kind] },
              ...(place ? [{ term: t.organization.place, value: placeLabel(place) }] : []),
              ...(website ? [{ term: t.organization.website, value: <Website url={website} /> }] : []),
            ]}
          />
        </aside>
      </div>
    </>
  );
}

function Website({ url }: { url: string }) {
  return (
    <a className="link break-all" href={url} rel="nofollow noopener">
      {url.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
    </a>
  );
}
