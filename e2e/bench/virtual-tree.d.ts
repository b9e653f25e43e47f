declare module 'virtual:tree' {
  export const tree: import('./plain-tree.ts').PlainTree
}
