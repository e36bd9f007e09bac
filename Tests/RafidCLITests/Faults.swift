import Foundation
import Testing

/// The library that makes a program fail at a chosen call that changes files; built once.
struct Faults {
  let library: String
  private let folder: Scratch

  /// Builds it; nil where no C compiler is at hand.
  init?() throws {
    folder = try Scratch()
    library = "\(folder.path)/faults.so"
    let source = Program.root.appending(path: "Tests/Faults/faults.c").path
    let build = try Program.shell(
      "for cc in cc clang gcc; do command -v $cc >/dev/null && "
        + "exec $cc -O1 -shared -fPIC -o \(library) \(source) -ldl; done; exit 1")
    guard build.code == 0 else { return nil }
  }

  /// Runs a line of shell in which `$rafid` is the program, `fault` (kill or full) coming at its
  /// `call`th call; 0 for none. The clock stands at `time`.
  func run(_ line: String, _ fault: String = "none", at call: Int = 0, time: Int) throws
    -> (outcome: Program.Outcome, calls: Int)
  {
    let log = "\(folder.path)/log"
    let outcome = try Program.shell(
      """
      export SOURCE_DATE_EPOCH=\(time)
      rafid="env LD_PRELOAD=\(library) FAULT=\(fault) FAULT_AT=\(call == 0 ? Int.max : call) \
      FAULT_LOG=\(log) $rafid"
      \(line)
      exit $?
      """)
    let calls = (try? String(contentsOfFile: log, encoding: .utf8)) ?? "0"
    return (outcome, Int(calls.trimmingCharacters(in: .newlines)) ?? 0)
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
