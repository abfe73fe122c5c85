import { Icon } from "./Icon";

/** A file made from what the table shows now: a plain link, so that the browser downloads it. */
export function ExportLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="btn btn-quiet btn-small" href={href} download>
      <Icon name="download" size={18} />
      {children}
    </a>
  );
}
