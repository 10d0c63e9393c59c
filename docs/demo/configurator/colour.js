/* Colours as `#rrggbb`, and how they stand out from each other, as WCAG 2.2 counts. */

/**
 * A colour that somebody wrote down as three or six hexadecimal digits; nothing when it is none.
 *
 * @param {string} text
 * @returns {string | undefined}
 */
export function colourOf(text) {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

/**
 * The contrast of two colours, from 1 to 21.
 *
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Whether white stands out more from a colour than black does.
 *
 * @param {string} colour
 */
export function isDark(colour) {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000');
}

/**
 * The colour nearest in lightness to `colour`, and of its hue, that is enough; nothing when none of them is.
 *
 * @param {string} colour
 * @param {(candidate: string) => boolean} isEnough
 * @returns {string | undefined}
 */
export function nearest(colour, isEnough) {
  const { hue, saturation, lightness } = hslOf(colour);
  for (let step = 0; step <= 200; step++)
    for (const there of [lightness - step / 200, lightness + step / 200]) {
      const candidate = step === 0 ? colour : ofHsl(hue, saturation, Math.min(Math.max(there, 0), 1));
      if (isEnough(candidate)) return candidate;
    }
  return undefined;
}

/** @param {string} colour */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} colour */
function channels(colour) {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** @param {number[]} values from 0 to 255 */
function hex(values) {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** @param {string} colour */
function hslOf(colour) {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  if (range === 0) return { hue: 0, saturation, lightness };
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation, lightness };
}

/**
 * The formula of CSS Color 4, section 7.1.
 *
 * @param {number} hue in degrees
 * @param {number} saturation from 0 to 1
 * @param {number} lightness from 0 to 1
 */
function ofHsl(hue, saturation, lightness) {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return hex(
    [0, 8, 4].map((offset) => {
      const place = (offset + hue / 30) % 12;
      return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
    }),
  );
}
