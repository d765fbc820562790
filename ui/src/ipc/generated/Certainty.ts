export type Certainty = "same_post" | "same_link" | "time_and_text" | "confirmed" | "unsure" | "nothing";
