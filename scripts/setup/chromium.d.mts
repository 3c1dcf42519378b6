export declare function findChromium(): string | null;
export declare function ensureChromium(root: string, node: string): Promise<void>;
