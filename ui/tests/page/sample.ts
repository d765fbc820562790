// A made-up municipality for the development page and the component tests. The app's own sample board is made by Rust.
import type {
  Blackout,
  BoardView,
  Capacity,
  Card,
  Channel,
  Event,
  Format,
  Person,
  Platform,
  Status,
} from "../../src/ipc/types";
import { addDays, isWeekend } from "../../src/shared/iso_date";

export const today = "2026-08-18";

const capacity = (more: Partial<Capacity> = {}): Capacity => ({
  min_gap_minutes: 60,
  most_per_day: 2,
  most_per_week: 8,
  least_per_week: 2,
  publishes_on_holidays: false,
  cover_hours: 0,
  requires_link: false,
  windows: [],
  ...more,
});

const channel = (id: string, name: string, platform: Platform, more: Partial<Channel> = {}): Channel => ({
  id,
  name,
  platform,
  handle: null,
  purpose: "",
  audience: null,
  responsible: null,
  administrators: [],
  tier: "primary",
  state: "active",
  review_on: null,
  language: "nb",
  privacy_notes: "",
  engagement_target: null,
  opened_on: null,
  closed_on: null,
  capacity: capacity(),
  format_weights: { story: 0 },
  rules: {},
  ...more,
});

export const channels: Channel[] = [
  channel("fb", "Facebook", "facebook"),
  channel("ig", "Instagram", "instagram"),
  channel("web", "Nettsiden", "website", { capacity: capacity({ most_per_day: 3, most_per_week: 12 }) }),
  channel("li", "LinkedIn", "linkedin", { capacity: capacity({ most_per_day: 1, most_per_week: 3 }) }),
  channel("nl", "Nyhetsbrevet", "newsletter", {
    tier: "secondary",
    capacity: capacity({ most_per_day: 1, most_per_week: 1 }),
  }),
  channel("int", "Intranettet", "intranet", {
    tier: "secondary",
    capacity: capacity({ most_per_day: null, most_per_week: null }),
  }),
  channel("yt", "YouTube", "youtube", { tier: "secondary" }),
  channel("pr", "Presse", "press", { tier: "secondary" }),
  channel("sc", "Ungdom på Snapchat", "snapchat", { tier: "secondary", state: "paused" }),
];

const person = (id: string, name: string): Person => ({
  id,
  name,
  initials: name
    .split(" ")
    .map((part) => part.charAt(0))
    .join(""),
  colour: null,
  most_per_week: 5,
  absences: [],
  duties: [],
});

export const people: Person[] = [
  person("anna", "Anna Haugen"),
  person("bilal", "Bilal Rahmani"),
  person("cecilie", "Cecilie Dahl"),
  person("david", "David Lund"),
  person("eva", "Eva Myhre"),
];

export const blackouts: Blackout[] = [
  { id: "b1", name: "Kommunestyrevalg, stille dag", from: "2026-08-27", to: "2026-08-28", channels: null },
];
export const events: Event[] = [
  { id: "e1", name: "Formannskapet", from: "2026-08-20", to: "2026-08-20", clashes: true },
  { id: "e2", name: "Elvefestivalen", from: "2026-08-21", to: "2026-08-24", clashes: false },
  { id: "e3", name: "Skolestart", from: "2026-08-17", to: "2026-08-19", clashes: false },
];

const titles = [
  "Skolestart: dette må du vite",
  "Ny gangbru over elva åpner",
  "Badetemperaturen denne uka",
  "Søk barnehageplass innen 1. september",
  "Ledig stilling: helsefagarbeider",
  "Renovasjon: endrede tømmedager",
  "Møt ordføreren på torget",
  "Kulturskolen har ledige plasser",
  "Vann- og avløpsarbeid i Storgata",
  "Elvefestivalen: program og parkering",
  "Bli støttekontakt",
  "Høring: ny reguleringsplan for sentrum",
  "Frivillighetens dag",
  "Slik sorterer du glass og metall",
  "Bibliotekets lesesirkel for unge",
  "Vaksinering mot influensa for eldre og risikogrupper",
  "Nye lekeapparater på Solbakken",
  "Trygg skolevei: fem råd",
  "Kommunestyremøtet sendes direkte",
  "Byggesak på ti minutter",
];
const statuses: Status[] = ["drafting", "review", "approved", "approved", "approved"];
const times = ["08:00", "09:30", "11:00", "12:00", "14:15", "15:30", "19:00"];
const formats: Format[] = ["post", "post", "post", "story", "reel", "video"];

function card(number: number, more: Partial<Card>): Card {
  const title = titles[number % titles.length] ?? "";
  return {
    placement: `pl${number}`,
    post: `post${number}`,
    title,
    channel: "fb",
    format: "post",
    planned: null,
    own_time: false,
    state: "planned",
    status: statuses[number % statuses.length] ?? "approved",
    category: null,
    owners: [people[number % people.length]?.id ?? ""],
    sponsored: number % 11 === 3,
    tags: [],
    has_findings: false,
    campaign: null,
    counts: true,
    ...more,
  };
}

/** About fifteen cards a week over nine weeks, some of them in each other's way; `many` adds so many more. */
export function cards(many = 0): Card[] {
  const made: Card[] = [];
  let number = 0;
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
  const add = (more: Partial<Card>) => made.push(card(number++, more));
  for (let date = "2026-07-20"; date < "2026-09-20"; date = addDays(date, 1)) {
    if (isWeekend(date) && random(5) > 0) continue;
    const count = date < "2026-08-10" ? random(3) : 1 + random(5);
    for (let index = 0; index < count; index += 1) {
      const on = channels[random(8)];
      const isOut = date < today;
      add({
        channel: on?.id ?? "fb",
        planned: `${date}T${times[random(times.length)] ?? "12:00"}`,
        format:
          on?.platform === "newsletter"
            ? "newsletter"
            : on?.platform === "website"
              ? "article"
              : (formats[random(6)] ?? "post"),
        ...(isOut ? { state: "published", status: "published" } : {}),
        ...(!isOut && random(9) === 0 ? { status: "idea", counts: false } : {}),
        ...(random(12) === 0 ? { owners: [] } : {}),
        ...(random(7) === 0 ? { owners: ["anna", "david"] } : {}),
      });
    }
  }
  // the busy day, the pair that is too close, and what is vaguely planned
  add({ channel: "fb", planned: "2026-08-19T12:00", title: "Skolestart: velkommen, førsteklassinger!" });
  add({ channel: "fb", planned: "2026-08-19T12:20", title: "Ny gangbru åpner fredag" });
  add({ channel: "fb", planned: "2026-08-19T15:30", title: "Endrede busstider fra mandag" });
  add({
    channel: "ig",
    planned: "2026-08-19T12:00",
    title: "Skolestart: velkommen, førsteklassinger!",
    format: "reel",
  });
  add({ channel: "li", planned: "2026-08-19", title: "Vi søker flere lærere" });
  add({
    placement: null,
    channel: null,
    format: null,
    planned: "2026-08-21",
    title: "Elvefestivalen: bilder fra åpningen",
  });
  add({ channel: "nl", format: "newsletter", planned: "2026-W35", title: "Nyhetsbrevet for september" });
  add({ channel: "web", planned: "2026-W34", title: "Oppdater siden om SFO" });
  add({ channel: "fb", planned: "2026-10", title: "Høstferien: hva skjer" });
  add({ channel: "fb", planned: "2026-Q4", title: "Budsjettet kort forklart" });
  for (const title of ["Hunden som fant veien hjem", "En dag med vaktmesteren", "Lærlingene forteller"]) {
    add({
      placement: null,
      channel: null,
      format: null,
      planned: null,
      status: "idea",
      title,
      counts: false,
    });
  }
  add({
    placement: null,
    channel: null,
    format: null,
    planned: null,
    title: "Universell utforming på nettsiden",
  });
  for (let extra = 0; extra < many; extra += 1) {
    add({
      channel: channels[extra % 8]?.id ?? "fb",
      planned: `${addDays("2026-08-03", extra % 28)}T${times[extra % 7] ?? "12:00"}`,
    });
  }
  return made;
}

export const board = (): Omit<BoardView, "findings" | "undo" | "redo" | "post_count" | "bin_count"> => ({
  path: "/home/anna/sandvik.postwheel",
  board: {
    name: "Sandvik kommune",
    time_zone: "Europe/Oslo",
    country: "NO",
    language: "nb",
    settings: {
      owner_gap_minutes: 15,
      audience_gap_minutes: 60,
      double_post_hours: 24,
      duplicate_days: 14,
      ready_days: 3,
      eves_are_holidays: false,
      rules: {},
    },
  },
  now: `${today}T09:00`,
  today,
  week: "2026-W34",
  channels,
  people,
  audiences: [],
  tags: [],
  categories: [],
  campaigns: [],
  blackouts,
  events,
  cycle: [],
  saved_views: [],
  is_sample: true,
  rules: ["gap", "day_load", "blackout", "not_ready"],
  channel_rules: ["gap", "day_load", "blackout", "not_ready"],
});
