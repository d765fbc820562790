// How big a box is, without asking the layout out of turn: as big as it was when it was last seen, until the layout comes to it.
import type { Attachment } from "svelte/attachments";

export interface Size {
  width: number;
  height: number;
}

export interface Measured extends Readonly<Size> {
  /** To be attached to the box. */
  readonly box: Attachment<HTMLElement>;
}

const seen = new Map<string, Size & { window: string }>();
const windowSize = (): string => `${innerWidth} × ${innerHeight}`;

/** Inside borders, in pixels. `name` is the box's: by it a box that comes back has its size. `guess` is for the first time. */
export function measured(name: () => string, guess: () => Size): Measured {
  const before = seen.get(name());
  let size = $state.raw<Size>(before?.window === windowSize() ? before : guess());

  // Told within the frame, before it is painted.
  const box: Attachment<HTMLElement> = (element) => {
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      seen.set(name(), { width, height, window: windowSize() });
      if (width !== size.width || height !== size.height) size = { width, height };
    });
    observer.observe(element);
    return () => observer.disconnect();
  };

  return {
    get width() {
      return size.width;
    },
    get height() {
      return size.height;
    },
    box,
  };
}
