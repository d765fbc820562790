export type ExportFormat = "json" | "ics" | "xlsx" | "csv" | "html" | "markdown";
