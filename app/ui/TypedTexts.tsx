import { Prose } from "./Prose";

type Props = { texts: readonly { readonly label: string; readonly text: string | undefined }[] };

/** What was typed into a form that the page doesn't offer any more, to be read and copied. */
export function TypedTexts({ texts }: Props) {
  return (
    <div>
      {texts.map(
        ({ label, text }) =>
          text && (
            <div key={label} className="mt-2">
              <p className="text-table">{`${label}:`}</p>
              <Prose text={text} className="break-words" />
            </div>
          ),
      )}
    </div>
  );
}
