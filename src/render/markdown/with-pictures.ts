import type { ArticleView, MediumView } from '../../article/index.ts';

/** Where a file of the media folder is, as a path from the page; undefined leaves its path in that folder, false is where it is not to be had. */
export type PicturePaths = (file: string) => string | false | undefined;

/** The same article, with its pictures where they are found from the page; the path of one that is not to be had is empty. */
export function withPictures(view: ArticleView, pictures: PicturePaths = () => undefined): ArticleView {
  // One that is itself the falsehood is not shown, and so it is not copied.
  const placed = (medium: MediumView): MediumView => {
    const path = medium.stamp === undefined ? pictures(medium.file) : undefined;
    return path === undefined ? medium : { ...medium, file: path === false ? '' : path };
  };
  const { image, statement, media } = view;
  return {
    ...view,
    image: image && placed(image),
    statement: { ...statement, media: statement.media && placed(statement.media) },
    media: Object.fromEntries(Object.entries(media).map(([id, medium]) => [id, placed(medium)])),
  };
}
