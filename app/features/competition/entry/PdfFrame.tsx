import { paths } from "~/paths";

/** A PDF in the browser's own reader, where the screen has room for it; phones get the link above it alone. */
export function PdfFrame({
  fileId,
  title,
  className = "h-[70vh]",
}: {
  fileId: string;
  title: string;
  className?: string;
}) {
  return (
    <iframe
      src={paths.file(fileId)}
      title={title}
      loading="lazy"
      className={`mt-3 hidden w-full rounded-card border border-line bg-card md:block ${className}`}
    />
  );
}
