/// The shape of a JSON value, from which both the schema and the verifier work.
package indirect enum Shape: Sendable {
  case text
  case integer
  case number
  case flag
  case list(Shape)
  /// An object with exactly these keys, in this order.
  case object([Field])
  /// An object with any keys.
  case free(Shape?)
  case optional(Shape)

  /// One key of an object.
  package struct Field: Sendable {
    package let name: String
    package let shape: Shape
    package let help: String

    init(_ name: String, _ shape: Shape, _ help: String) {
      self.name = name
      self.shape = shape
      self.help = help
    }
  }
}
