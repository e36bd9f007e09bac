import ArgumentParser
import Rafid
import RafidBytes

/// What a person reads: results on standard output, words on standard error.
enum Terminal {
  /// Prints a line of a result.
  static func result(_ line: String) { result(Array((line + "\n").utf8)) }

  /// Prints bytes of a result as they stand.
  static func result(_ bytes: [UInt8]) {
    do throws(FileError) {
      try StandardStream.output.write(bytes)
    } catch {
      // A reader that has gone away has all it wanted.
      if !error.isBrokenPipe { say(error.description) }
      RafidCommand.exit(
        withError: ExitCode((error.isBrokenPipe ? Exit.done : .cannotWrite).rawValue))
    }
  }

  /// Says something to the person at the keyboard, or to the mail that cron sends.
  static func say(_ line: String) { write("rafid: " + line + "\n", to: .error) }

  /// Prints a line on standard error without the program's name.
  static func detail(_ line: String) { write(line + "\n", to: .error) }

  static func write(_ text: String, to stream: StandardStream) {
    try? stream.write(Array(text.utf8))
  }
}
