import { addDays, type Day, dayOf, type Instant } from "~/core/instant";

export const dataRequestKinds = ["copy", "correct", "erase", "restrict", "withdraw"] as const;
export type DataRequestKind = (typeof dataRequestKinds)[number];
export type DataRequestState = "received" | "answered" | "done" | "refused";

/** Working days within which the law wants a request answered. */
const replyWithin = 2;
/** Working days within which the law wants a request carried out. */
const doneWithin: Readonly<Record<DataRequestKind, number>> = {
  copy: 10,
  correct: 10,
  erase: 20,
  restrict: 15,
  withdraw: 15,
};

/**
 * The last Hanoi days for answering a request and for carrying it out: 2 working days for the reply; 10 for a copy or a
 * correction, 15 for restricting or withdrawing, 20 for erasing. The day of arrival doesn't count. Saturdays and Sundays
 * are skipped; public holidays (Tết, 30/4, 2/9 …) are decreed year by year and are not left out, so a deadline shown
 * here is never later than the legal one. Source: law 91/2025/QH15, decree 356/2025/NĐ-CP.
 */
export function requestDeadlines(kind: DataRequestKind, receivedAt: Instant): { replyDue: Day; doneDue: Day } {
  const day = dayOf(receivedAt);
  return { replyDue: addWorkingDays(day, replyWithin), doneDue: addWorkingDays(day, doneWithin[kind]) };
}

/** The day that many working days (Monday to Friday) after `from`. */
export function addWorkingDays(from: Day, workingDays: number): Day {
  let day = from;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The deadline that comes next, or null when nothing is left to do. */
export function nextDeadline(request: { state: DataRequestState; replyDue: Day; doneDue: Day }): Day | null {
  if (request.state === "received") return request.replyDue;
  return request.state === "answered" ? request.doneDue : null;
}

/** How urgent a request is on that day: closed, on time, its last day, or overdue. */
export function urgencyOf(
  request: { state: DataRequestState; replyDue: Day; doneDue: Day },
  today: Day,
): "closed" | "in_time" | "last_day" | "overdue" {
  const due = nextDeadline(request);
  if (due === null) return "closed";
  if (due < today) return "overdue";
  return due === today ? "last_day" : "in_time";
}
