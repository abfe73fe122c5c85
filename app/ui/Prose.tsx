import { blocksOf } from "./prose";

/** What a person wrote, as paragraphs and lists in a readable measure. */
export function Prose({ text, className = "" }: { text: string; className?: string }) {
  return (
    <div className={`prose ${className}`}>
      {blocksOf(text).map((block) => {
        if (block.kind === "heading") return <h3 key={block.at}>{block.text}</h3>;
        if (block.kind === "text") return <p key={block.at}>{block.text}</p>;
        const List = block.ordered ? "ol" : "ul";
        return (
          <List key={block.at}>
            {block.items.map((item) => (
              <li key={item.at}>{item.text}</li>
            ))}
          </List>
        );
      })}
    </div>
  );
}
