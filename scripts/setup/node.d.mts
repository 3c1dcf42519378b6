export declare const NODE_MAJOR: number;
export declare function isNewEnough(version: string): boolean;
export declare function chooseNode(root: string): Promise<string>;
