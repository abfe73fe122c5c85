/** `at` is the line where it begins, from 0. */
export type Block =
  | { kind: "text"; at: number; text: string }
  | { kind: "heading"; at: number; text: string }
  | { kind: "list"; at: number; ordered: boolean; items: { at: number; text: string }[] };

const bullet = /^\s*[-–•*]\s+/;
const ordinal = /^\s*\d{1,3}[.)]\s+/;
const heading = /^#{1,3}\s+/;

/**
 * Plain text as blocks: an empty line ends a paragraph, a line starting with `-` or `1.` is a list item, one starting
 * with `#` a heading. Nothing else is understood, and nothing becomes HTML.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const [at, line] of text.replace(/\r\n?/g, "\n").split("\n").entries()) {
    const last = open ? blocks.at(-1) : undefined;
    open = line.trim() !== "" && !heading.test(line);
    if (heading.test(line)) blocks.push({ kind: "heading", at, text: line.replace(heading, "").trim() });
    else if (bullet.test(line) || ordinal.test(line)) {
      const ordered = ordinal.test(line);
      const item = { at, text: line.replace(ordered ? ordinal : bullet, "").trim() };
      if (last?.kind === "list" && last.ordered === ordered) last.items.push(item);
      else blocks.push({ kind: "list", at, ordered, items: [item] });
    } else if (open && last?.kind === "text") last.text += `\n${line.trim()}`;
    else if (open) blocks.push({ kind: "text", at, text: line.trim() });
  }
  return blocks;
}
