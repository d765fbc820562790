// The calendar as the window keeps it: mounted once, told which view to show.
import { mount, unmount } from "svelte";
import Calendar from "../src/features/calendar/View.svelte";
import type { CalendarView } from "../src/features/calendar/views";
import { stage } from "./stage";

export interface Shown {
  show(view: CalendarView): void;
  close(): Promise<void>;
}

export function open(view: CalendarView): Shown {
  const props = $state({ view });
  const app = mount(Calendar, { target: stage, props });
  return {
    show: (view) => (props.view = view),
    close: async () => {
      await unmount(app);
      stage.replaceChildren();
    },
  };
}
