import Rafid
import RafidBytes

/// What a person reads: results on standard output, words on standard error.
enum Terminal {
  /// Prints a line of a result.
  static func result(_ line: String) { write(line + "\n", to: .output) }

  /// Prints bytes of a result as they stand.
  static func result(_ bytes: [UInt8]) {
    // A reader that has gone away has all it wanted.
    try? StandardStream.output.write(bytes)
  }

  /// Says something to the person at the keyboard, or to the mail that cron sends.
  static func say(_ line: String) { write("rafid: " + line + "\n", to: .error) }

  /// Prints a line on standard error without the program's name.
  static func detail(_ line: String) { write(line + "\n", to: .error) }

  static func write(_ text: String, to stream: StandardStream) {
    try? stream.write(Array(text.utf8))
  }
}
