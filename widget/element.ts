import type { Transport } from '../src/session/ports/transport.ts';
import type { Field } from '../src/core/schema.ts';
import type { HostConfig } from '../src/core/wire.ts';
import type { ContactImporterEventMap } from './events.ts';
import type { Door, HeadersSource, Opened } from './door.ts';

export type * from './events.ts';
export type { HeadersSource } from './door.ts';

const observed = ['endpoint', 'lang', 'theme', 'view', 'mode', 'objects', 'layout', 'protocol'] as const;
type AttributeName = (typeof observed)[number];

const properties = ['config', 'schema', 'brand', 'messages', 'transport', 'headers'] as const;

// A server has no HTMLElement: the import stays harmless there, and nothing is ever constructed.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

/**
 * `<contact-importer endpoint="/contact-importer">`. The class is only a door: everything behind it loads when it opens.
 * Strings are attributes, objects are properties. One instance, one state, one shadow root, one AbortSignal that ends it all.
 */
export class ContactImporterElement extends Base implements Door {
  static readonly observedAttributes: readonly string[] = observed;

  #config: Partial<HostConfig> | undefined;
  #schema: readonly Field[] | undefined;
  #brand: unknown;
  #messages: Readonly<Record<string, string>> | undefined;
  #transport: Partial<Transport> | undefined;
  #headers: HeadersSource | undefined;
  #opened: Promise<Opened> | undefined;
  #ending: AbortController | undefined;
  #root: ShadowRoot | undefined;

  /** Parts of the host's configuration that this page knows better, or all of it where the host has no `/config`. */
  get config(): Partial<HostConfig> | undefined {
    return this.#config;
  }
  set config(config: Partial<HostConfig> | undefined) {
    this.#config = config;
    this.#refresh();
  }

  /** The importable fields, for hosts that serve no configuration (`protocol="simple"`). */
  get schema(): readonly Field[] | undefined {
    return this.#schema;
  }
  set schema(schema: readonly Field[] | undefined) {
    this.#schema = schema;
    this.#refresh();
  }

  /** A brand file (object or URL). */
  get brand(): unknown {
    return this.#brand;
  }
  set brand(brand: unknown) {
    this.#brand = brand;
    this.#refresh();
  }

  /** Texts of the interface to replace, by message key. */
  get messages(): Readonly<Record<string, string>> | undefined {
    return this.#messages;
  }
  set messages(messages: Readonly<Record<string, string>> | undefined) {
    this.#messages = messages;
    this.#refresh();
  }

  /** The page sends some or all calls itself. */
  get transport(): Partial<Transport> | undefined {
    return this.#transport;
  }
  set transport(transport: Partial<Transport> | undefined) {
    this.#transport = transport;
    this.#refresh();
  }

  /** Request headers, or a function that returns them. */
  get headers(): HeadersSource | undefined {
    return this.#headers;
  }
  set headers(headers: HeadersSource | undefined) {
    this.#headers = headers;
  }

  connectedCallback(): void {
    for (const name of properties) this.#adoptEarly(name);
    this.#root ??= this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
    if (this.getAttribute('layout') !== 'dialog') void this.open();
  }

  disconnectedCallback(): void {
    // Moved is not removed: a page that sorts its nodes must not lose an import.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(_name: AttributeName, before: string | null, after: string | null): void {
    if (before !== after) this.#refresh();
  }

  /** Loads and shows the wizard (or the history). Resolves when it can be used. */
  async open(): Promise<void> {
    if (this.#root === undefined) return;
    this.#ending ??= new AbortController();
    const ending = this.#ending;
    this.#opened ??= import('./open.ts').then(({ openInside }) => openInside(this, this.#rootOrThrow(), ending.signal));
    (await this.#opened).show();
  }

  /** Hides a dialog; an import under way goes on. */
  close(): void {
    void this.#opened?.then((opened) => opened.hide());
  }

  /** Ends what is under way and begins anew. */
  reset(): void {
    const wasOpen = this.#opened !== undefined;
    this.#end();
    if (wasOpen && this.isConnected) void this.open();
  }

  /** Opens the wizard with this file already chosen. */
  async importFile(file: File): Promise<void> {
    await this.open();
    (await this.#opened)?.choose(file);
  }

  #rootOrThrow(): ShadowRoot {
    if (this.#root === undefined) throw new Error('<contact-importer> opens only inside a document.');
    return this.#root;
  }

  #refresh(): void {
    void this.#opened?.then((opened) => opened.refresh());
  }

  #end(): void {
    this.#ending?.abort();
    this.#ending = undefined;
    this.#opened = undefined;
  }

  /** A property set before the class was defined shadows the accessor: take it back in. */
  #adoptEarly(name: (typeof properties)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }
}

/** Adds typed listeners to the class. */
export interface ContactImporterElement {
  addEventListener<K extends keyof ContactImporterEventMap>(
    type: K,
    listener: (this: ContactImporterElement, event: ContactImporterEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-importer': ContactImporterElement;
  }
  interface HTMLElementEventMap extends ContactImporterEventMap {}
}
