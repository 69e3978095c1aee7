// The router's text, in which nothing is kept for its name alone.
import { expect, it } from 'vitest'
import { leanRouter } from '../../src/build/lean-router.ts'

it('a component is not kept for its name, nor for the call that makes it', () => {
  const text = [
    'var Form = React10.forwardRef((props, ref) => props);',
    'Form.displayName = "Form";',
    'var Context = React.createContext(null);',
    'Context.displayName = "Context";',
  ].join('\n')
  expect(leanRouter(text).split('\n')).toEqual([
    'var Form = /* @__PURE__ */ React10.forwardRef((props, ref) => props);',
    '',
    'var Context = /* @__PURE__ */ React.createContext(null);',
    '',
  ])
})

it('everything else stays as it is', () => {
  const text =
    'const name = child.type.displayName = "a";\nimport * as React from "react";\nReact.startTransition(() => run());'
  expect(leanRouter(text)).toBe(text)
})
