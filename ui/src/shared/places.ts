// Where boards live: the countries whose holidays are known, their time zones and languages.
import type { Country, Language } from "../ipc/types";
import { capitalised } from "./dates";
import { language } from "./language.svelte";

export const countries: readonly Country[] = ["NO", "SE", "DK", "FI", "IS"];
export const languages: readonly Language[] = ["nb", "nn", "sv", "da", "fi", "en"];

const zones: Record<Country, string> = {
  NO: "Europe/Oslo",
  SE: "Europe/Stockholm",
  DK: "Europe/Copenhagen",
  FI: "Europe/Helsinki",
  IS: "Atlantic/Reykjavik",
};
const spoken: Record<Country, Language> = { NO: "nb", SE: "sv", DK: "da", FI: "fi", IS: "en" };

export const zoneOf = (country: Country): string => zones[country];
export const languageOf = (country: Country): Language => spoken[country];
export const countryOf = (zone: string): Country =>
  countries.find((country) => zones[country] === zone) ?? "NO";

/** The zones one would pick from, with the given ones among them. */
export const zonesWith = (...given: string[]): string[] => [...new Set([...Object.values(zones), ...given])];

/** "Norge" */
export const countryName = (country: Country): string =>
  new Intl.DisplayNames(language.formatting, { type: "region" }).of(country) ?? country;

/** "Norsk bokmål" */
export const languageName = (of: string): string =>
  capitalised(new Intl.DisplayNames(language.formatting, { type: "language" }).of(of) ?? of);

/** "Oslo (Europe)" reads worse than "Europe/Oslo", but underscores read worst. */
export const zoneName = (zone: string): string => zone.replaceAll("_", " ");

/** "Norsk bokmål", "English": what its speakers call it. */
export const ownName = (of: string): string =>
  capitalised(new Intl.DisplayNames(of, { type: "language" }).of(of) ?? of);
