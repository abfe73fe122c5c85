import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Motif } from "~/ui/Motif";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import type { ExhibitorPage as Shown } from "./showcase.service.server";

/** One exhibitor: what they show, where they stand, and the code that brings people here. */
export function ExhibitorPage({ exhibitor }: { exhibitor: Shown }) {
  const t = useText(exhibitorsText).showcase;
  const fields = useText(directoryText).fields;
  const locale = useLocale();
  const { event, sign, about, field, boothCode, products, isPreview } = exhibitor;
  return (
    <>
      <PageHeader
        eyebrow={`${t.title} · ${localized(event.name, locale)}`}
        backTo={paths.exhibitors(event.slug)}
        title={localized(sign, locale)}
      />
      {isPreview && <Notice tone="turmeric">{t.preview}</Notice>}
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="min-w-0">
          <p className="measure whitespace-pre-line text-lead">{localized(about, locale)}</p>
          <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-stone">
            <span>{fields[field]}</span>
            {boothCode && (
              <Link to={paths.eventPlan(event.slug, boothCode)} className="link font-medium">
                {t.booth(boothCode)} · {t.onPlan}
              </Link>
            )}
          </p>
          <Section title={t.products}>
            {products.length === 0 && <p className="text-stone">{t.noProducts}</p>}
            <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
              {products.map((product) => (
                <Product key={product.id} product={product} />
              ))}
            </ul>
          </Section>
        </div>
        <Code exhibitor={exhibitor} />
      </div>
    </>
  );
}

function Product({ product }: { product: Shown["products"][number] }) {
  const t = useText(exhibitorsText).showcase;
  const locale = useLocale();
  const name = localized(product.name, locale);
  return (
    <li>
      {product.photo ? (
        <img
          src={paths.file(product.photo.id)}
          alt={t.photoOf(name)}
          loading="lazy"
          width={480}
          height={360}
          className="aspect-4/3 w-full rounded-card object-cover"
        />
      ) : (
        <div className="flex aspect-4/3 w-full items-center justify-center rounded-card border border-line bg-card">
          <Motif seed={product.id} size={96} />
        </div>
      )}
      <h3 className="mt-3 text-h3">{name}</h3>
      <p className="mt-1 whitespace-pre-line text-stone">{localized(product.about, locale)}</p>
    </li>
  );
}

function Code({ exhibitor }: { exhibitor: Shown }) {
  const t = useText(exhibitorsText).showcase;
  const address = paths.exhibitorCode(exhibitor.event.slug, exhibitor.slug);
  return (
    <aside className="max-w-64 lg:border-l lg:border-line lg:pl-8">
      <h2 className="text-h3">{t.code}</h2>
      <img
        src={address}
        alt={exhibitor.address}
        width={192}
        height={192}
        className="my-3 size-48 rounded-control bg-white"
      />
      <p className="text-table text-stone">{t.codeHint}</p>
      <a href={address} download className="link mt-1 inline-flex min-h-11 items-center">
        {t.download}
      </a>
    </aside>
  );
}
