export function findPromtool(root: string): string | null;
export function ensurePromtool(root: string): Promise<void>;
