// Which files are pictures, by their names: those are the open card's, other files are boards and imports.
export const isPictureFile = (path: string): boolean => /\.(jpe?g|png|gif|webp)$/i.test(path);
