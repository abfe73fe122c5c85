import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useNavigation } from "@remix-run/react";
import { readGalleryQuery } from "~/features/directory/gallery/gallery";
import { searchGallery } from "~/features/directory/gallery/gallery.service.server";
import { PublicGallery } from "~/features/directory/gallery/PublicGallery";
import { textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = readGalleryQuery(new URL(request.url).searchParams);
  return { query, gallery: await searchGallery(await requestContext(request, context), query) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => {
    const { title, about } = textFor(directoryText, locale).gallery;
    return { title, description: about };
  });

export default function GalleryPage() {
  const { query, gallery } = useLoaderData<typeof loader>();
  const { location } = useNavigation();
  const asked =
    location?.pathname === paths.projects() ? readGalleryQuery(new URLSearchParams(location.search)) : query;
  return <PublicGallery query={query} asked={asked} gallery={gallery} />;
}
