// What may stand at the caret. The text before it is read once; frames remember which braces are open and what they are of.

/** Reads the tokens before the caret. */
function frameAt(schema, before) {
  const frames = [{ kind: 'document', root: null }];
  let previous = null;
  for (const token of before) {
    const top = frames.at(-1);
    switch (top.kind) {
      case 'document': readDocument(schema, frames, top, token, previous); break;
      case 'variables': readVariables(frames, top, token); break;
      case 'selection': readSelection(schema, frames, top, token); break;
      default: readInput(schema, frames, top, token); break;
    }
    previous = token;
  }
  return frames.at(-1);
}

function readDocument(schema, frames, top, token, previous) {
  if (token.kind === 'name') {
    if (['query', 'mutation', 'subscription'].includes(token.text) && !top.isFragment) {
      top.root = schema.root(token.text);
    } else if (token.text === 'fragment') {
      top.isFragment = true;
    } else if (previous?.text === 'on') {
      top.root = schema.type(token.text);
    }
    top.isAfterOn = token.text === 'on';
  } else if (token.kind === 'directive') {
    top.directive = token.text.slice(1);
  } else if (token.text === '(') {
    frames.push(top.directive ? argumentsOf(schema.directives.find(directive => directive.name === top.directive)) : { kind: 'variables' });
    top.directive = null;
  } else if (token.text === '{') {
    frames.push({ kind: 'selection', type: top.root ?? schema.root('query') });
    top.root = null;
    top.isFragment = false;
  }
}

function readVariables(frames, top, token) {
  if (token.text === ')') { frames.pop(); }
  top.isType = token.text === ':' || (top.isType && token.text === '[');
}

function readSelection(schema, frames, top, token) {
  if (token.kind === 'name') {
    if (top.isAfterOn) {
      [top.inner, top.isAfterOn, top.isSpread] = [schema.type(token.text), false, false];
    } else if (top.isSpread && token.text === 'on') {
      top.isAfterOn = true;
    } else if (top.isSpread) {
      top.isSpread = false;
    } else {
      top.field = schema.field(top.type, token.text);
      top.inner = schema.named(top.field?.type);
    }
    top.directive = null;
  } else if (token.kind === 'spread') {
    [top.isSpread, top.inner, top.field] = [true, top.type, null];
  } else if (token.kind === 'directive') {
    top.directive = token.text.slice(1);
    top.isSpread = false;
  } else if (token.text === '(') {
    frames.push(argumentsOf(top.directive ? schema.directives.find(directive => directive.name === top.directive) : top.field));
  } else if (token.text === '{') {
    frames.push({ kind: 'selection', type: top.inner ?? null });
    top.isSpread = false;
  } else if (token.text === '}') {
    frames.pop();
  }
}

function argumentsOf(owner) {
  return { kind: 'input', inputs: owner?.args ?? [], input: null, isValue: false };
}

function readInput(schema, frames, top, token) {
  const ended = () => { [top.isValue, top.input] = top.kind === 'list' ? [true, top.input] : [false, null]; };
  if (token.text === ')' || token.text === '}' || token.text === ']') {
    frames.pop();
    const outer = frames.at(-1);
    if (outer.kind === 'input') { [outer.isValue, outer.input] = [false, null]; }
  } else if (token.text === '{') {
    frames.push({ kind: 'input', inputs: schema.named(top.input?.type)?.inputFields ?? [], input: null, isValue: false });
  } else if (token.text === '[') {
    frames.push({ kind: 'list', input: top.input, isValue: true });
  } else if (token.text === ':') {
    top.isValue = true;
  } else if (token.kind === 'name' && !top.isValue) {
    top.input = top.inputs?.find(input => input.name === token.text) ?? null;
  } else {
    ended();
  }
}

/** The choices at a caret: what they replace, and each with what it inserts and a word on it. */
function completionsAt(schema, text, caret) {
  const all = tokens(text);
  const current = all.find(token => token.start < caret && token.end >= caret && ['name', 'variable', 'directive'].includes(token.kind));
  if (all.some(token => ['comment', 'string', 'block'].includes(token.kind) && token.start < caret && (token.end > caret || token.kind === 'comment' && token.end === caret))) {
    return { start: caret, end: caret, choices: [] };
  }
  const start = current ? current.start : caret;
  const prefix = text.slice(start, caret);
  const before = all.filter(token => token.end <= start && token.kind !== 'space' && token.kind !== 'comment');
  const wanted = prefix.toLowerCase();
  const choices = choicesOf(schema, frameAt(schema, before), prefix, all)
    .filter(choice => choice.name.toLowerCase().includes(wanted))
    .sort((a, b) => Number(b.name.toLowerCase().startsWith(wanted)) - Number(a.name.toLowerCase().startsWith(wanted)));
  return { start, end: current ? Math.max(caret, current.end) : caret, choices: choices.slice(0, 100) };
}

function choicesOf(schema, frame, prefix, all) {
  if (prefix.startsWith('@')) {
    return schema.directives.map(directive => choice('@' + directive.name, directive.description));
  }
  if (prefix.startsWith('$') && frame.kind !== 'variables') {
    return variablesIn(all);
  }
  switch (frame.kind) {
    case 'document':
      return frame.isAfterOn
        ? schema.composites().map(type => choice(type.name, type.kind.toLowerCase()))
        : ['query', 'mutation', 'subscription'].filter(kind => schema.root(kind)).concat('fragment').map(word => choice(word, ''));
    case 'variables':
      return frame.isType ? schema.inputs().map(type => choice(type.name, type.kind.toLowerCase().replace('_', ' '))) : [];
    case 'selection':
      return selectionChoices(schema, frame, all);
    default:
      return frame.isValue
        ? valueChoices(schema, frame.input, all)
        : frame.inputs.map(input => choice(input.name, show(input.type), input.name + ': '));
  }
}

function selectionChoices(schema, frame, all) {
  if (frame.isAfterOn) {
    const possible = new Set([frame.type?.name, ...(frame.type?.possibleTypes ?? []).map(type => type.name), ...(frame.type?.interfaces ?? []).map(type => type.name)]);
    return schema.composites().filter(type => possible.has(type.name)).map(type => choice(type.name, type.kind.toLowerCase()));
  }
  if (frame.isSpread) {
    return [choice('on', 'a type'), ...fragmentsIn(all)];
  }
  return schema.fields(frame.type).map(field => choice(field.name, show(field.type) + (field.isDeprecated ? ', deprecated' : '')));
}

function valueChoices(schema, input, all) {
  const type = schema.named(input?.type);
  const values = type?.kind === 'ENUM' ? type.enumValues.map(value => choice(value.name, type.name))
    : type?.name === 'Boolean' ? [choice('true', 'Boolean'), choice('false', 'Boolean')] : [];
  return [...values, ...variablesIn(all)];
}

function choice(name, note, insert = name) {
  return { name, insert, note: (note ?? '').split('\n')[0].slice(0, 60) };
}

function variablesIn(all) {
  return [...new Set(all.filter(token => token.kind === 'variable' && token.text.length > 1).map(token => token.text))].map(name => choice(name, 'variable'));
}

function fragmentsIn(all) {
  const plain = all.filter(token => token.kind !== 'space' && token.kind !== 'comment');
  return plain.filter((token, index) => token.kind === 'name' && plain[index - 1]?.text === 'fragment').map(token => choice(token.text, 'fragment'));
}
