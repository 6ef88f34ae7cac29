// The editor of operations: a text area, for it is the one editor that every keyboard, screen reader and phone knows, over its own coloured text.

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) { made.addEventListener(key.slice(2), value); } else if (value !== null) { made.setAttribute(key, value); }
  }
  made.append(...children);
  return made;
}

function paint(target, pieces) {
  target.replaceChildren(...pieces.map(([colour, text]) => colour ? element('span', { class: 't-' + colour }, text) : text));
}

class Editor {
  constructor(host, schema, changed) {
    this.schema = schema;
    this.changed = changed;
    this.colours = element('pre', { 'aria-hidden': 'true' });
    this.list = element('ul', { class: 'choices', role: 'listbox', id: 'choices', 'aria-label': 'Completions', hidden: '' });
    this.text = element('textarea', {
      id: 'operation', spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', 'aria-labelledby': 'operation-label',
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'choices', 'aria-expanded': 'false', 'aria-haspopup': 'listbox',
    });
    host.append(this.colours, this.text, this.list);
    this.text.addEventListener('input', event => { this.refresh(); this.offer(event.inputType === 'insertText' && /[\w$@]/.test(event.data ?? '')); });
    this.text.addEventListener('scroll', () => { this.colours.scrollTop = this.text.scrollTop; this.close(); });
    this.text.addEventListener('keydown', event => this.key(event));
    this.text.addEventListener('blur', () => this.close());
    this.text.addEventListener('click', () => this.close());
  }

  get value() { return this.text.value; }

  set value(text) { this.text.value = text; this.refresh(); this.close(); }

  refresh() {
    paint(this.colours, [...tokens(this.value).map(token => [colourOf(token), token.text]), [null, '\n']]);
    this.colours.scrollTop = this.text.scrollTop;
    this.changed();
  }

  get isOpen() { return !this.list.hidden; }

  offer(wanted) {
    const schema = this.schema();
    const found = wanted && schema ? completionsAt(schema, this.value, this.text.selectionStart) : { choices: [] };
    if (found.choices.length === 0) { this.close(); return; }
    this.found = found;
    this.list.replaceChildren(...found.choices.map((option, index) => element('li', {
      role: 'option', id: 'choice-' + index, 'aria-selected': 'false',
      onmousedown: event => { event.preventDefault(); this.pick(index); },
    }, option.name, element('span', {}, option.note))));
    this.list.hidden = false;
    this.text.setAttribute('aria-expanded', 'true');
    this.place();
    this.select(0);
  }

  /** Below the caret, found by measuring the coloured text up to it. */
  place() {
    const range = document.createRange();
    let left = this.text.selectionStart;
    const walker = document.createTreeWalker(this.colours, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (left <= walker.currentNode.length) { range.setStart(walker.currentNode, left); break; }
      left -= walker.currentNode.length;
    }
    const caret = range.getClientRects()[0] ?? this.colours.getBoundingClientRect();
    const frame = this.colours.getBoundingClientRect();
    this.list.style.top = Math.min(caret.bottom - frame.top + 2, frame.height - 40) + 'px';
    this.list.style.left = Math.max(0, Math.min(caret.left - frame.left, frame.width - this.list.offsetWidth)) + 'px';
  }

  select(index) {
    this.index = (index + this.found.choices.length) % this.found.choices.length;
    [...this.list.children].forEach((item, position) => item.setAttribute('aria-selected', String(position === this.index)));
    this.list.children[this.index].scrollIntoView({ block: 'nearest' });
    this.text.setAttribute('aria-activedescendant', 'choice-' + this.index);
  }

  pick(index) {
    const { start, end, choices } = this.found;
    this.text.focus();
    this.text.setRangeText(choices[index].insert, start, end, 'end');
    this.refresh();
    this.close();
  }

  close() {
    this.list.hidden = true;
    this.text.setAttribute('aria-expanded', 'false');
    this.text.removeAttribute('aria-activedescendant');
  }

  key(event) {
    if (event.ctrlKey && event.code === 'Space') {
      event.preventDefault();
      this.offer(true);
    } else if (this.isOpen) {
      this.keyInList(event);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.newLine();
    }
  }

  keyInList(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) {
      event.preventDefault();
      this.select(this.index + moves[event.key]);
    } else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') {
      event.preventDefault();
      this.pick(this.index);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      this.close();
    }
  }

  /** A new line begins as deep as the one above it, and deeper after an opening brace. */
  newLine() {
    const caret = this.text.selectionStart;
    const above = this.value.slice(this.value.lastIndexOf('\n', caret - 1) + 1, caret);
    const indent = above.match(/^\s*/)[0] + (/[{([]\s*$/.test(above) ? '  ' : '');
    const closes = this.value[this.text.selectionEnd] === '}' && /\{\s*$/.test(above);
    this.text.setRangeText('\n' + indent, caret, this.text.selectionEnd, 'end');
    if (closes) {
      const here = this.text.selectionStart;
      this.text.setRangeText('\n' + above.match(/^\s*/)[0], here, here, 'start');
    }
    this.refresh();
  }
}
