import type { APIRequestContext } from "playwright/test";

/** The subject that the board under test tracks, and its pages. */
export async function pagesOf(
  request: APIRequestContext,
): Promise<{ id: string; slug: string; paths: string[] }> {
  const answer = await request.get("api/v1/subjects");
  const { subjects } = (await answer.json()) as { subjects: { id: string }[] };
  const id = subjects[0]?.id ?? "";
  const milestones = await request.get(`api/v1/subjects/${encodeURIComponent(id)}/milestones`);
  const { milestones: all } = (await milestones.json()) as { milestones: { slug: string }[] };
  const subject = encodeURIComponent(id);
  const slugs = all.map(({ slug }) => `${subject}/milestones/${slug}`);
  return {
    id: subject,
    slug: all[0]?.slug ?? "",
    paths: [
      subject,
      `${subject}/posts`,
      `${subject}/active?step=week`,
      `${subject}/milestones`,
      `${subject}/facts`,
      `${subject}/facts?on=2021-01-01`,
      `${subject}/share`,
      `${subject}/share?metric=posts&mode=delta&theme=dark`,
      `${subject}/trends`,
      `${subject}/trends?range=all&step=day`,
      `${subject}/events`,
      `${subject}/gaps`,
      ...slugs.slice(0, 1),
      "about",
    ],
  };
}
