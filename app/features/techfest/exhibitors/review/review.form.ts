import * as z from "zod";

const id = z.string().min(1).max(60);
const reason = z.string().trim().min(1).max(2_000);
const priorityClass = z.enum(["1", "2", "3", "4"]).transform(Number).default(3);
const revision = z.string().min(1).pipe(z.coerce.number<string>().int().min(1));

/** What is decided about one application, or about many. */
export const reviewActs = ["approve", "waitlist", "reject"] as const;
export type ReviewAct = (typeof reviewActs)[number];

/** Everything the desk can do on one application's page. */
export const reviewForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("approve"), revision, priorityClass }),
  z.object({ act: z.literal("waitlist"), revision, priorityClass }),
  z.object({ act: z.literal("reject"), revision, reason }),
  z.object({ act: z.literal("note"), body: z.string().trim().min(1).max(2_000) }),
  z.object({ act: z.literal("offer"), boothId: id }),
  z.object({ act: z.literal("release"), reason }),
]);
export type ReviewForm = z.output<typeof reviewForm>;

/** Applications of one page at most. */
const mostInBatch = 200;

/** What was ticked and which button was pressed. */
export const planForm = z.object({ act: z.enum(reviewActs), ids: z.array(id).min(1).max(mostInBatch) });
export type PlanForm = z.output<typeof planForm>;

const rows = z.array(z.object({ id, revision })).min(1).max(mostInBatch);
/** The plan as it was shown: each application with the revision it had then. */
export const batchForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("approve"), rows, priorityClass }),
  z.object({ act: z.literal("waitlist"), rows, priorityClass }),
  z.object({ act: z.literal("reject"), rows, reason }),
]);
export type BatchForm = z.output<typeof batchForm>;
/** The same rows whatever is wrong with the rest, to show their plan again. */
export const replanForm = z.object({ act: z.enum(reviewActs), rows });
