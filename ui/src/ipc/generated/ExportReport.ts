import type { PaperFormat } from "./PaperFormat";
import type { Language } from "./Language";
export type ExportReport = { period?: string | null, format: PaperFormat, path: string, language?: Language | null, };
