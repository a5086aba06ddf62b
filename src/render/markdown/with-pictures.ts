import type { ArticleView, MediumView } from '../../article/index.ts';

/** The same article, with its pictures where they are found from the page. */
export function withPictures(
  view: ArticleView,
  pictures: (file: string) => string | undefined = () => undefined,
): ArticleView {
  // One that is itself the falsehood is not shown, and so it is not copied.
  const placed = (medium: MediumView): MediumView =>
    medium.stamp === undefined ? { ...medium, file: pictures(medium.file) ?? medium.file } : medium;
  const { image, statement, media } = view;
  return {
    ...view,
    image: image && placed(image),
    statement: { ...statement, media: statement.media && placed(statement.media) },
    media: Object.fromEntries(Object.entries(media).map(([id, medium]) => [id, placed(medium)])),
  };
}
