// A card of the board spelled out for those who listen, and the parts of it that are words.
import type { BoardCard, CardPlacement } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { board } from "../../shared/board.svelte";
import { clock, plannedWords, shortDay, shortWeekday } from "../../shared/dates";
import { ruleName } from "../../shared/finding_words";
import { dateOf, timeOf } from "../../shared/iso_date";
import { language } from "../../shared/language.svelte";
import { formatName, severityName, statusName } from "../../shared/terms";

const lower = (words: string): string => words.toLocaleLowerCase(language.formatting);

export const categoryName = (card: BoardCard): string =>
  board.info?.categories.find(({ id }) => id === card.category)?.name ?? "";

/** "Facebook", "Instagram story 19. august kl. 12.00" */
export function placementWords({ channel, format, own_time: ownTime, planned }: CardPlacement): string {
  const name = board.channel(channel)?.name ?? "";
  const kind = format === "post" ? "" : lower(formatName(format));
  return [name, kind, ownTime ? plannedWords(planned) : ""].filter((part) => part !== "").join(" ");
}

/** "Tor 26. nov. 09.10": shorter than in a sentence; the year where it is another than this one. */
export function whenWords(planned: string): string {
  const [date, time] = [dateOf(planned), timeOf(planned)];
  if (date === null) return plannedWords(planned);
  const year = date.slice(0, 4) === board.today.slice(0, 4) ? "" : date.slice(0, 4);
  return [shortWeekday(date), shortDay(date), year, time === null ? "" : clock(time)]
    .filter((part) => part !== "")
    .join(" ");
}

/** A placement's own time beside its card's: only what differs, "15.30" on the same day. */
export function ownWords(planned: string | null, ofCard: string | null): string {
  if (planned === null) return "";
  const time = timeOf(planned);
  return time !== null && dateOf(planned) === dateOf(ofCard) ? clock(time) : whenWords(planned);
}

export function cardWords(card: BoardCard): string {
  const owners = card.owners.map((id) => board.person(id)?.name).filter((name) => name !== undefined);
  return [
    card.title,
    plannedWords(card.planned),
    lower(statusName(card.status)),
    card.placements.length > 0 ? card.placements.map(placementWords).join(", ") : m.shared_no_channel(),
    owners.length > 0 ? owners.join(", ") : m.board_unassigned(),
    categoryName(card),
    card.sponsored ? lower(m.board_sponsored()) : "",
    card.checklist > 0 ? m.board_checklist({ done: card.checklist_done, all: card.checklist }) : "",
    card.comments > 0 ? m.board_comments({ count: card.comments }) : "",
    ...card.findings.map(
      ({ severity, rule }) => `${lower(severityName(severity))}: ${lower(ruleName(rule))}`,
    ),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
