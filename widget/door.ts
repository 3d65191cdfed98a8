import type { Field } from '../src/core/schema.ts';
import type { HostConfig } from '../src/core/wire.ts';
import type { Transport } from '../src/session/ports/transport.ts';
import type { HeadersSource } from '../src/transport/call-host.ts';

export type { HeadersSource };

/** What the wizard behind the door reads from the element: its attributes and its properties. */
export interface Door extends HTMLElement {
  readonly config: Partial<HostConfig> | undefined;
  readonly schema: readonly Field[] | undefined;
  readonly brand: unknown;
  readonly messages: Readonly<Record<string, string>> | undefined;
  readonly transport: Partial<Transport> | undefined;
  readonly headers: HeadersSource | undefined;
}

/** What the element may ask of the wizard behind it. */
export interface Opened {
  show(): void;
  hide(): void;
  choose(file: File): void;
  /** An attribute or a property changed. */
  refresh(): void;
}
