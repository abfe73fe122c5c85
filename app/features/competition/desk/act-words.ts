/** An act as what somebody did; one that has no words (an older edition's) is shown by its name rather than lost. */
export function wordsOfAct(words: Readonly<Record<string, string>>, act: string): string {
  return words[act] ?? act;
}
