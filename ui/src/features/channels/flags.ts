// What somebody should see to about a channel, in words: what is so, and what to do.
import type { Flag } from "../../ipc/types";
import { m } from "../../paraglide/messages.js";
import { board } from "../../shared/board.svelte";
import { shortDate } from "../../shared/dates";
import { language } from "../../shared/language.svelte";

export interface FlagWords {
  what: string;
  todo: string;
}

export function flagWords(flag: Flag): FlagWords {
  const todo = m[`channels_flag_${flag.flag}_do`]();
  switch (flag.flag) {
    case "nobody_responsible":
      return { what: m.channels_flag_nobody_responsible(), todo };
    case "few_administrators":
      return {
        what:
          flag.count === 0
            ? m.channels_flag_no_administrators()
            : m.channels_flag_few_administrators({ count: flag.count }),
        todo,
      };
    case "unused":
      return {
        what:
          flag.days === null ? m.channels_flag_unused_never() : m.channels_flag_unused({ count: flag.days }),
        todo,
      };
    case "review_overdue":
      return { what: m.channels_flag_review_overdue({ date: shortDate(flag.since) }), todo };
    case "same_as_other":
      return {
        what: m.channels_flag_same_as_other({ other: board.channel(flag.other)?.name ?? "" }),
        todo,
      };
    case "not_stated": {
      const missing = new Intl.ListFormat(language.formatting).format(
        flag.missing.map((stated) => m[`channels_stated_${stated}`]()),
      );
      return { what: m.channels_flag_not_stated({ missing }), todo };
    }
  }
}
