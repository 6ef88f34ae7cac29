// The language of documents, as far as an editor needs it: tokens, colours, and what stands at the caret.

const tokenPattern = new RegExp([
  '(?<space>[\\s,\\ufeff]+)', '(?<comment>#[^\\n]*)', '(?<block>"""(?:\\\\"""|[^])*?(?:"""|$))', '(?<string>"(?:\\\\.|[^"\\\\\\n])*"?)',
  '(?<number>-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)', '(?<spread>\\.\\.\\.)', '(?<variable>\\$[_A-Za-z0-9]*)', '(?<directive>@[_A-Za-z0-9]*)',
  '(?<name>[_A-Za-z][_0-9A-Za-z]*)', '(?<mark>[!&()\\[\\]{}:=|])', '(?<other>[^])',
].join('|'), 'g');

const keywords = new Set(['query', 'mutation', 'subscription', 'fragment', 'on', 'true', 'false', 'null']);

function tokens(text) {
  return Array.from(text.matchAll(tokenPattern), match => {
    const kind = Object.keys(match.groups).find(name => match.groups[name] !== undefined);
    return { kind, text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

function colourOf(token) {
  switch (token.kind) {
    case 'name': return keywords.has(token.text) ? 'keyword' : null;
    case 'block': return 'string';
    case 'string': case 'number': case 'variable': case 'directive': case 'comment': return token.kind;
    default: return null;
  }
}

const jsonPattern = /(?<property>"(?:\\.|[^"\\])*")(?=\s*:)|(?<string>"(?:\\.|[^"\\])*")|(?<number>-?\d[\d.eE+-]*)|(?<keyword>\b(?:true|false|null)\b)/g;

/** Coloured pieces of a JSON text, in order. */
function jsonPieces(text) {
  const pieces = [];
  let at = 0;
  for (const match of text.matchAll(jsonPattern)) {
    pieces.push([null, text.slice(at, match.index)]);
    pieces.push([Object.keys(match.groups).find(name => match.groups[name] !== undefined), match[0]]);
    at = match.index + match[0].length;
  }
  pieces.push([null, text.slice(at)]);
  return pieces;
}

/** The kind of operation that runs: of the named one, or of the only one. */
function operationsOf(text) {
  const found = [];
  let depth = 0;
  let previous = null;
  let isNameNext = false;
  for (const token of tokens(text).filter(token => token.kind !== 'space' && token.kind !== 'comment')) {
    if (depth === 0 && token.kind === 'name') {
      if (isNameNext) {
        found.at(-1).name = token.text;
        isNameNext = false;
      } else if (['query', 'mutation', 'subscription'].includes(token.text) && (previous === null || previous.text === '}')) {
        found.push({ kind: token.text, name: null });
        isNameNext = true;
      }
    } else {
      if (depth === 0 && token.text === '{' && (previous === null || previous.text === '}')) { found.push({ kind: 'query', name: null }); }
      isNameNext = false;
    }
    depth += depthOf(token);
    previous = token;
  }
  return found;
}

function depthOf(token) {
  return token.kind !== 'mark' ? 0 : '{(['.includes(token.text) ? 1 : '})]'.includes(token.text) ? -1 : 0;
}

/** The document with one field a line; comments stay. */
function tidied(text) {
  let result = '';
  let indent = 0;
  let inline = 0;
  let previous = null;
  const line = () => { result = result.trimEnd() + '\n' + '  '.repeat(indent); };
  for (const token of tokens(text).filter(token => token.kind !== 'space')) {
    if (token.kind === 'comment') {
      if (previous !== null) { line(); }
      result += token.text;
      line();
    } else if (inline > 0 || token.text === '(' || token.text === '[') {
      inline += depthOf(token);
      const isTight = ['(', '['].includes(previous?.text) || [':', ')', ']', '!', '('].includes(token.text);
      const isSpaced = [':', '=', '{'].includes(previous?.text) || ['=', '}'].includes(token.text) || token.kind === 'directive';
      result += (isTight ? '' : isSpaced ? ' ' : ', ') + token.text;
    } else if (token.text === '{') {
      const isFirst = previous === null || (indent === 0 && previous.text === '}');
      result = (isFirst ? result : result.trimEnd() + ' ') + '{';
      indent++;
      line();
    } else if (token.text === '}') {
      indent = Math.max(0, indent - 1);
      line();
      result += '}';
      if (indent === 0) { result += '\n\n'; } else { line(); }
    } else if (token.text === ':' || token.text === '!') {
      result = result.trimEnd() + token.text;
    } else if (indent > 0 && (token.kind === 'name' || token.kind === 'spread') && ![':', '...', 'on'].includes(previous.text) && previous.text !== '{') {
      line();
      result += token.text;
    } else {
      result += (previous === null || previous.text === '{' || previous.text === '...' && token.text !== 'on' || /\s$/.test(result) ? '' : ' ') + token.text;
    }
    previous = token.kind === 'comment' ? previous : token;
  }
  return result.split('\n').map(row => row.trimEnd()).join('\n').trim() + '\n';
}
