// What happens at the limit on open elements.
extension TreeBuilder {
  /// Processes the token where the limit has a say; false where it has none.
  mutating func processAtLimit() -> Bool {
    if open.count < limits.openElements {
      forgetClosed()
      return false
    }
    if token.kind == .endTag { return takesClosedEndTag() }
    guard token.kind == .startTag else { return false }
    let isForeign = isInForeignContent
    if !isForeign, rules.classes(token.tag).meets(.rawText) { return false }
    let namespace: HTMLNamespace =
      isForeign
      ? adjustedCurrent.namespace : token.tag == .svg ? .svg : token.tag == .math ? .mathML : .html
    insertVoid(namespace)
    let isClosed = namespace == .html ? rules.classes(token.tag).meets(.void) : token.selfClosing
    if !isClosed { countClosed() }
    return true
  }

  private mutating func countClosed() {
    let index = Int(token.tag.rawValue)
    while index >= closedCounts.count { closedCounts.append(0) }
    if closedCounts[index] == 0 { closedTags.append(token.tag) }
    closedCounts[index] += 1
  }

  /// Whether an end tag is that of an element which was left closed.
  private mutating func takesClosedEndTag() -> Bool {
    let index = Int(token.tag.rawValue)
    guard index < closedCounts.count, closedCounts[index] > 0 else { return false }
    closedCounts[index] -= 1
    return true
  }

  mutating func forgetClosed() {
    for tag in closedTags { closedCounts[Int(tag.rawValue)] = 0 }
    closedTags.removeAll(keepingCapacity: true)
  }
}
