import { paths } from "~/paths";
import type { MainPage } from "./page-links";

/** Signs in through the ordinary form, as a browser without scripts would. Answers the cookies to send from then on. */
export async function signIn(
  address: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const answer = await fetch(`${address}${paths.signIn()}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: address, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ email, password }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (answer.status >= 400 || cookies.length === 0) throw new Error(`signing in as ${email} answered ${answer.status}`);
  return cookies.join("; ");
}

/** The address of a page of pages.mjs, found by following its links. Throws when a link is not there. */
export async function addressOf(address: string, { name, from, follow = [] }: MainPage, cookie = ""): Promise<string> {
  let here = from;
  for (const { href, text } of follow) {
    const html = await read(`${address}${here}`, cookie);
    const next = links(html).find((link) => href.test(link.href) && link.text.includes(text));
    if (!next) throw new Error(`"${name}": ${here} has no link like ${href.source} ${text}`);
    here = next.href;
  }
  return `${address}${here}`;
}

async function read(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}

function links(html: string): { href: string; text: string }[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href = "", inner = ""]) => ({
    href: href.replaceAll("&amp;", "&"),
    text: `${inner.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")} `,
  }));
}
