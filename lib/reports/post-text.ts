/** What Mastodon takes unless its operator says otherwise. It counts a link as 23 characters; here each counts. */
export const LONGEST_POST = 500;

const BREAK = "\n\n";

/** What must be said, then as much of what may be as there is room for, then the link, which is never cut. */
export function postText(needed: string[], wished: string | null, link: string | null): string {
  const end = link === null ? "" : BREAK + link;
  const said = shortened(needed.join(BREAK), LONGEST_POST - end.length);
  const room = LONGEST_POST - [...said].length - BREAK.length - end.length;
  return (wished === null || room < 20 ? said : said + BREAK + shortened(wished, room)) + end;
}

function shortened(text: string, room: number): string {
  const characters = [...text];
  if (characters.length <= room) return text;
  return `${characters
    .slice(0, room - 1)
    .join("")
    .trimEnd()}…`;
}
