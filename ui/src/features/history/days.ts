// Operations by the day they were done on. Pure.
import type { Operation } from "../../ipc/types";

export interface Day {
  date: string;
  operations: Operation[];
}

/** In the order given: newest first stays newest first. */
export function byDay(operations: readonly Operation[]): Day[] {
  const days = new Map<string, Operation[]>();
  for (const operation of operations) {
    const date = operation.at.slice(0, 10);
    const day = days.get(date);
    if (day === undefined) days.set(date, [operation]);
    else day.push(operation);
  }
  return [...days].map(([date, done]) => ({ date, operations: done }));
}
