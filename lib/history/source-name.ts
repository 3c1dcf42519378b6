import type { Source } from "../model/sample.ts";

/** `import:est.social-2022-3hourly` for `/home/me/est.social 2022 3hourly.csv.gz`: no folders, no endings, no odd signs. */
export function importSource(name: string): Source {
  const bare = (name.split(/[/\\]/).at(-1) ?? "").replace(/(\.(gz|csv|tsv|txt|json|db|sqlite|part))+$/i, "");
  const clean = bare
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);
  return `import:${clean || "file"}`;
}
