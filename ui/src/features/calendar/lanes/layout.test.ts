import { expect, it } from "vitest";
import type { Channel } from "../../../ipc/types";
import { laneGroups, laneOrder, lanesInSight } from "./layout";

const channel = (id: string, tier: Channel["tier"], state: Channel["state"] = "active"): Channel =>
  ({ id, tier, state }) as Channel;

it("primary channels stand above secondary ones, paused ones below, and closed ones only while they are used", () => {
  const channels = [
    channel("intranet", "secondary"),
    channel("facebook", "primary"),
    channel("x", "primary", "paused"),
    channel("snapchat", "secondary", "closed"),
    channel("old", "secondary", "closed"),
  ];
  const groups = laneGroups(laneOrder(channels, new Set(["old"])), true);
  expect(groups.map(({ name, channels: of }) => [name, of.map((each) => each?.id ?? null)])).toEqual([
    ["primary", ["facebook"]],
    ["secondary", ["intranet"]],
    ["none", [null]],
    ["paused", ["x", "old"]],
  ]);
});

it("quiet lanes are in sight by the dozen, full ones two or three at a time", () => {
  const room = 50;
  expect(
    lanesInSight(
      Array.from({ length: 40 }, () => 0),
      room,
    ),
  ).toBe(12);
  expect(
    lanesInSight(
      Array.from({ length: 40 }, () => 9),
      room,
    ),
  ).toBe(3);
  expect(lanesInSight([0, 1], room)).toBe(2);
});
