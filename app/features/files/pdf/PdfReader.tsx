import { useCallback, useEffect, useRef, useState } from "react";
import { filesText } from "~/i18n/files";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { PdfPage } from "./PdfPage";
import { usePdf } from "./use-pdf";

interface Props {
  fileId: string;
  title: string;
  className?: string;
}

const zooms = [1, 1.5, 2, 3] as const;
const wide = "(min-width: 48rem)";
/** A box that scrolls is reached and scrolled with the keyboard (WCAG 2.1.1). */
const scrolledByKeys = { tabIndex: 0 };

/**
 * A PDF read in the page, page after page. Where the screen has room it opens by itself once it is looked at; a phone
 * asks first, because it costs data. Without a script the link to the file stands beside it.
 */
export function PdfReader({ fileId, title, className = "h-[70vh]" }: Props) {
  const t = useText(filesText).reader;
  const place = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(0);
  const width = useWidth(scroller, isWanted);
  const opened = usePdf(paths.file(fileId), isWanted);
  useEffect(() => {
    const element = place.current;
    if (!element || !window.matchMedia(wide).matches) return;
    const looked = new IntersectionObserver(([entry]) => entry?.isIntersecting && setIsWanted(true));
    looked.observe(element);
    return () => looked.disconnect();
  }, []);
  const onSeen = useCallback((seen: number) => setPage(seen), []);
  const across = width * (zooms[zoom] ?? 1);
  return (
    <div ref={place} className="mt-3">
      {!isWanted && (
        <Button kind="secondary" size="small" icon="eye" onClick={() => setIsWanted(true)}>
          {t.open}
        </Button>
      )}
      {isWanted && (
        <section aria-label={t.title(title)} className="rounded-card border border-line bg-card">
          <div className="flex items-center gap-2 border-b border-line px-3 py-1">
            <p className="min-w-0 flex-1 text-small text-stone tabular-nums" aria-live="polite">
              {opened === undefined && t.loading}
              {opened === "failed" && <span className="text-madder">{t.failed}</span>}
              {typeof opened === "object" && t.page(page, opened.pdf.numPages)}
            </p>
            <Button
              kind="quiet"
              size="small"
              icon="minus"
              iconOnly
              disabled={zoom === 0}
              onClick={() => setZoom(zoom - 1)}
            >
              {t.smaller}
            </Button>
            <Button
              kind="quiet"
              size="small"
              icon="plus"
              iconOnly
              disabled={zoom === zooms.length - 1}
              onClick={() => setZoom(zoom + 1)}
            >
              {t.larger}
            </Button>
          </div>
          <div ref={scroller} className={`overflow-auto bg-paper p-3 ${className}`} {...scrolledByKeys}>
            {typeof opened === "object" &&
              Array.from({ length: opened.pdf.numPages }, (_, index) => index + 1).map((number) => (
                <PdfPage
                  key={number}
                  pdf={opened.pdf}
                  page={number}
                  width={across}
                  shape={opened.shape}
                  label={t.page(number, opened.pdf.numPages)}
                  onSeen={onSeen}
                />
              ))}
          </div>
        </section>
      )}
    </div>
  );
}

/** CSS pixels across a box, kept current while the window changes. */
function useWidth(box: React.RefObject<HTMLElement>, isThere: boolean): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element || !isThere) return;
    const sized = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    sized.observe(element);
    return () => sized.disconnect();
  }, [box, isThere]);
  return width;
}
