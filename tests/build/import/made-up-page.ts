// A page of posts made up for the tests: every shape that a plain-text page can take, and nobody real on it.
// `nbsp` stands where a no-break space stands on the page; an editor would lose it in a plain string.
const nbsp = '\u00a0'

/** A paragraph too long to be a heading, a caption or an item. */
export const paragraph = (about: string): string =>
  `This paragraph is about ${about}, and it goes on for a while, because a line of prose is longer than any heading.`

export const madeUpPage = `Kite Makers Week 2031

Kite Makers Week 2031

Friday, 14 March 2031

Why “paper” beats silk: a test

By Ada Example, kite maker and gardener

The first kite

${paragraph('paper')}${nbsp}

${paragraph('glue')} It cost 3${nbsp}coins.  Two spaces stay.

The second kite

${paragraph('string')}

Thursday, 13 March 2031

Flying low

By Ben Placeholder,${nbsp}Lead Kite Tester,${nbsp}North of Nowhere

${paragraph('wind')}

Before we fly we:
  • Look at the sky & the trees
  • Ask the neighbours
  • Count to ten.${nbsp}

The weather
${paragraph('clouds')}

What did the children want to know?
${paragraph('questions')}

Low and slow

By Cleo Sample, Dan Q. Mockup and Eve Testperson, Faculty School of Winds at the University of Nowhere

${paragraph('teaching')}

1. First comes the frame.
2. Then comes the tail.

Tuesday saw the launch of a very large kite indeed, as everyone who stood near the hill could see.

Monday, 10 March 2031

A letter about Finn

By${nbsp}Gus Nobody, Kite Living Networks

${paragraph('letters')}
The hill team at breakfast

When the wind fell, Finn sat down and waited, and we waited with Finn until evening came over the hill.

Finn Madeup
${paragraph('waiting')}

These are the wishes that we heard on the hill:

More wind on Mondays
Kites for everyone – small ones too
String that does not break etc…
A shed.

Hal - a member on the hill

Read more about the hill at

10 March 2031

Flying low!

By Ida Invented, Director of Winter Programs & Play, KIT, Inc.

${paragraph('winter')} I invite you to read it.

# of kites counted: 12 * 3_4 <b>bold</b> &amp; [link](x) \`code\` {#p1}

Sunday, 2 March 2031

Last things

By Jo Fabricated, Kite Safety Manager at the Care Institute for Kites

${paragraph('safety')}

*names of kites were changed`
