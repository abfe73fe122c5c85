import { type Locale, locales } from "~/i18n/catalogue";

export const localeCookieName = "khoi_lang";
export const themeCookieName = "khoi_theme";
export type Theme = "light" | "dark" | "system";

/** The language of a request: `?lang=`, else the remembered choice, else Vietnamese. */
export function localeOf(request: Request): Locale {
  return askedLocale(request) ?? asLocale(cookieOf(request, localeCookieName)) ?? "vi";
}

/** The language the address itself asks for, which is then remembered. */
export function askedLocale(request: Request): Locale | undefined {
  return asLocale(new URL(request.url).searchParams.get("lang"));
}

export function themeOf(request: Request): Theme {
  const theme = cookieOf(request, themeCookieName);
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** A Set-Cookie value that remembers a choice for a year. */
export function rememberChoice(name: string, value: string, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure ? "; Secure" : ""}`;
}

function asLocale(text: string | null | undefined): Locale | undefined {
  return locales.find((locale) => locale === text);
}

export function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key === name) return value.join("=");
  }
  return undefined;
}
