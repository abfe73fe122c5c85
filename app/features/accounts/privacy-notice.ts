/** A part of the privacy notice: its heading and what stands below it. */
export type NoticeSection = { readonly heading: string; readonly text: string };

/** The notice's parts. A block's first line is a heading when it doesn't end like a sentence and more lines follow. */
export function noticeSections(body: string): NoticeSection[] {
  return body
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [first = "", ...rest] = block.trim().split("\n");
      const isHeading = rest.length > 0 && !/[.:;!?]$/.test(first);
      return isHeading ? { heading: first, text: rest.join("\n") } : { heading: "", text: block.trim() };
    });
}
