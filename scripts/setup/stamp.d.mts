export declare function digestOf(root: string, paths: string[], words?: string[]): string;
export declare function isStamped(file: string, digest: string): boolean;
export declare function stamp(file: string, digest: string): void;
export declare function removeStamp(file: string): void;
