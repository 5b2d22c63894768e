/** Widths that suit a phone, a phone with a dense screen, and the text column of a wide one. */
export const pictureWidths = [360, 720, 1080];

/** How wide a picture stands in a text, for the browser that chooses among the widths. */
export const pictureSizes = '(min-width: 62rem) 40rem, 100vw';
