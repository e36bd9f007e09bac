/// Lends out an array that is kept from text to text: spans of several local arrays can be written at once, those
/// of several stored ones cannot.
func lend<Element>(_ array: inout [Element]) -> [Element] {
  var lent: [Element] = []
  swap(&lent, &array)
  return lent
}
