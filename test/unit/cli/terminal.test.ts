import { describe, expect, test } from 'vitest';
import { escapeControls, print, printJson, styled } from '../../../src/cli/terminal.ts';

/** Every character that moves the cursor, sets colours, rings, or reorders a line. */
const CONTROLS = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code !== 0x09 && code !== 0x0a),
  ...Array.from({ length: 0x21 }, (_, code) => 0x7f + code),
  0x061c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
]; // prettier-ignore

describe('escapeControls', () => {
  test.each(CONTROLS)('writes U+%i as an escape', (code) => {
    const shown = escapeControls(`a${String.fromCharCode(code)}b`);
    expect(shown).toBe(`a\\u${code.toString(16).padStart(4, '0')}b`);
  });

  test('keeps letters of every script, newlines and tabs', () => {
    const text = 'Gjakovë\tЂаковица\nĐakovica 👩‍🌾';
    expect(escapeControls(text)).toBe(text);
  });

  test('shows an OSC 52 sequence, which would write to the clipboard, as text', () => {
    expect(escapeControls('\u001b]52;c;cm0gLXJm\u0007')).toBe('\\u001b]52;c;cm0gLXJm\\u0007');
  });
});

describe('styled', () => {
  test('colours a part only where colours are shown, and never lets a value end the colour', () => {
    const parts = ['a ', ['red', 'b\u001b[0m']] as const;
    expect(styled(parts)).toBe('a b\\u001b[0m');
    expect(styled(parts, true)).toBe('a \u001b[31mb\\u001b[0m\u001b[39m');
  });
});

describe('print', () => {
  const terminal = (outColours: boolean) => {
    const written: string[] = [];
    const out = (text: string) => void written.push(text);
    return { written, out, err: out, language: undefined, outColours };
  };

  test('uses colours only if standard output shows them', () => {
    for (const [colours, expected] of [
      [false, 'x\n'],
      [true, '\u001b[1mx\u001b[22m\n'],
    ] as const) {
      const to = terminal(colours);
      print(to, ['bold', 'x'], '\n');
      expect(to.written.join('')).toBe(expected);
    }
  });

  test('prints JSON that has the same value and no control character', () => {
    const value = { '\u202ea': ['\u001b[2J', '\u009b1m', '\u0000', 'ë'] };
    const to = terminal(true);
    printJson(to, value);
    expect(to.written.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(to.written.join(''))).toEqual(value);
  });
});
