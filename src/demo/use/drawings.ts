/**
 * Small drawings in place of photos: plainly drawn and stamped 演示, so that nobody takes them for a place. Strokes instead of
 * letters, since a letter's shape is the machine's.
 */

/** 演示 in strokes on a grid of 200 × 100. */
const stamp =
  'M8 14l14 10M4 42l14 9M6 94l16-30M56 6v12M34 34V20h58v14M40 40h46M62 40v44M42 54h42v28H42zM42 68h42M54 84L38 96M72 84l18 12M116 20h62M106 44h82M148 44v46l-12-6M126 62l-14 22M170 60l16 22';

type Scene = 'before' | 'road' | 'lamps' | 'house' | 'paper';

const sky =
  '<path fill="#dfeaf0" d="M0 0h480v320H0z"/><path fill="#b9cbb0" d="M0 150l120-60 110 50 90-70 160 80v170H0z"/>';

const scenes: Readonly<Record<Scene, string>> = {
  before: `${sky}<path fill="#a88b62" d="M170 320l50-170h40l70 170z"/><g fill="#8d7350"><circle cx="230" cy="220" r="9"/><circle cx="262" cy="262" r="12"/><circle cx="215" cy="290" r="10"/></g>`,
  road: `${sky}<path fill="#9a9d9f" d="M170 320l50-170h40l70 170z"/><path stroke="#fff" stroke-width="4" stroke-dasharray="18 14" d="M241 152l9 168"/>`,
  lamps: `${sky}<path fill="#9a9d9f" d="M0 270h480v50H0z"/><g stroke="#46555c" stroke-width="6" fill="none"><path d="M90 270V120h34M240 270V120h34M390 270V120h34"/></g><g fill="#f2c14e"><path d="M112 116h26v10h-26zM262 116h26v10h-26zM412 116h26v10h-26z"/></g>`,
  house: `${sky}<path fill="#e6e2d8" stroke="#6b6b63" stroke-width="4" d="M110 150h260v130H110z"/><path fill="#a4532f" d="M95 150l145-60 145 60z"/><path fill="#7c8a90" d="M210 200h60v80h-60zM140 185h40v36h-40zM300 185h40v36h-40z"/>`,
  paper:
    '<path fill="#efece4" d="M0 0h480v320H0z"/><path fill="#fff" stroke="#8a8a82" stroke-width="3" d="M120 24h240v272H120z"/><path stroke="#8a8a82" stroke-width="3" d="M144 70h192M144 104h192M144 138h192M144 172h192M144 206h120"/><circle cx="300" cy="244" r="34" fill="none" stroke="#b5483a" stroke-width="5"/>'
};

/** A drawing of 480 × 320 as SVG text; `shift` moves the stamp, so that two drawings of a kind are two files. */
export const drawing = (scene: Scene, shift: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" width="480" height="320">${scenes[scene]}<path transform="translate(${250 + (shift % 20)} ${12 + (shift % 7)})" d="${stamp}" fill="none" stroke="#b5483a" stroke-width="6" stroke-linecap="round"/></svg>\n`;

/** What a project of this name looks like when it stands. */
export const sceneOf = (project: string): Scene =>
  /路灯/.test(project) ? 'lamps' : /道路|公路|产业路/.test(project) ? 'road' : 'house';
