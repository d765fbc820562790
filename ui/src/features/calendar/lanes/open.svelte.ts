// Whether the paused channels' lanes lie open; kept on this machine.
const PAUSED = "postwheel.lanes.paused";
let paused = $state(localStorage.getItem(PAUSED) === "open");

export const lanesOpen = {
  get paused(): boolean {
    return paused;
  },
  set paused(open: boolean) {
    paused = open;
    localStorage.setItem(PAUSED, open ? "open" : "closed");
  },
};
