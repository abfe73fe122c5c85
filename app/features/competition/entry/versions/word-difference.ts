/** A stretch of a text that stayed, went or came, with the white space behind its words. */
export type Piece = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Comparisons at most: beyond, the stretch that differs is shown whole, once gone and once come. */
const mostComparisons = 1_000_000;

/**
 * What changed from one text to another, word by word: the pieces of kind same and removed make the first text again,
 * those of kind same and added the second. Long texts that differ throughout are not compared within.
 */
export function wordDifference(before: string, after: string): readonly Piece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < young.length - start &&
    old[old.length - 1 - end] === young[young.length - 1 - end]
  ) {
    end += 1;
  }
  return joined([
    { kind: "same", words: old.slice(0, start) },
    ...middle(old.slice(start, old.length - end), young.slice(start, young.length - end)),
    { kind: "same", words: old.slice(old.length - end) },
  ]);
}

type Stretch = { readonly kind: Piece["kind"]; readonly words: readonly string[] };

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** The longest common subsequence, by the usual table of lengths from the end. */
function middle(old: readonly string[], young: readonly string[]): Stretch[] {
  if (old.length === 0 || young.length === 0 || old.length * young.length > mostComparisons) {
    return [
      { kind: "removed", words: old },
      { kind: "added", words: young },
    ];
  }
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === young[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [gone, come] = [old[i], young[j]];
    if (gone !== undefined && gone === come) {
      stretches.push({ kind: "same", words: [gone] });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      stretches.push({ kind: "removed", words: [gone] });
      i += 1;
    } else if (come !== undefined) {
      stretches.push({ kind: "added", words: [come] });
      j += 1;
    }
  }
  return stretches;
}

function joined(stretches: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, words } of stretches) {
    const text = words.join("");
    const last = pieces.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  }
  return pieces;
}
