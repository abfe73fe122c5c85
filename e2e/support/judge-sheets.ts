import { type Page, test } from "@playwright/test";
import { paths } from "~/paths";

type Stored = {
  draft: { revision: number; submittedAt: string | null; marks: Record<string, number>; remark: string };
};

/** What the server has of a sheet, as its judge may read it. */
export async function stored(page: Page, assignmentId: string): Promise<Stored> {
  const ask = () => page.request.get(paths.judgingCarried(assignmentId));
  const answer = await ask().catch(ask); // a connection that was kept open may have been closed by the server
  return ((await answer.json()) as { sheet: Stored }).sheet;
}

/**
 * A sheet on the judge's desk that isn't submitted yet: each use its own place among them, so that journeys that run at
 * once on the one demo judge never write on the same.
 */
export async function openSheet(page: Page, use: "submitting" | "scoring" | "writing"): Promise<string> {
  const links = await page.locator(`main a[href^="${paths.judgingSheet("")}"]`).all();
  const ids: string[] = [];
  for (const link of links) {
    const id = (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
    const { draft } = await stored(page, id);
    if (draft.submittedAt === null && !ids.includes(id)) ids.push(id);
  }
  const screen = test.info().project.name === "phone" ? 1 : 0;
  const places = { submitting: screen, scoring: Math.floor(ids.length / 2) - screen, writing: -1 - screen };
  const id = ids.sort().at(places[use]);
  if (!id) throw new Error(`the demo judge has ${ids.length} sheets left`);
  return id;
}
