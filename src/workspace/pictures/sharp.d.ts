/** What is used of the package, which is optional: its own types are not there where it is not installed. */
declare module 'sharp' {
  interface Sharp {
    autoOrient(): Sharp;
    resize(options: { readonly width: number }): Sharp;
    composite(layers: readonly { readonly input: Buffer; readonly left: number; readonly top: number }[]): Sharp;
    flatten(options: { readonly background: string }): Sharp;
    jpeg(options: { readonly quality: number; readonly mozjpeg?: boolean }): Sharp;
    png(options: { readonly compressionLevel: number; readonly palette?: boolean; readonly effort?: number }): Sharp;
    webp(options: { readonly quality: number; readonly smartSubsample?: boolean; readonly effort?: number }): Sharp;
    raw(): Sharp;
    metadata(): Promise<{ readonly orientation?: number; readonly width: number; readonly height: number }>;
    toBuffer(): Promise<Buffer>;
    toBuffer(options: { readonly resolveWithObject: true }): Promise<{
      readonly data: Buffer;
      readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
    }>;
  }

  interface Options {
    readonly animated?: boolean;
    readonly failOn?: 'none' | 'truncated' | 'error' | 'warning';
    readonly limitInputPixels?: number;
    readonly sequentialRead?: boolean;
    readonly density?: number;
    readonly raw?: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
  }

  interface MakeSharp {
    (input: Uint8Array, options?: Options): Sharp;
    concurrency(threads: number): number;
    cache(isOn: boolean): unknown;
    readonly versions: Readonly<Record<string, string>>;
  }

  const sharp: MakeSharp;
  export default sharp;
  export type { Sharp, MakeSharp };
}
