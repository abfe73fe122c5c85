/** Each icon is one stroke path on a 20 × 20 grid, drawn for this product. */
const strokes = {
  check: "M4 10.5l4 4 8-9",
  clock: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v4.2l2.8 1.8",
  warning: "M10 3l7.5 13.5h-15zM10 8.2v3.6M10 14.2v.1",
  x: "M5 5l10 10M15 5L5 15",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.2V14M10 6.3v.1",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  search: "M8.8 3a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8.8 3zM13 13l4 4",
  "chevron-down": "M5 7.5l5 5 5-5",
  "chevron-up": "M5 12.5l5-5 5 5",
  "chevron-left": "M12.5 5l-5 5 5 5",
  "chevron-right": "M7.5 5l5 5-5 5",
  "arrow-left": "M16.5 10h-13M9 4.5L3.5 10 9 15.5",
  "arrow-right": "M3.5 10h13M11 4.5l5.5 5.5-5.5 5.5",
  "arrow-up": "M10 16.5v-13M4.5 9L10 3.5 15.5 9",
  "arrow-down": "M10 3.5v13M4.5 11l5.5 5.5 5.5-5.5",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  sun: "M10 6.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M4.2 15.8l1.2-1.2M14.6 5.4l1.2-1.2",
  moon: "M16.6 11.8A7 7 0 0 1 8.2 3.4a7 7 0 1 0 8.4 8.4z",
  file: "M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4",
  files: "M7 2.5h5.5L16 6v8.5H7zM12.5 2.5V6H16M4 6v11.5h9",
  upload: "M10 13V3.5M5.8 7.5L10 3.3l4.2 4.2M3.5 13v3.5h13V13",
  download: "M10 3.5V13M5.8 8.8L10 13l4.2-4.2M3.5 13v3.5h13V13",
  user: "M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5",
  users:
    "M7.5 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2 16.5c.4-3.2 2.5-4.7 5.5-4.7s5.1 1.5 5.5 4.7M13 3.8a3 3 0 0 1 0 5.4M15 12.2c1.7.7 2.7 2.1 3 4.3",
  lock: "M4.5 9h11v8h-11zM6.8 9V6.2a3.2 3.2 0 0 1 6.4 0V9M10 12.2v1.8",
  unlock: "M4.5 9h11v8h-11zM6.8 9V6.2a3.2 3.2 0 0 1 6-1.5M10 12.2v1.8",
  pencil: "M3.5 16.5l.9-3.7L13.5 3.6l2.9 2.9-9.2 9.1zM11.6 5.5l2.9 2.9",
  trash: "M3.5 5.5h13M8 5.5V3h4v2.5M5 5.5l.8 12h8.4l.8-12M8.3 8.8l.2 5.4M11.7 8.8l-.2 5.4",
  external: "M11.5 3h5.5v5.5M17 3l-8 8M14.5 11.5v5.5H3V5.5h5.5",
  calendar: "M3 4.5h14v12.5H3zM3 8.5h14M6.8 2.5v3.5M13.2 2.5v3.5",
  pin: "M10 17.8c3.7-4 5.5-6.9 5.5-9.3a5.5 5.5 0 0 0-11 0c0 2.4 1.8 5.3 5.5 9.3zM10 6.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  filter: "M3 4.5h14M5.8 10h8.4M8.5 15.5h3",
  sort: "M6 16V4.5M3 7.2L6 4.2l3 3M14 4v11.5M11 12.8l3 3 3-3",
  star: "M10 2.8l2.2 4.7 5.1.6-3.8 3.5 1 5.1-4.5-2.5-4.5 2.5 1-5.1-3.8-3.5 5.1-.6z",
  flag: "M4.5 17.5v-14M4.5 4c3.5-2 6 2 10.5 0v7.5c-4.5 2-7-2-10.5 0",
  mail: "M2.5 4.5h15v11h-15zM2.8 5l7.2 6 7.2-6",
  eye: "M1.8 10c2-3.6 4.7-5.4 8.2-5.4s6.2 1.8 8.2 5.4c-2 3.6-4.7 5.4-8.2 5.4S3.8 13.6 1.8 10zM10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z",
  "eye-off":
    "M3 3l14 14M8.3 4.8c.5-.1 1.1-.2 1.7-.2 3.5 0 6.2 1.8 8.2 5.4-.6 1.1-1.3 2-2.1 2.8M12.9 14.8a8 8 0 0 1-2.9.6c-3.5 0-6.2-1.8-8.2-5.4.9-1.6 1.9-2.8 3.2-3.7",
  globe: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.5 10h15M10 2.5c4.5 4.5 4.5 10.5 0 15-4.5-4.5-4.5-10.5 0-15z",
  bell: "M4 14.5c1.3-1.3 1.6-2.7 1.6-5.5a4.4 4.4 0 0 1 8.8 0c0 2.8.3 4.2 1.6 5.5zM8.3 17.3h3.4",
  link: "M8.5 11.5a3.2 3.2 0 0 0 4.6.2l3-3a3.2 3.2 0 0 0-4.6-4.6l-1 1M11.5 8.5a3.2 3.2 0 0 0-4.6-.2l-3 3a3.2 3.2 0 0 0 4.6 4.6l1-1",
  copy: "M7 7h10v10H7zM13 7V3H3v10h4",
  more: "M4.5 10h.1M10 10h.1M15.5 10h.1",
  swap: "M4 7h12M12.5 3.5L16 7l-3.5 3.5M16 13H4M7.5 9.5L4 13l3.5 3.5",
  trophy:
    "M6 3h8v5a4 4 0 0 1-8 0zM6 4.5H3c0 2.8 1 4 3.2 4.3M14 4.5h3c0 2.8-1 4-3.2 4.3M10 12v3M6.5 17h7M10 15c-1.5 0-2.5.7-2.8 2M10 15c1.5 0 2.5.7 2.8 2",
  send: "M3 10l14-6.5-5 13.5-3-5.5zM9 11.5l8-8",
  settings: "M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4",
  inbox: "M3 11l2.5-7h9L17 11v5.5H3zM3 11h4l1 2h4l1-2h4",
  scale: "M10 3v14M6.5 17h7M4 5.5h12M4 5.5l-2.2 5.5h4.4zM16 5.5l-2.2 5.5h4.4z",
  home: "M3 9.5L10 3.5l7 6M5 8v8.5h10V8M8.3 16.5v-4.5h3.4v4.5",
  grip: "M7.5 4.8h.1M12.5 4.8h.1M7.5 10h.1M12.5 10h.1M7.5 15.2h.1M12.5 15.2h.1",
  paragraph: "M3 5h14M3 9h14M3 13h9",
  line: "M3 6.5h14v7H3zM6 9v2",
  hash: "M7.5 3l-2 14M14.5 3l-2 14M3.5 7.5h14M2.5 12.5h14",
  coins:
    "M10 3.5c3.6 0 6 1.1 6 2.5s-2.4 2.5-6 2.5S4 7.4 4 6s2.4-2.5 6-2.5zM4 6v8c0 1.4 2.4 2.5 6 2.5s6-1.1 6-2.5V6M4 10c0 1.4 2.4 2.5 6 2.5s6-1.1 6-2.5",
  radio: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z",
  ticks: "M3 3.5h5v5H3zM4.3 6l.9.9 1.6-1.9M3 11.5h5v5H3zM11 6h6M11 14h6",
  phone: "M6.5 2.5h7v15h-7zM9.3 15h1.4",
  card: "M2.5 4.5h15v11h-15zM6.8 7.6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM4.6 13.2c.5-1.4 3.9-1.4 4.4 0M11.5 8.5h3.5M11.5 11.5h3.5",
  film: "M2.5 4.5h15v11h-15zM8.5 7.3l4.2 2.7-4.2 2.7z",
  table: "M3 4h14v12.5H3zM3 8h14M3 12.2h14M8 4v12.5",
  canvas: "M2.5 4h15v12.5h-15zM2.5 12h15M5.5 4v8M8.5 4v8M11.5 4v8M14.5 4v8M10 12v4.5",
  sign: "M3 16.5h14M4 12c1.8-5 4-8.2 5.2-7.4 1.3.9-2.6 6.4-1.3 7 1.1.5 2.4-2.6 3.4-2.2.8.3-.2 2 .9 2.2 1.4.3 1.6-1 3.6-.9",
} as const;

export type IconName = keyof typeof strokes;

/**
 * A stroke icon in the text's colour; `size` in pixels. Decorative unless `label` is given, which then is read out.
 */
export function Icon({ name, size = 20, label, className }: IconProps) {
  return (
    <>
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={name === "more" || name === "grip" ? 2.5 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={className}
        aria-hidden="true"
      >
        <path d={strokes[name]} />
      </svg>
      {label && <span className="sr-only">{label}</span>}
    </>
  );
}

interface IconProps {
  name: IconName;
  size?: number;
  label?: string;
  className?: string;
}
