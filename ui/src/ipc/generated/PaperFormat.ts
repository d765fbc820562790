export type PaperFormat = "html" | "xlsx" | "markdown";
