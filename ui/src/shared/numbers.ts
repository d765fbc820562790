// Numbers as people type them. Pure.

/** "1 200" → 1200; undefined when it is no whole number of 0 or more. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0.]/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** "1,5" or "1.5" → 1.5 with at most two decimals; undefined when it is none of 0 or more. */
export function decimal(text: string): number | undefined {
  const typed = text.replace(/[\s\u00a0]/g, "").replace(",", ".");
  return /^\d{1,6}(\.\d{1,2})?$/.test(typed) ? Number(typed) : undefined;
}
