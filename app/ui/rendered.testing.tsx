import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router-dom";

/** A component as a page of its own at an address, with the router that its forms and links need. */
export function routed(element: ReactElement, address = "/"): ReactElement {
  const router = createMemoryRouter([{ path: "*", element }], { initialEntries: [address] });
  return <RouterProvider router={router} future={{ v7_startTransition: true }} />;
}

/** What a component shows as a page of its own: a copy that stays when the page is gone. Needs a document (jsdom). */
export function rendered(element: ReactElement): HTMLElement {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  const root = createRoot(place);
  act(() => root.render(routed(element)));
  const copy = place.cloneNode(true) as HTMLElement;
  act(() => root.unmount());
  return copy;
}
