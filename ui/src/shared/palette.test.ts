import { describe, expect, it } from "vitest";
import type { Channel } from "../ipc/types";
import { SLOTS, slots } from "./palette";

const channel = (id: string, platform: Channel["platform"], tier: Channel["tier"] = "primary") => ({
  id,
  platform,
  tier,
});

describe("the channels' colours", () => {
  it("are all different while there are enough", () => {
    const given = slots(Array.from({ length: SLOTS }, (_, index) => channel(String(index), "facebook")));
    expect(new Set(given.values()).size).toBe(SLOTS);
  });
  it("are the platform's for its primary channel, whatever comes before", () => {
    const given = slots([
      channel("library", "facebook", "secondary"),
      channel("town", "facebook"),
      channel("ig", "instagram"),
    ]);
    expect(given.get("town")).toBe(0);
    expect(given.get("ig")).toBe(1);
    expect(given.get("library")).not.toBe(0);
  });
  it("are shared only when there are more channels than colours", () => {
    const given = slots(Array.from({ length: SLOTS + 3 }, (_, index) => channel(String(index), "other")));
    expect(given.size).toBe(SLOTS + 3);
  });
});
