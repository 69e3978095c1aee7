// What may stand in the storage of a browser instead of what this site has kept there.

/** 27 kinds of what may stand under a key: cut off, of other types, of another program, of a later version, too big. */
export const garbage: readonly (readonly [kind: string, text: string])[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['a text cut off', '{"post":"the-old-lamp","ti'],
  ['a string cut off', '"x'],
  ['no JSON', 'undefined'],
  ['a word', 'true-ish'],
  ['NUL', '\0'],
  ['a lone surrogate', '"\uD800"'],
  ['half of it as escapes', '%7B%22post%22'],
  ['null', 'null'],
  ['true', 'true'],
  ['nought', '0'],
  ['a number without end', '1e999'],
  ['an empty string', '""'],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a list of items', '[{"post":"the-old-lamp","title":"x","at":"2031-05-06T09:30:00.000Z"}]'],
  ['fields of wrong types', '{"post":7,"title":[],"at":{},"text":null,"quote":0,"rate":"x","start":"1","made":1}'],
  ['a prototype', '{"__proto__":{"post":"the-old-lamp"},"constructor":{"prototype":{"isSaved":true}}}'],
  ['a later version', '{"v":99,"items":[{"post":"the-old-lamp"}]}'],
  ['a later form', '{"version":3,"post":{"slug":"the-old-lamp"},"title":{"en":"x"}}'],
  ['a wrong day', '{"post":"the-old-lamp","title":"x","at":"yesterday"}'],
  ['a way out', '{"post":"../../x","title":"x","at":"2031-05-06T09:30:00.000Z"}'],
  ['markup', '"<img src=x onerror=alert(1)>"'],
  ['very deep', `${'['.repeat(2000)}${']'.repeat(2000)}`],
  ['very long', JSON.stringify('x'.repeat(50_000))],
  ['another program’s', 'ey.abc.def;path=/'],
]

const shelves = ['setting', 'saved', 'note', 'draft', 'heard', 'heard-how', 'place', 'path', 'no-such-shelf']

/** Keys of every sort that this site has, those of a story among them, and of one that it has not. */
export const keysOf = (story: string): readonly string[] =>
  shelves.flatMap(shelf => [story, 'size', 'mine', 'p2', '__proto__', ''].map(id => `reader.${shelf}.${id}`))
