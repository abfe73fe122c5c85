import { expect, type Page } from "@playwright/test";
import { paths } from "~/paths";

const id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

export const editions = { first: /lần thứ I – 2024/, second: /lần thứ II$/ } as const;

/** An edition and one of its rounds, by the links that lead those who run it there. */
export async function findRound(
  page: Page,
  edition: RegExp,
  round: string | RegExp,
): Promise<{ readonly competitionId: string; readonly roundId: string }> {
  await page.goto(paths.organizing());
  const desk = page.getByRole("link", { name: edition }).first();
  const competitionId = firstMatch(paths.desk(`(${id})`), await desk.getAttribute("href"));
  await page.goto(paths.desk(competitionId));
  const link = page.getByRole("link", { name: round }).first();
  const roundId = firstMatch(paths.deskRound(competitionId, `(${id})`), await link.getAttribute("href"));
  return { competitionId, roundId };
}

function firstMatch(form: string, href: string | null): string {
  const found = new RegExp(form).exec(href ?? "")?.[1];
  if (!found) throw new Error(`${href} is no ${form}`);
  return found;
}

/** A sentence that the page shows once after an act. */
export async function expectNotice(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
}
