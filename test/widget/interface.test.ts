import { describe, expect, it } from 'vitest';
import { ContactImporterElement } from '../../widget/element.ts';
import { attributes, properties } from '../../widget/interface.ts';

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
});
