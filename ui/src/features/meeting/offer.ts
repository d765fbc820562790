// One thing that can be decided about what hangs on the wall, with its key.

export interface Offer {
  key: string;
  name: string;
  run: () => void;
  kind?: "yes" | "no";
}
