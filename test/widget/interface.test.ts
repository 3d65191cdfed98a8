import { describe, expect, it } from 'vitest';
import { ContactImporterElement } from '../../widget/element.ts';
import { customElementsManifest, htmlCustomData, webTypes } from '../../widget/custom-elements.ts';
import { attributes, properties, slots } from '../../widget/interface.ts';
import { readSources } from '../support/house.ts';

describe('the table of the public interface', () => {
  it('names the attributes that the class observes', () => {
    expect(attributes.map(({ name }) => name).sort()).toEqual([...ContactImporterElement.observedAttributes].sort());
  });

  it('names the properties and methods that the class offers', () => {
    const lifeCycle = ['constructor', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'];
    const offered = Object.getOwnPropertyNames(ContactImporterElement.prototype).filter(
      (name) => !lifeCycle.includes(name),
    );
    expect(properties.map(({ name }) => name.replace(/\(.*$/, '')).sort()).toEqual(offered.sort());
  });

  it('names the slots that the interface draws', () => {
    const drawn = readSources('.', ['src/ui']).flatMap(({ text }) =>
      [...text.matchAll(/<slot name="(\w+)"/g)].map(([, name]) => name),
    );
    expect(new Set(slots.map(({ name }) => name))).toEqual(new Set(drawn));
  });

  it('stands whole in what editors and documentation sites read', () => {
    const names = (entries: readonly { readonly name?: string | undefined }[] = []) => entries.map(({ name }) => name);
    const [declaration] = customElementsManifest().modules[0]?.declarations ?? [];
    const [element] = webTypes('1.0.0').contributions.html.elements;
    const { tags, globalAttributes } = htmlCustomData();
    for (const told of [declaration?.slots, element?.slots, globalAttributes[0]?.values])
      expect(names(told)).toEqual(names(slots));
    for (const told of [declaration?.attributes, element?.attributes, tags[0]?.attributes])
      expect(names(told)).toEqual(names(attributes));
    expect(names(element?.css.properties)).toEqual(names(declaration?.cssProperties));
    expect(names(element?.css.parts)).toEqual(names(declaration?.cssParts));
  });
});
