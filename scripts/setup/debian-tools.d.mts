export function findTool(root: string, name: "promtool" | "nginx" | "caddy"): string | null;
export function ensureTools(root: string): Promise<void>;
