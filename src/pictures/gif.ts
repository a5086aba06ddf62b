import { turned, type MeasuredPicture, type PictureProblem } from './picture.ts';
import { CutOff, type Bytes } from './read-bytes.ts';

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];
const [GRAPHIC_CONTROL, APPLICATION] = [0xf9, 0xff];

interface Block {
  readonly kind: 'frame' | 'control' | 'loop' | 'text';
  readonly start: number;
  readonly end: number;
}

/** Header, size and colours, before the first block. */
function headOf(bytes: Bytes): number {
  return 13 + coloursOf(bytes.u8(10));
}

/** The bytes of a table of colours, by the flags that announce it. */
function coloursOf(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1);
}

/** The blocks up to the trailer, which some files lack. */
function* blocksOf(bytes: Bytes): Generator<Block> {
  for (let start = headOf(bytes); start < bytes.length;) {
    const sign = bytes.u8(start);
    if (sign === TRAILER) return;
    if (sign !== IMAGE && sign !== EXTENSION) throw new CutOff();
    const isFrame = sign === IMAGE;
    const data = isFrame ? start + 11 + coloursOf(bytes.u8(start + 9)) : start + 2;
    const end = endOfData(bytes, data);
    yield { kind: isFrame ? 'frame' : kindOf(bytes, start), start, end };
    start = end;
  }
}

/** Past blocks of data of up to 255 bytes each, and the empty one that ends them. */
function endOfData(bytes: Bytes, from: number): number {
  let at = from;
  for (let length = bytes.u8(at); length > 0; length = bytes.u8(at)) at += length + 1;
  return at + 1;
}

function kindOf(bytes: Bytes, start: number): Block['kind'] {
  const label = bytes.u8(start + 1);
  if (label === GRAPHIC_CONTROL) return 'control';
  const isLoop = label === APPLICATION && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(bytes.text(start + 3, 11));
  return isLoop ? 'loop' : 'text';
}

/** Reads the size of a GIF, and whether it has a second frame. */
export function measureGif(bytes: Bytes): MeasuredPicture | PictureProblem {
  let frames = 0;
  for (const { kind } of blocksOf(bytes)) {
    if (kind === 'frame') frames += 1;
    if (frames > 1) break;
  }
  if (frames === 0) return { problem: 'it is a GIF without a picture' };
  return turned({ format: 'gif', width: bytes.u16(6, true), height: bytes.u16(8, true), isAnimated: frames > 1 });
}

/** The parts of a GIF that a decoder needs: frames, how long they stay, and how often all is repeated. */
export function stripGif(bytes: Bytes): readonly Uint8Array[] {
  const kept: Uint8Array[] = [bytes.part(0, headOf(bytes))];
  let control: Uint8Array | undefined;
  for (const { kind, start, end } of blocksOf(bytes)) {
    const block = bytes.part(start, end);
    if (kind === 'control') control = block;
    else if (kind === 'loop') kept.push(block);
    else {
      // It governs what follows, a text that is dropped included.
      if (kind === 'frame') kept.push(...(control === undefined ? [] : [control]), block);
      control = undefined;
    }
  }
  return [...kept, Uint8Array.of(TRAILER)];
}
