import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type NewSave,
  nextToSend,
  pauseAfter,
  preferringOwn,
  reunited,
  sheetWaiting,
  type Waiting,
  waitingOf,
  withAnswer,
  withoutSave,
  withRefusal,
  withSave,
} from "./outbox";

const save = (key: string, given: Partial<NewSave> = {}): NewSave => ({
  accountId: "judge",
  assignmentId: "a1",
  key,
  isSubmission: false,
  fields: [["marks.novelty", key]],
  revision: 3,
  after: null,
  madeAt: "2026-09-20T02:00:00.000Z",
  ...given,
});
const queued = (...saves: readonly NewSave[]) =>
  saves.reduce<readonly Waiting[]>((queue, one, at) => withSave(queue, one, at + 1), []);
const keys = (queue: readonly Waiting[]) => queue.map(({ key }) => key);
const sent = (queue: readonly Waiting[], key: string) =>
  queue.map((one) => (one.key === key ? { ...one, attempts: 1 } : one));

it("replaces a save that was never sent by the next one, which stands where the first stood", () => {
  const queue = queued(save("one", { revision: 7 }), save("two", { after: "one", revision: 0 }));
  expect(queue).toEqual([{ ...save("two", { revision: 7 }), seq: 2, attempts: 0, stopped: null }]);
});

it("never replaces a submission, nor goes into one", () => {
  const submission = save("two", { after: "one", isSubmission: true });
  expect(keys(queued(save("one"), submission, save("three", { after: "two" })))).toEqual(["one", "two", "three"]);
});

it("never replaces a save that may have arrived, nor what another page wrote, nor another sheet's", () => {
  expect(keys(withSave(sent(queued(save("one")), "one"), save("two", { after: "one" }), 2))).toEqual(["one", "two"]);
  expect(keys(queued(save("one"), save("two", { after: null })))).toEqual(["one", "two"]);
  expect(keys(queued(save("one"), save("two", { assignmentId: "a2", after: "one" })))).toEqual(["one", "two"]);
});

it("never replaces a save made in time by one made after scoring has ended", () => {
  const closesAt = "2026-09-20T10:00:00.000Z";
  const inTime = save("one", { closesAt, madeAt: closesAt });
  const late = save("two", { closesAt, madeAt: "2026-09-20T10:05:00.000Z", after: "one" });
  const later = save("three", { closesAt, madeAt: "2026-09-20T10:06:00.000Z", after: "two" });
  expect(keys(queued(inTime, late, later))).toEqual(["one", "three"]);
  expect(keys(queued(inTime, { ...late, closesAt: "2026-09-20T11:00:00.000Z" }))).toEqual(["two"]);
});

it("puts what a page could only remember behind what the device holds, and forgets what is gone", () => {
  const kept = sent(queued(save("one"), save("other", { assignmentId: "a2" })), "one");
  const remembered = withSave(
    [{ ...save("one"), seq: 1, attempts: 4, stopped: null }],
    save("two", { after: "one" }),
    2,
  );
  expect(reunited(kept, remembered, new Set()).map(({ key, seq, attempts }) => [key, seq, attempts])).toEqual([
    ["one", 1, 4],
    ["other", 2, 0],
    ["two", 3, 0],
  ]);
  expect(keys(reunited(kept, [], new Set(["one"])))).toEqual(["other"]);
});

it("sends each sheet's saves in order, the oldest sheet first", () => {
  const queue = queued(
    save("one"),
    save("other", { assignmentId: "a2" }),
    save("two", { after: "one", isSubmission: true }),
  );
  expect(nextToSend(queue)?.key).toBe("one");
  expect(nextToSend(withAnswer(queue, "one", 4))?.key).toBe("other");
  expect(nextToSend([])).toBeUndefined();
});

it("writes what follows on the answered revision, and leaves what another page wrote where it was", () => {
  const queue = sent(queued(save("one")), "one");
  const more = withSave(withSave(queue, save("two", { after: "one" }), 2), save("elsewhere", { revision: 3 }), 3);
  expect(withAnswer(more, "one", 4).map(({ key, revision, after }) => [key, revision, after])).toEqual([
    ["two", 4, null],
    ["elsewhere", 3, null],
  ]);
});

it("holds back a sheet whose first save was refused, and no other", () => {
  const queue = sent(queued(save("one"), save("other", { assignmentId: "a2" })), "one");
  const held = withRefusal(
    withSave(queue, save("two", { after: "one", isSubmission: true }), 3),
    "one",
    "changed_elsewhere",
  );
  expect(nextToSend(held)?.key).toBe("other");
  expect(nextToSend(withAnswer(held, "other", 1))).toBeUndefined();
  expect(sheetWaiting(held, "a1")).toMatchObject({ stopped: "changed_elsewhere", hasSubmission: true, isTried: true });
});

it("goes on from a mark that was refused once it was mended", () => {
  const refused = withRefusal(queued(save("one", { isSubmission: true })), "one", "mark_invalid");
  expect(withSave(refused, save("two", { after: "one" }), 2)).toMatchObject([
    { key: "two", revision: 3, stopped: null },
  ]);
});

it("keeps a clash a clash while the judge goes on writing, until it is settled", () => {
  const clash = withRefusal(sent(queued(save("one")), "one"), "one", "changed_elsewhere");
  const later = withSave(clash, save("two", { after: "one" }), 2);
  expect(later).toMatchObject([{ key: "two", stopped: "changed_elsewhere" }]);
  expect(preferringOwn(later, "a1", 9)).toMatchObject([{ key: "two", revision: 9, after: null, stopped: null }]);
});

it("closes the gap that a save leaves when it is given up", () => {
  const queue = sent(queued(save("one", { revision: 5 })), "one");
  const more = withSave(queue, save("two", { after: "one", isSubmission: true }), 2);
  expect(withoutSave(more, "one")).toMatchObject([{ key: "two", revision: 5, after: null }]);
  expect(keys(withoutSave(more, "none"))).toEqual(["one", "two"]);
});

it("waits longer after every attempt in vain, a minute at most", () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(pauseAfter)).toEqual([5_000, 5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
});

it("whatever is written and answered, sends every submission once, in order, and ends with the last words", () => {
  const acts = fc.array(fc.record({ submits: fc.boolean(), sendsFirst: fc.nat(3) }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(acts, (steps) => {
      let queue: readonly Waiting[] = [];
      let revision = 3;
      const taken: Waiting[] = [];
      const send = () => {
        const next = nextToSend(queue);
        if (!next) return;
        expect(next.after).toBeNull();
        expect(next.revision).toBe(revision);
        taken.push(next);
        revision += 1;
        queue = withAnswer(queue, next.key, revision);
      };
      steps.forEach(({ submits, sendsFirst }, at) => {
        for (let index = 0; index < sendsFirst; index++) send();
        const after = waitingOf(queue, "a1").at(-1)?.key ?? null;
        queue = withSave(queue, save(`k${at}`, { isSubmission: submits, after, revision }), at);
      });
      while (queue.length > 0) send();
      const submitted = steps.flatMap(({ submits }, at) => (submits ? [`k${at}`] : []));
      expect(taken.filter(({ isSubmission }) => isSubmission).map(({ key }) => key)).toEqual(submitted);
      expect(taken.at(-1)?.key).toBe(`k${steps.length - 1}`);
      expect([...taken].sort((a, b) => a.seq - b.seq)).toEqual(taken);
    }),
  );
});
