const DAY = 86_400_000;

/** Whole days from one date to another, both YYYY-MM-DD; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
