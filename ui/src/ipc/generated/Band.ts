export type Band = "below" | "within" | "above";
