import { expect, it } from 'vitest';
import { functionLine, readPatch } from '../../src/github/patch.ts';

const PATCH = `@@ -10,7 +10,9 @@ class Book:
     title = Column()
 
-    @property
+    @cached
     def genre_names(
         self,
     ):
+        rows = query()
         return [row.name for row in rows]
 
     def authors(self):
@@ -60,4 +62,5 @@ def page_of(books, number):
     first = number * SIZE
+    count(books)
     return books[first:]
 
 def last(books):
@@ -80,2 +83,3 @@ def other():
     pass
+    more()`;

const hunks = readPatch(PATCH);

it('numbers lines as the new file has them', () => {
  expect(hunks.map(({ lines }) => lines[0]?.number)).toEqual([10, 62, 83]);
  const added = hunks.flatMap(({ lines }) => lines.filter((line) => line.added));
  expect(added.map(({ number, text }) => `${number}:${text.trim()}`)).toEqual([
    ...['12:@cached', '16:rows = query()', '63:count(books)', '84:more()'],
  ]);
});

it.each([
  ['a changed decorator is the first change of its function', 'Book.genre_names', 12, 12],
  ['a changed line of the body', 'Book.genre_names', 13, 16],
  ['a function that is shown, and not changed', 'Book.authors', 19, null],
  ['a function that begins above a hunk that git heads with it', 'page_of', 40, 63],
  ['a hunk above the function', 'page_of', 70, null],
  ['a hunk that git heads with another function', 'somebody', 40, null],
  ['a name that only begins the same', 'page', 40, null],
  ['a line that there is not', 'Book.genre_names', 4711, null],
])('%s', (_what, name, line, expected) => {
  expect(functionLine(hunks, { name, line })).toBe(expected);
});

it('an empty or a strange patch has no lines', () => {
  expect(readPatch('')).toEqual([]);
  expect(readPatch('+ before any header\n@@ nonsense @@')).toEqual([]);
});
