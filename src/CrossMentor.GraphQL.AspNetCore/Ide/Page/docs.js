// The documentation of the schema, type by type.

class Docs {
  constructor(host, back, search) {
    [this.host, this.back, this.search, this.trail, this.schema] = [host, back, search, [], null];
    back.addEventListener('click', () => { this.trail.pop(); this.show(); this.host.querySelector('button')?.focus(); });
    search.addEventListener('input', () => this.show());
  }

  load(schema) {
    this.schema = schema;
    this.trail = this.trail.filter(name => schema.type(name));
    this.show();
  }

  open(name) {
    this.search.value = '';
    this.trail.push(name);
    this.show();
    this.host.scrollTop = 0;
    this.back.focus();
  }

  show() {
    if (!this.schema) { return; }
    const wanted = this.search.value.trim().toLowerCase();
    this.back.hidden = this.trail.length === 0 || wanted !== '';
    this.host.replaceChildren(...(wanted ? this.found(wanted) : this.trail.length > 0 ? this.typePage(this.schema.type(this.trail.at(-1))) : this.rootPage()));
  }

  link(name) {
    return element('button', { type: 'button', onclick: () => this.open(name) }, name);
  }

  reference(type) {
    // A type nested deeper than introspection was asked for has no end that could be shown.
    switch (type?.kind) {
      case undefined: return ['…'];
      case 'NON_NULL': return [...this.reference(type.ofType), '!'];
      case 'LIST': return ['[', ...this.reference(type.ofType), ']'];
      default: return [this.link(type.name)];
    }
  }

  rootPage() {
    const roots = Object.entries(this.schema.roots).filter(([, name]) => name);
    const types = [...this.schema.types.keys()].filter(name => !name.startsWith('__') && !roots.some(([, root]) => root === name)).sort();
    return [
      element('h4', {}, 'Operations'),
      element('ul', {}, ...roots.map(([kind, name]) => element('li', {}, element('code', {}, kind + ': ', this.link(name))))),
      element('h4', {}, 'Types'),
      element('ul', {}, ...types.map(name => element('li', {}, element('code', {}, this.link(name))))),
    ];
  }

  typePage(type) {
    const page = [element('h3', {}, `${type.kind.toLowerCase().replace('_', ' ')} ${type.name}`)];
    if (type.description) { page.push(element('p', {}, type.description)); }
    const list = (title, entries) => { if (entries?.length > 0) { page.push(element('h4', {}, title), element('ul', {}, ...entries)); } };
    list('Fields', type.fields?.map(field => this.entry(field)));
    list('Fields', type.inputFields?.map(input => this.entry(input)));
    list('Values', type.enumValues?.map(value => this.entry(value)));
    list('Is one of', type.possibleTypes?.map(possible => element('li', {}, element('code', {}, this.link(possible.name)))));
    list('Implements', type.interfaces?.map(implemented => element('li', {}, element('code', {}, this.link(implemented.name)))));
    return page;
  }

  entry(member) {
    const line = element('code', {}, member.name);
    if (member.args?.length > 0) {
      line.append('(', ...member.args.flatMap((argument, index) => [index > 0 ? ', ' : '', argument.name + ': ', ...this.reference(argument.type)]), ')');
    }
    if (member.type) { line.append(': ', ...this.reference(member.type)); }
    if (member.defaultValue) { line.append(' = ' + member.defaultValue); }
    const item = element('li', {}, line);
    if (member.description) { item.append(element('p', {}, member.description)); }
    if (member.isDeprecated) { item.append(element('p', {}, 'Deprecated: ' + (member.deprecationReason ?? ''))); }
    return item;
  }

  found(wanted) {
    const hits = [];
    for (const type of this.schema.types.values()) {
      if (type.name.startsWith('__')) { continue; }
      if (type.name.toLowerCase().includes(wanted)) { hits.push(element('li', {}, element('code', {}, this.link(type.name)))); }
      for (const member of [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]) {
        if (member.name.toLowerCase().includes(wanted)) { hits.push(element('li', {}, element('code', {}, this.link(type.name), '.' + member.name))); }
      }
      if (hits.length > 100) { break; }
    }
    return hits.length > 0 ? [element('h4', {}, 'Found'), element('ul', {}, ...hits)] : [element('p', {}, 'Nothing has this in its name.')];
  }
}
