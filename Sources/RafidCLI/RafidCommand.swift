import ArgumentParser
import Rafid

/// The command line of `rafid`.
@main
struct RafidCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rafid",
    abstract: "Read archives of documents once, and write one clean record a document.",
    discussion: """
      A pipeline file says what to read, which stages each document passes, and where the records \
      go. Try:  rafid run pipelines/quickstart.yaml

      Exit codes: 0 done; 1 failed, what was committed before is good; 3 done, but some input could \
      not be read; 4 stopped at a limit that you set; 64 wrong usage; 65 verify, test or timeline \
      found bad data; 66 no input matched; 73 cannot create output; 74 cannot write output; 75 another run \
      holds the output; 78 pipeline file invalid; 130 or 143 interrupted, after a clean commit.
      """,
    version: Version.current,
    subcommands: [
      RunCommand.self, PlanCommand.self, CheckCommand.self, TestCommand.self, InspectCommand.self,
      ExtractCommand.self, TimelineCommand.self, VerifyCommand.self, StagesCommand.self,
      SchemaCommand.self,
      StateCommand.self, ExplainCommand.self,
    ])
}
