import { data } from "@remix-run/node";

/** Any address that is none of ours: 404 in the viewer's language. */
export function loader(): never {
  throw data({ refusal: "not_found" }, { status: 404 });
}

export const action = loader;

export default function Missing() {
  return null;
}
