// Which channels and owners the views show. Empty means all. Forgotten when the window closes.
import type { Id } from "../ipc/types";

let channels = $state.raw<ReadonlySet<Id>>(new Set());
let owners = $state.raw<ReadonlySet<Id>>(new Set());

const toggled = (set: ReadonlySet<Id>, id: Id): ReadonlySet<Id> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

export const filters = {
  get channels(): ReadonlySet<Id> {
    return channels;
  },
  get owners(): ReadonlySet<Id> {
    return owners;
  },
  get any(): boolean {
    return channels.size + owners.size > 0;
  },
  toggleChannel(id: Id): void {
    channels = toggled(channels, id);
  },
  toggleOwner(id: Id): void {
    owners = toggled(owners, id);
  },
  clearChannels(): void {
    channels = new Set();
  },
  clearOwners(): void {
    owners = new Set();
  },
  passes(card: { channel: Id | null; owners: Id[] }): boolean {
    return (
      (channels.size === 0 || (card.channel !== null && channels.has(card.channel))) &&
      (owners.size === 0 || card.owners.some((owner) => owners.has(owner)))
    );
  },
};
