/** The part of the drawing that is on screen, in the drawing's centimetres. */
export type View = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Room around the halls and between them, in centimetres: for their names and the scale. */
const room = 160;

/** Where each hall begins in the drawing: one below the other. */
export function hallOffsets(halls: readonly { readonly id: string; readonly d: number }[]): Map<string, number> {
  const offsets = new Map<string, number>();
  let y = 0;
  for (const { id, d } of halls) {
    offsets.set(id, y);
    y += d + 2 * room;
  }
  return offsets;
}

/** The whole drawing: all halls with room around them. */
export function wholeOf(halls: readonly { readonly w: number; readonly d: number }[]): View {
  const w = Math.max(300, ...halls.map((hall) => hall.w));
  const h = halls.reduce((sum, { d }) => sum + d, 0) + Math.max(0, halls.length - 1) * 2 * room;
  return { x: -room / 2, y: -room, w: w + room, h: h + 2 * room };
}

type Point = { readonly x: number; readonly y: number };

/** How many times larger than the whole the plan may be drawn. */
export const largestScale = 12;

/** The view zoomed by a factor (above 1: nearer) around a point that stays where it is; never farther than the whole. */
export function zoomed(view: View, whole: View, at: Point, factor: number): View {
  const w = Math.min(whole.w, Math.max(whole.w / largestScale, view.w / factor));
  const h = (w / whole.w) * whole.h;
  const kept = w / view.w;
  return within({ x: at.x - (at.x - view.x) * kept, y: at.y - (at.y - view.y) * kept, w, h }, whole);
}

/** The view moved, as far as there is something to see. */
export function panned(view: View, whole: View, dx: number, dy: number): View {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, whole);
}

/** The view moved, and if need be widened, so that a rectangle with some room around it is seen. */
export function revealing(view: View, whole: View, rect: { x: number; y: number; w: number; d: number }): View {
  const middle = { x: rect.x + rect.w / 2, y: rect.y + rect.d / 2 };
  const inView =
    rect.x >= view.x && rect.y >= view.y && rect.x + rect.w <= view.x + view.w && rect.y + rect.d <= view.y + view.h;
  if (inView) return view;
  return within({ ...view, x: middle.x - view.w / 2, y: middle.y - view.h / 2 }, whole);
}

/** How much nearer than the whole the view is: 1 and more. */
export function scaleOf(view: View, whole: View): number {
  return whole.w / view.w;
}

function within(view: View, whole: View): View {
  const clamp = (at: number, size: number, from: number, length: number) =>
    Math.max(from, Math.min(at, from + length - size));
  return {
    ...view,
    x: clamp(view.x, view.w, whole.x, whole.w),
    y: clamp(view.y, view.h, whole.y, whole.h),
  };
}
