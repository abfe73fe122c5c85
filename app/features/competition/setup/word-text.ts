/** Signs that Word, LibreOffice and Google Docs put before an item when a list is copied as plain text. */
const bullet = /^[\s\u00a0]*(?:[•·▪◦●○■□❖➢➤✓✔\uf0a7\uf0b7\uf0d8\uf0fc]|[-–—+*o§](?=[\t\u00a0]))[\s\u00a0]*(?=\S)/u;
const dash = /^[\s\u00a0]*[-–—+*][ \u00a0]+(?=\S)/;
const ordinal = /^[\s\u00a0]*(\d{1,3}[.)])[\s\u00a0]+(?=\S)/;
const article =
  /^[\s\u00a0]*((?:Điều\s+\d{1,3}\s*[.:]|(?:Chương|Phần|Mục)\s+(?:[IVXLC]+|\d{1,2})\b|Article\s+\d{1,3}\s*[.:]).{0,160})$/iu;
const heading = /^#{1,3}\s/;
/** No line that somebody broke by hand is this long: it is a paragraph of its own. */
const paragraph = 120;

/**
 * Rules as they come out of a Word file, as the plain text that pages are made of: signs of lists become "- ", the
 * heading of an article gets its "# ", long lines become paragraphs, no-break spaces and tabs become blanks. What is
 * written so already stays as it is.
 */
export function proseFromWord(text: string): string {
  const lines = text.split("\n").map(lineFromWord);
  const spaced = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const isOpen = next !== undefined && next.trim() !== "" && line.trim() !== "";
    return isOpen && !(isItem(line) && isItem(next)) && (isLong(line) || heading.test(next)) ? [line, ""] : [line];
  });
  return spaced
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function lineFromWord(line: string): string {
  if (bullet.test(line)) return `- ${tidy(line.replace(bullet, ""))}`;
  if (dash.test(line)) return `- ${tidy(line.replace(dash, ""))}`;
  const numbered = ordinal.exec(line);
  if (numbered) return `${numbered[1]} ${tidy(line.slice(numbered[0].length))}`;
  const titled = article.exec(line);
  return titled ? `# ${tidy(titled[1] ?? "")}` : tidy(line);
}

function tidy(line: string): string {
  return line
    .replace(/[\t\u00a0\u2007\u202f]+/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

const isItem = (line: string) => line.startsWith("- ") || ordinal.test(line);
const isLong = (line: string) => line.length > paragraph;
