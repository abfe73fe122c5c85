import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  /** What the button shows; it is the summary of a native disclosure, so the menu opens without a script. */
  label: ReactNode;
  /** The button's accessible name, when `label` is only a picture. */
  name?: string;
  align?: "start" | "end";
  children: ReactNode;
  className?: string;
}

/** A small menu under a button. Escape, a press elsewhere and a chosen link close it. */
export function Menu({ label, name, align = "end", children, className = "btn btn-quiet" }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => {
      if (box.current) box.current.open = false;
    };
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !box.current?.open) return;
      close();
      box.current.querySelector("summary")?.focus();
    };
    const onClick = (event: Event) => {
      if (event.target instanceof Element && event.target.closest("a, button[type=submit]")) close();
    };
    const own = box.current;
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    own?.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
      own?.removeEventListener("click", onClick);
    };
  }, []);
  return (
    <details ref={box} className="menu">
      <summary className={className} aria-label={name}>
        {label}
      </summary>
      <div className={`floating menu-body menu-${align}`}>{children}</div>
    </details>
  );
}
