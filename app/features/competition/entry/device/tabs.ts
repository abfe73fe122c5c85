import type { Instant } from "~/core/instant";
import type { AnswerFault } from "../answer";

/** What one tab tells the others of the same browser, account and entry. */
export type TabNews = {
  readonly fieldKey: string;
  readonly text: string;
  /** when it was typed, by the device's clock, which all tabs share */
  readonly writtenAt: Instant;
  /** the server's acknowledgement of that very text; null: it is on its way */
  readonly saved: { readonly revision: number; readonly savedAt: Instant; readonly fault: AnswerFault | null } | null;
};

/** The name under which the tabs of one account's entry hear each other. */
export function tabsName(accountId: string, entryId: string): string {
  return `khoi-entry-${accountId}-${entryId}`;
}

/** Whether a message from a tab is one of ours: another edition of the page may still be open. */
export function isTabNews(message: unknown): message is TabNews {
  if (typeof message !== "object" || message === null) return false;
  const { fieldKey, text, writtenAt, saved } = message as Partial<TabNews>;
  const isSaved = saved === null || (typeof saved?.revision === "number" && typeof saved.savedAt === "string");
  return typeof fieldKey === "string" && typeof text === "string" && typeof writtenAt === "string" && isSaved;
}
