export function findTool(root: string, name: "promtool" | "nginx"): string | null;
export function ensureTools(root: string): Promise<void>;
