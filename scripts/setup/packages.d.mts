export declare function cureFor(output: string): string | null;
export declare function ensurePackages(root: string): Promise<(() => void) | undefined>;
