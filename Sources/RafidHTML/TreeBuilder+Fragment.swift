// "Parsing HTML fragments".
extension TreeBuilder {
  /// Sets the state in which the fragment of a context element begins.
  mutating func beginFragment(_ tag: HTMLTag, _ namespace: HTMLNamespace) {
    isFragment = true
    context =
      namespace == .html
      ? openElement(0, tag)
      : OpenElement(
        node: 0, tag: tag,
        classes: TagClass.foreign(tag, namespace, hasHTMLEncoding: false))
    if namespace == .html {
      switch tag {
      case .title, .textarea: tokenizer.content = .rcdata
      case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.content = .rawtext
      case .script: tokenizer.content = .scriptData
      case .noscript where scripting: tokenizer.content = .rawtext
      case .plaintext: tokenizer.content = .plaintext
      case .template: templateModes.append(.inTemplate)
      // The form that is the context holds the place of the "form element pointer".
      case .form: form = 0
      default: break
      }
    }
    token.source = 0
    insertRoot(0..<0)
    resetMode()
  }

  /// Makes the children of the root element those of the document.
  func endFragment(_ tree: inout HTMLTree) {
    let root = tree.nodes[0].firstChild
    if root < 0 { return }
    tree.unlink(root)
    tree.moveChildren(of: root, to: 0)
  }
}
