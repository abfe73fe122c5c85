import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { sitePath } from "~/core/site-path";
import { locales } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { readFormData } from "~/server/form.server";
import { localeCookieName, rememberChoice, themeCookieName } from "~/server/locale.server";

const themes = ["light", "dark", "system"];

export function loader() {
  return redirect(paths.home());
}

/** Remembers a language or a theme in this browser and goes back to where one was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const back = new URL(sitePath(text("returnTo") ?? text("den")) ?? paths.home(), request.url);
  back.searchParams.delete("lang");
  const isSecure = context.house.settings.baseUrl.startsWith("https:");
  const response = redirect(back.pathname + back.search + back.hash);
  const locale = locales.find((known) => known === text("locale"));
  if (locale) response.headers.append("set-cookie", rememberChoice(localeCookieName, locale, isSecure));
  const theme = text("theme");
  if (theme && themes.includes(theme)) {
    response.headers.append("set-cookie", rememberChoice(themeCookieName, theme, isSecure));
  }
  return response;
}
