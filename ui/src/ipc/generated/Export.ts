import type { ExportFormat } from "./ExportFormat";
export type Export = { format: ExportFormat, path: string, channel?: string | null, person?: string | null, from?: string | null, to?: string | null, };
