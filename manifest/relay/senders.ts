/** What a browser says about who sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Whether a message comes from one of the extension's own pages: this extension, an address of its own, and not a
 * frame inside another page. Content scripts and web pages are answered by nobody.
 */
export const isOwnPage = (sender: Sender, ownId: string, ownAddress: string): boolean =>
  sender.id === ownId &&
  sender.url !== undefined &&
  sender.url.startsWith(ownAddress) &&
  (sender.frameId === undefined || sender.frameId === 0);
