// Each use of a word on a line: whole, marked right, told once, in the order asked for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedWords } from '../../src/search/concordance-asked.ts'
import { contextLength } from '../../src/search/concordance-lines.ts'
import { concordance as concorded, lineOrders, type LineOrder, type Told } from '../../src/search/concordance.ts'
import { nothingAsked, readLines, writeLines } from '../../src/search/concordance-url.ts'
import { searchData } from '../../src/search/documents.ts'
import { foldWord, termOf, tokenise } from '../../src/search/fold.ts'
import { makeAuthor, makeCorpus, makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const tiny = searchData(tinyCorpus())

const concordance = (data: Told, text: string, order: LineOrder) => concorded(data, text, order).lines

const dataOf = (...texts: readonly string[]) =>
  searchData(
    makeCorpus({
      authors: [makeAuthor({ slug: 'zoe', name: 'Zoe' }), makeAuthor({ slug: 'adam', name: 'Adam' })],
      posts: texts.map((retold, at) =>
        makePost({
          slug: `post-${at}`,
          title: 'Untitled',
          authors: [at === 0 ? 'zoe' : 'adam'],
          passages: [makePassage({ id: 'p1', retold })],
        }),
      ),
    }),
  )

const shown = (word: string, order: LineOrder, data = tiny) =>
  concordance(data, word, order).map(
    ({ post, passage, left, text, start, end, right }) =>
      `${post.slug} ${passage ?? 'title'}: ${left}[${text.slice(start, end)}]${right}`,
  )

const marked = (word: string, ...texts: readonly string[]) =>
  concordance(dataOf(...texts), word, 'post').map(({ text, start, end }) => text.slice(start, end))

describe('the concordance', () => {
  it('has each use of a word, in titles too, in the order of the posts and of their passages', () => {
    expect(shown('kite', 'post')).toEqual([
      'a-kite-on-paper title: A [kite] on paper',
      'a-kite-on-paper p1: Author Three drew a [kite] with a blue pen.',
      'the-first-kite title: The first [kite]',
      'the-first-kite p2: On Monday our [kite] flew splendidly in a stiff breeze.',
    ])
  })

  it('has a line for each use within one passage', () => {
    expect(marked('kite', 'A kite is a kite.')).toEqual(['kite', 'kite'])
  })

  it('has all forms of a word, and every spelling of co-production', () => {
    expect(marked('share', 'Sharing is what we shared.')).toEqual(['Sharing', 'shared'])
    expect(marked('coproduced', 'We co-produce. Co- producing is co production; copro.')).toEqual([
      'co-produce',
      'Co- producing',
      'co production',
      'copro',
    ])
  })

  it('tells a passage of two editions once: in the author’s words, else retold, else as the summary has it', () => {
    const telling = (word: string) => concordance(tiny, word, 'post').map(line => [line.telling, line.passage])
    expect(telling('string')).toEqual([['original', 'p3']])
    expect(telling('sticks')).toEqual([['retold', 'p3']])
    expect(telling('film')).toEqual([['original', 'p4']])
    expect(telling('person')).toEqual([['summary', 'p2']])
  })

  it('orders by author, and lines of one author as the posts stand', () => {
    const data = dataOf('tea at one', 'tea at two', 'tea at three')
    expect(concordance(data, 'tea', 'author').map(({ text }) => text)).toEqual([
      'tea at two',
      'tea at three',
      'tea at one',
    ])
  })

  it('orders by what stands before, read leftwards, and by what stands after, read rightwards', () => {
    const texts = ['apes drink tea cold', 'zebras carry tea', 'tea again, tea cold, always']
    const sides = (order: LineOrder) =>
      concordance(dataOf(...texts), 'tea', order).map(({ left, right }) => [left.trim(), right.trim()])
    expect(sides('left')).toEqual([
      ['', 'again, tea cold, always'],
      ['tea again,', 'cold, always'],
      ['zebras carry', ''],
      ['apes drink', 'cold'],
    ])
    expect(sides('right').map(([, right]) => right)).toEqual(['', 'again, tea cold, always', 'cold', 'cold, always'])
  })

  it('cuts a long passage at spaces and says so', () => {
    const [line] = concordance(dataOf(`${'before '.repeat(20)}kite${' after'.repeat(20)}`), 'kite', 'post')
    expect(line?.left).toMatch(/^(before )+$/)
    expect(line?.right).toMatch(/^( after)+$/)
    expect([line?.before, line?.after]).toEqual([true, true])
    expect(line?.left.length).toBeGreaterThan(contextLength / 2)
    expect(concordance(dataOf('A kite.'), 'kite', 'post')[0]).toMatchObject({ before: false, after: false })
  })

  it('is empty for a word in no story, for words too common and for nothing', () => {
    for (const word of ['zeppelin', 'the', '', '…']) expect(concordance(tiny, word, 'post')).toEqual([])
  })

  it('marks in every line a form of the word and shows what stands in the text around it, for any text', () => {
    const words = fc.constantFrom(
      'kite',
      'Kites',
      'kites’',
      'co- producing',
      'the',
      'café',
      '👪',
      '–',
      '\n',
      'x'.repeat(70),
    )
    const texts = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 30 })
      .map(list => list.join(' '))
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('kite', 'co-production', 'cafe'),
        fc.constantFrom(...lineOrders),
        (text, word, order) => {
          const lines = concordance(dataOf(text), word, order)
          const term = askedWords(word)?.words[0]?.term
          expect(lines).toHaveLength(tokenise(text).filter(token => token.term === term).length)
          for (const { text: whole, start, end, left, right, before, after } of lines) {
            const use = whole.slice(start, end)
            expect(termOf(foldWord(use))).toBe(term)
            expect(whole.slice(start - left.length, end + right.length)).toBe(left + use + right)
            expect([before, after]).toEqual([start > left.length, end + right.length < whole.length])
            expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(contextLength)
          }
        },
      ),
    )
  })

  it('has the same lines in every order', () => {
    const usual = shown('kite', 'post').toSorted()
    for (const order of lineOrders) expect(shown('kite', order).toSorted()).toEqual(usual)
  })
})

describe('the concordance of several words', () => {
  const texts = ['We share the power.', 'Power is shared; sharing the power.', 'A lamp of power.']
  const of = (text: string, order: LineOrder = 'post') => {
    const { lines, ...rest } = concorded(dataOf(...texts), text, order)
    return { ...rest, uses: lines.map(line => line.text.slice(line.start, line.end)) }
  }

  it('has each use of them side by side, in any of their forms', () => {
    expect(of('share the power')).toEqual({
      shown: 'row',
      words: ['share', 'power'],
      absent: [],
      uses: ['share the power', 'sharing the power'],
    })
    expect(of('and share the power of')).toEqual(of('share the power'))
    expect(of('the lamp').shown).toBe('word')
  })

  it('has the uses of each of them, as they stand in the text, where they nowhere stand side by side', () => {
    expect(of('share power')).toEqual({
      shown: 'each',
      words: ['share', 'power'],
      absent: [],
      uses: ['share', 'power', 'Power', 'shared', 'sharing', 'power', 'power'],
    })
    expect(of('lamp share').uses).toEqual(['share', 'shared', 'sharing', 'lamp'])
  })

  it('tells the words that are in no story', () => {
    expect(of('zeppelin lamp')).toEqual({ shown: 'each', words: ['lamp'], absent: ['zeppelin'], uses: ['lamp'] })
    expect(of('zeppelin')).toEqual({ shown: 'word', words: [], absent: ['zeppelin'], uses: [] })
    expect(of('zeppelin blimp')).toMatchObject({ words: [], absent: ['zeppelin', 'blimp'], uses: [] })
  })

  it('orders by what stands beside all of them', () => {
    const data = dataOf('Tea cup, saucer.', 'Tea cup, again.')
    expect(concordance(data, 'tea cup', 'right').map(({ right }) => right)).toEqual([', again.', ', saucer.'])
  })

  it('counts no word twice where a row overlaps itself', () => {
    expect(concorded(dataOf('tea tea tea'), 'tea tea', 'post').lines).toHaveLength(1)
  })
})

describe('the address of a concordance', () => {
  const read = (query: string) => readLines(new URLSearchParams(query))

  it('is read as it is written', () => {
    for (const order of lineOrders) {
      const asked = { text: 'co-production of tea', order }
      expect(readLines(new URLSearchParams(writeLines(asked)))).toEqual(asked)
    }
    expect(writeLines(nothingAsked)).toEqual({})
  })

  it('takes from a question of the search form its words, from the first to the last with a meaning', () => {
    expect(read('q=who+has+the+power').text).toBe('power')
    expect(read('q=-power+author:gemma').text).toBe('gemma')
    expect(read('q=of+“sharing+power”+now').text).toBe('sharing power')
    expect(read('q=share+of+“the+power”').text).toBe('share of the power')
    expect(read('word=kite&q=lamp').text).toBe('kite')
  })

  it('asks for nothing where nothing is asked, and never for an order that nobody offers', () => {
    expect(read('')).toEqual(nothingAsked)
    expect(read('word=+&sort=toString')).toEqual(nothingAsked)
  })
})
