// Facts as they stand at the top of a file of content/, in the form the guide to content shows.
import { Document, isMap, isSeq } from 'yaml'

type Facts = Readonly<Record<string, unknown>>

const inLine = (node: unknown): void => {
  if (isMap(node) || isSeq(node)) node.flow = true
}

/** Facts as lines of YAML: one a line, lists and their entries in brackets and braces. */
export const factLines = (facts: Facts): string => {
  const yaml = new Document(facts)
  if (isMap(yaml.contents)) {
    for (const { key, value } of yaml.contents.items) {
      // What is lost, and families, have a line for each.
      if (isSeq(value) && String(key) === 'missing') value.items.forEach(inLine)
      else if (String(key) !== 'families') inLine(value)
    }
  }
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** Facts between two lines of `---`, then the words below them. */
export const printFacts = (facts: Facts, words = ''): string => `---\n${factLines(facts)}---\n${words}`
