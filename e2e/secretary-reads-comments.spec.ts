import { expect, test } from "@playwright/test";
import { paths } from "~/paths";
import { editions, findRound } from "./support/desk";
import { signInAs } from "./support/sign-in";

test("the secretary reads what judges wrote before any team does", async ({ page }) => {
  test.slow();
  await signInAs(page, "secretary");
  const { competitionId, roundId } = await findRound(page, editions.second, /^Bán kết/);
  await page.goto(paths.deskFeedback(competitionId, roundId));
  await expect(page.getByRole("button", { name: /^Phát hành/ })).toBeHidden();
  const unread = page.getByRole("listitem").filter({ has: page.getByText("Chưa đọc", { exact: true }) });
  // the two window sizes begin at either end of those that wait
  const one = test.info().project.name === "phone" ? unread.last() : unread.first();
  const whose = (await one.locator("p").first().textContent()) ?? "";
  const own = page.getByRole("listitem").filter({ hasText: whose.replace(/Chưa đọc$/, "") });
  await one.getByRole("button", { name: "Không cho đọc" }).click();
  await expect(own.getByText("Không cho nhóm đọc", { exact: true })).toBeVisible();
  const show = own.getByRole("button", { name: "Cho nhóm đọc", exact: true });
  await show.click();
  await expect(show).toBeHidden();
  await expect(own.getByText("Cho nhóm đọc", { exact: true })).toBeVisible();
});
