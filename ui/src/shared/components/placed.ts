/** Puts a popover under its button, or above it where there is more room, and never off the window's edge. */
export function placed(popover: HTMLElement, button: Element, align: "start" | "end" = "start"): void {
  const edge = 8;
  const at = button.getBoundingClientRect();
  const size = popover.getBoundingClientRect();
  const left = align === "start" ? at.left : at.right - size.width;
  const below = at.bottom + 4;
  const fitsBelow = below + size.height <= innerHeight - edge;
  const top = fitsBelow
    ? below
    : Math.max(edge, Math.min(at.top - 4 - size.height, innerHeight - edge - size.height));
  popover.style.setProperty("left", `${Math.max(edge, Math.min(left, innerWidth - edge - size.width))}px`);
  popover.style.setProperty("top", `${top}px`);
}
