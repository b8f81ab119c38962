const picture = /^picture\//;

/** Is this a picture of an attachment (`picture/T010001`), and no pack? */
export const isPicture = (name: string): boolean => picture.test(name);

/** Where a picture lies in a folder of pictures. */
export const pictureFile = (name: string): string => `${name.replace(picture, '')}.jpg`;
