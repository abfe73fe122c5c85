const link = /(https?:\/\/[^\s]+)/;

/** A letter as it was written; its links can be followed. */
export function LetterText({ text }: { text: string }) {
  const parts = text.split(link).map((part, place) => ({ part, at: `${place}` }));
  return (
    <div className="measure whitespace-pre-wrap break-words border-line border-y py-6">
      {parts.map(({ part, at }) =>
        link.test(part) ? (
          <a key={at} className="link break-all" href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
