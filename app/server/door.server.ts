import { data, redirect } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { Viewer } from "~/core/permission";
import { paths } from "~/paths";
import type { Ctx } from "./context.server";

/** A route's parameter; 404 for one that no database can hold. A missing one is a mistake of ours: the router has matched it. */
export function param(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no parameter ${name}`);
  if (value.includes("\0")) throw data({ refusal: "not_found" }, { status: 404 });
  return value;
}

/** The viewer, or a redirect to sign in that comes back here afterwards (a 401 for anything but a page). */
export function requireViewer(ctx: Ctx, request: Request): Viewer {
  if (ctx.viewer) return ctx.viewer;
  if (request.method !== "GET") throw data({ refusal: "sign_in_required" }, { status: 401 });
  const url = new URL(request.url);
  url.searchParams.delete("_routes");
  throw redirect(paths.signIn(url.pathname.replace(/\.data$/, "") + url.search));
}

export const noticeCookieName = "khoi_notice";

/** A redirect after something was done, with a sentence that the next page shows once. */
export function redirectWithNotice(path: string, sentence: string) {
  const cookie = `${noticeCookieName}=${encodeURIComponent(sentence)}; Path=/; Max-Age=20; HttpOnly; SameSite=Lax`;
  return redirect(path, { headers: { "set-cookie": cookie } });
}
