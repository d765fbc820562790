// Where in the window the person is. Kept in location.hash, so that back, forward and reload work.

export const routes = [
  "calendar/month",
  "calendar/week",
  "calendar/lanes",
  "calendar/agenda",
  "calendar/year",
  "board",
  "bin",
  "wheel",
  "wheel/strip",
  "wheel/table",
  "wheel/coverage",
  "wheel/planning",
  "wheel/compare",
  "wheel/campaigns",
  "findings",
  "publish",
  "meeting",
  "channels",
  "report",
  "report/results",
  "people",
  "history",
  "settings",
  "start",
] as const;
export type Route = (typeof routes)[number];

let current = $state<Route>(read());

export const route = {
  get current(): Route {
    return current;
  },
};

export const hrefOf = (to: Route): string => `#/${to}`;

export function go(to: Route): void {
  location.hash = hrefOf(to);
  current = to;
}

/** To be bound to the window's hashchange once. */
export function followHash(): void {
  current = read();
}

function read(): Route {
  const asked = location.hash.replace(/^#\/?/, "");
  return routes.find((known) => known === asked) ?? "calendar/month";
}
