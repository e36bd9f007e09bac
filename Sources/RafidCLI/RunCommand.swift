import ArgumentParser
import Rafid
import RafidBytes
import RafidFlow

/// Runs a pipeline.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a pipeline: read its input once and publish records, rejects and a manifest.",
    discussion: """
      Without a terminal a clean run prints nothing. With '-' as INPUT and '--output -', rafid is a \
      filter from standard input to JSON Lines on standard output.
      """)

  @Argument(help: ArgumentHelp("Pipeline file.", valueName: "pipeline"))
  var path: String

  @Argument(
    help: ArgumentHelp("Paths, folders or patterns, in place of read.paths.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    help: "Folder for the output, in place of write.path; '-' is standard output.")
  var output: String?

  @Option(help: "Folder of what is remembered from run to run, in place of state.path.")
  var state: String?

  @Flag(help: "Read inputs again that earlier runs have read; documents they wrote stay known.")
  var fresh = false

  @Option(help: "Wait so long for another run that uses the output or the state, such as 10m.")
  var lockWait: RunTime?

  @Option(help: "Cores that the stages keep busy; all of them unless given.")
  var workers: Int?

  @Option(help: "Stop after this many records of the input; exit code 4 where more are left.")
  var limit: Int?

  @Option(help: "Stop reading after this time, such as 50m; exit code 4.")
  var maxRuntime: RunTime?

  @Option(help: "Progress on standard error: auto, bar, plain or none.")
  var progress: ProgressStyle = .auto

  @Flag(name: .customLong("json"), help: "Print the result as one JSON object on standard output.")
  var asJSON = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what each stage cost.")
  var verbose = false

  func validate() throws {
    if let workers, !(1...256).contains(workers) {
      throw ValidationError("--workers takes a number from 1 to 256")
    }
    if output == "" {
      throw ValidationError("--output is empty; name a folder, or '-' for standard output")
    }
    if state == "" { throw ValidationError("--state is empty; name a folder") }
    if inputs.contains("") { throw ValidationError("an input path is empty") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
    if asJSON, output == "-" {
      throw ValidationError("--json and '--output -' both want standard output; give one of them")
    }
  }

  func run() async throws {
    let loaded = LoadedPlan(path)
    let plan = try loaded.required(asJSON: asJSON)
    if !quiet { loaded.showProblems() }
    if plan.hasState, output == "-", state == nil, !quiet {
      Terminal.say(
        "the pipeline's state is left alone: what goes to standard output cannot be committed")
    }
    SignalStop.install()
    LargeBlocks.giveBack()
    let display = ProgressDisplay(style: quiet ? .none : progress)
    let options = Pipeline.RunOptions(
      workers: workers ?? SystemCores.count, limit: limit, maximumSeconds: maxRuntime?.seconds,
      observe: { display.show($0) })
    let start = SystemClock.monotonicNanoseconds()
    do throws(RunError) {
      let ledger = try await plan.pipeline(overrides).run(options, control: SignalStop.control)
      display.clear()
      let report = RunReport(
        ledger: ledger, nanoseconds: SystemClock.monotonicNanoseconds() - start)
      tell(report)
      try end(report.exit)
    } catch {
      display.clear()
      // As with a program that the closed pipe kills, the code alone says it.
      if error.kind == .readerGone { throw ExitCode(Exit.readerGone.rawValue) }
      if asJSON {
        JSONText.object([
          ("exit", .integer(Int(Exit(error).rawValue))), ("message", .text(error.message)),
        ]).print()
      }
      Terminal.say(error.message)
      throw ExitCode(Exit(error).rawValue)
    }
  }

  /// The last word of a run that came to its end is its exit code, not an error.
  private func end(_ exit: Exit) throws(RunError) {
    if exit != .done { RafidCommand.exit(withError: ExitCode(exit.rawValue)) }
  }

  private var overrides: Plan.Overrides {
    var overrides = Plan.Overrides(inputs: inputs, output: output, state: state)
    overrides.isFresh = fresh
    overrides.lockWait = lockWait?.seconds ?? 0
    return overrides
  }

  private func tell(_ report: RunReport) {
    if asJSON { Terminal.result(report.json) }
    guard !quiet else { return }
    for sentence in report.troubles { Terminal.say(sentence) }
    if verbose || StandardStream.error.isTerminal {
      Terminal.detail(report.summary)
      if verbose { Terminal.detail(report.costs) }
    }
  }
}

extension ProgressStyle: ExpressibleByArgument {}

/// A length of time on the command line: `90s`, `50m`, `2h`.
struct RunTime: ExpressibleByArgument {
  let seconds: Int

  init?(argument: String) {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600]
    guard let last = argument.last, let unit = units[last],
      let count = Int(argument.dropLast()), (1...1_000_000).contains(count)
    else { return nil }
    seconds = count * unit
  }
}
