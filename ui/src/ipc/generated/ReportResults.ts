import type { ReportStandout } from "./ReportStandout";
import type { ReportFact } from "./ReportFact";
import type { PartOfDay } from "./PartOfDay";
import type { ReportSponsored } from "./ReportSponsored";
import type { Format } from "./Format";
export type ReportResults = { rated: number, best: Array<ReportStandout>, weakest: Array<ReportStandout>, by_format: Array<ReportFact<Format>>, by_weekday: Array<ReportFact<number>>, by_part_of_day: Array<ReportFact<PartOfDay>>, by_category: Array<ReportFact<string | null>>, sponsored: Array<ReportSponsored>, };
