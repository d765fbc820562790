// The heads of the report's tables.

export interface Column {
  /** Nothing over a drawing: what it shows stands as figures beside it. */
  name: string | null;
  kind: "text" | "number" | "bar";
}

export const text = (name: string): Column => ({ name, kind: "text" });
export const number = (name: string): Column => ({ name, kind: "number" });
export const bar: Column = { name: null, kind: "bar" };
