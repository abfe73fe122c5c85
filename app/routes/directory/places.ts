import type { LoaderFunctionArgs } from "@remix-run/node";
import { placeLabel, placeValue } from "~/features/directory/places/place";
import { searchPlaces } from "~/features/directory/places/place.service.server";
import { requestContext } from "~/server/context.server";

const oneDay = 86_400;
const provinceCode = /^\d{1,10}$/;

/** The communes that fit `?q=`, in `?tinh=` if given, for the picker. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = await requestContext(request, context);
  const { searchParams } = new URL(request.url);
  const province = searchParams.get("tinh") ?? "";
  const typed = (searchParams.get("q") ?? "").toWellFormed();
  const places = await searchPlaces(db, typed, provinceCode.test(province) ? province : undefined);
  const options = places.map((place) => ({ value: placeValue(place), label: placeLabel(place) }));
  return Response.json({ options }, { headers: { "cache-control": `public, max-age=${oneDay}` } });
}
