import { data } from "@remix-run/node";
import type { Ctx } from "./context.server";
import { noticeCookieName } from "./door.server";
import { cookieOf, themeOf } from "./locale.server";
import { relationsOf } from "./navigation.server";

/** What every page needs around it; hands out the renewed session cookie and forgets the notice it shows. */
export async function readRoot(ctx: Ctx, request: Request) {
  const notice = readNotice(request);
  const headers = new Headers();
  if (ctx.renewedCookie) headers.append("set-cookie", ctx.renewedCookie);
  if (notice) headers.append("set-cookie", `${noticeCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
  return data(
    {
      locale: ctx.locale,
      theme: themeOf(request),
      isDemo: ctx.house.settings.mode !== "production",
      baseUrl: ctx.baseUrl,
      viewer: ctx.viewer ? { id: ctx.viewer.id, name: ctx.viewer.name, email: ctx.viewer.email } : null,
      relations: await relationsOf(ctx),
      notice: notice ? { id: ctx.now, tone: "leaf" as const, text: notice } : null,
    },
    { headers },
  );
}

function readNotice(request: Request): string | undefined {
  try {
    return decodeURIComponent(cookieOf(request, noticeCookieName) ?? "").slice(0, 300) || undefined;
  } catch {
    return undefined;
  }
}
