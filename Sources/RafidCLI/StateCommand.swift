import ArgumentParser
import Rafid
import RafidBytes
import RafidFlow
import RafidStages

/// Looks after a state between runs.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Show, forget, compact or export what is remembered from run to run.",
    subcommands: [Show.self, Forget.self, Compact.self, Export.self])

  /// Which state, and how long to wait for it.
  struct Place: ParsableArguments {
    @Argument(help: "Pipeline file that names a state, or the state's folder.")
    var state: String

    @Option(help: "Wait so long for a run that uses the state, such as 10m.")
    var lockWait: RunTime?

    /// Calls `body` with the state; a failure ends the command with its code.
    func open(_ body: (StateKeeper) throws(RunError) -> Void) throws {
      do throws(RunError) {
        try body(
          StateKeeper(StateFolder.path(of: state), lockWait: lockWait?.seconds ?? 0))
      } catch {
        Terminal.say(error.message)
        throw ExitCode(Exit(error).rawValue)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what a state holds.")
    @OptionGroup var place: Place
    @Flag(name: .customLong("json"), help: "Print one JSON object on standard output.")
    var asJSON = false

    func run() throws {
      try place.open { (keeper) throws(RunError) in
        let facts = keeper.facts
        asJSON ? Self.json(facts).print() : Terminal.result(Self.text(facts))
      }
    }

    private static func text(_ facts: StateKeeper.Facts) -> String {
      var lines = [
        "state \(facts.name), \(Wording.count(facts.generation, "commit")), "
          + "\(Wording.count(facts.inputsDone, "input")) done"
      ]
      for input in facts.inputsBegun {
        lines.append("  begun: \(input.path), \(Wording.count(input.parcels, "record")) taken")
      }
      for memory in facts.memories {
        lines.append(
          "  \(memory.key): \(Wording.count(memory.entries)) remembered, "
            + Wording.size(memory.bytes))
      }
      for run in facts.runs.suffix(shownRuns) {
        lines.append(
          "  run \(run.number), \(SystemClock.rfc3339(seconds: run.started)), into \(run.output)"
            + (run.isOver ? "" : ", cut off: the next run goes on with it"))
      }
      return lines.joined(separator: "\n")
    }

    private static let shownRuns = 10

    private static func json(_ facts: StateKeeper.Facts) -> JSONText {
      .object([
        ("name", .text(facts.name)), ("generation", .integer(facts.generation)),
        ("inputs_done", .integer(facts.inputsDone)),
        (
          "inputs_begun",
          .list(
            facts.inputsBegun.map {
              .object([("path", .text($0.path)), ("records", .integer($0.parcels))])
            })
        ),
        (
          "memories",
          .list(
            facts.memories.map {
              .object([
                ("key", .text($0.key)), ("entries", .integer($0.entries)),
                ("bytes", .integer($0.bytes)),
              ])
            })
        ),
        ("files", .integer(facts.files)),
        (
          "runs",
          .list(
            facts.runs.map {
              .object([
                ("run", .integer($0.number)),
                ("started", .text(SystemClock.rfc3339(seconds: $0.started))),
                ("output", .text($0.output)), ("over", .flag($0.isOver)),
              ])
            })
        ),
      ])
    }
  }

  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forget inputs, so that they are read again, or documents by age.")
    @OptionGroup var place: Place
    @Option(help: "Inputs to read again: a path as it was given, or a pattern; may be repeated.")
    var input: [String] = []
    @Option(help: "Forget documents of runs that began before this day, such as 2026-01-31.")
    var before: Day?

    func validate() throws {
      if input.isEmpty, before == nil {
        throw ValidationError("say what to forget, with --input or --before")
      }
    }

    func run() throws {
      try place.open { (keeper) throws(RunError) in
        if !input.isEmpty {
          let count = try keeper.forget(inputs: input)
          Terminal.result("\(Wording.count(count, "input")) forgotten")
        }
        if let before {
          let count = try keeper.forget(before: before.seconds)
          Terminal.result("\(Wording.count(count)) remembered things forgotten")
        }
      }
    }
  }

  struct Compact: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Join the files of each thirty days into one.")
    @OptionGroup var place: Place

    func run() throws {
      try place.open { (keeper) throws(RunError) in
        let before = keeper.facts.files
        let after = try keeper.compact()
        Terminal.result("\(Wording.count(before, "file")) before, \(Wording.count(after)) now")
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print what is remembered as JSON Lines: memory, number, id, owner, record.")
    @OptionGroup var place: Place

    func run() throws {
      try place.open { (keeper) throws(RunError) in
        try keeper.forEach { memory, entry in
          JSONText.object([
            ("memory", .text(memory)), ("number", .integer(entry.number)),
            ("id", entry.name.isEmpty ? .null : .text(String(decoding: entry.name, as: UTF8.self))),
            ("owner", .integer(entry.owner)), ("record", .flag(entry.isKept)),
          ]).print()
        }
      }
    }
  }
}

/// A day on the command line, as seconds since 1970 of its first moment in UTC.
struct Day: ExpressibleByArgument {
  let seconds: Int

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard argument.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let day = parts[2], 1970...9999 ~= year, 1...12 ~= month, 1...31 ~= day
    else { return nil }
    seconds = SystemClock.seconds(year: year, month: month, day: day)
  }
}
