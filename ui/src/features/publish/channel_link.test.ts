import { describe, expect, it } from "vitest";
import type { Channel, Platform } from "../../ipc/types";
import { linkOf } from "./channel_link";

const link = (platform: Platform, handle: string | null) => linkOf({ platform, handle } as Channel);

describe("where a channel is opened", () => {
  it("is its handle, where that is a link", () => {
    expect(link("facebook", "https://www.facebook.com/fjordvik")).toBe("https://www.facebook.com/fjordvik");
    expect(link("website", "fjordvik.no/nyheter")).toBe("https://fjordvik.no/nyheter");
  });

  it("is what the platform makes of it", () => {
    expect(link("instagram", "@fjordvik")).toBe("https://www.instagram.com/fjordvik/");
    expect(link("mastodon", "@fjordvik@social.no")).toBe("https://social.no/@fjordvik");
  });

  it("is nowhere else, whatever stands there", () => {
    expect(link("website", "javascript:alert(1)")).toBeNull();
    expect(link("facebook", "../../evil")).toBe("https://www.facebook.com/..%2F..%2Fevil");
    expect(link("press", "redaksjonen")).toBeNull();
    expect(link("facebook", null)).toBeNull();
  });
});
