export type PartOfDay = "morning" | "midday" | "afternoon" | "evening";
