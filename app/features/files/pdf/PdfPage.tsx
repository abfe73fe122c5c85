import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";

interface Props {
  pdf: PDFDocumentProxy;
  page: number;
  /** CSS pixels across */
  width: number;
  /** height by width until it is drawn */
  shape: number;
  label: string;
  onSeen: (page: number) => void;
}

/** Sharper than that costs memory that old phones haven't got. */
const sharpest = 2;

/** One page: drawn when it comes near the screen, forgotten when it is far, with its words above it for readers and fingers. */
export function PdfPage({ pdf, page, width, shape, label, onSeen }: Props) {
  const box = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  const [ownShape, setOwnShape] = useState(shape);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const root = element.parentElement;
    const near = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root,
      rootMargin: "800px 0px",
    });
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(page), { root, threshold: 0.5 });
    near.observe(element);
    seen.observe(element);
    return () => {
      near.disconnect();
      seen.disconnect();
    };
  }, [page, onSeen]);
  useEffect(() => {
    if (!isNear || width === 0) return;
    let isGone = false;
    let drawing: RenderTask | undefined;
    const draw = async () => {
      const { TextLayer } = await import("pdfjs-dist/legacy/build/pdf.mjs");
      const drawn = await pdf.getPage(page);
      const natural = drawn.getViewport({ scale: 1 });
      const viewport = drawn.getViewport({ scale: width / natural.width });
      const [target, layer] = [canvas.current, words.current];
      if (isGone || !target || !layer) return;
      setOwnShape(natural.height / natural.width);
      const density = Math.min(sharpest, window.devicePixelRatio || 1);
      target.width = Math.floor(viewport.width * density);
      target.height = Math.floor(viewport.height * density);
      drawing = drawn.render({ canvas: target, viewport, transform: [density, 0, 0, density, 0, 0] });
      await drawing.promise;
      layer.replaceChildren();
      layer.style.setProperty("--total-scale-factor", String(viewport.scale));
      await new TextLayer({ textContentSource: drawn.streamTextContent(), container: layer, viewport }).render();
    };
    // A page that was scrolled away while it was drawn is drawn again when it comes back.
    draw().catch(() => undefined);
    return () => {
      isGone = true;
      drawing?.cancel();
      if (canvas.current) canvas.current.width = 0;
      words.current?.replaceChildren();
    };
  }, [pdf, page, width, isNear]);
  return (
    <article
      ref={box}
      aria-label={label}
      className="relative mx-auto mb-3 bg-white shadow-sm"
      style={{ width, height: width * ownShape }}
    >
      <canvas ref={canvas} aria-hidden className="h-full w-full" />
      <div ref={words} className="pdf-words" />
    </article>
  );
}
