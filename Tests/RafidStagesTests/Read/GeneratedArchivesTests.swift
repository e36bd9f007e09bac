import Foundation
import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// One made archive and what a right reader finds in it.
struct ArchiveCase: Decodable, CustomTestStringConvertible {
  let file: String
  let group: String
  let docs: Int
  let marks: [String]?
  let records: [String: Int]?
  let errors: Int
  let text_has: String?

  var testDescription: String { file }

  static let folder = SharedData.root + "/archives/generated/"
  static let all: [ArchiveCase] = {
    let list = try? String(contentsOfFile: folder + "expected.jsonl", encoding: .utf8)
    return (list ?? "").split(separator: "\n").compactMap {
      try? JSONDecoder().decode(ArchiveCase.self, from: Data($0.utf8))
    }
  }()

  /// Formats and codings that are not read yet; each must end in a named reject.
  static let unsupportedGroups = [
    "zip", "zip-rare", "zip-bad", "tar", "tar-rare", "tar-bad", "zstd", "zstd-bad", "jsonl-rare",
  ]
  static let unsupportedFiles = [
    "http/br.warc.gz", "http/br-chunked.warc.gz", "http/gzip-then-br.warc.gz",
    "http/zstd.warc.gz",
  ]

  var isSupported: Bool {
    !Self.unsupportedGroups.contains(group) && !Self.unsupportedFiles.contains(file)
  }
}

@Suite(.enabled(if: SharedData.hasArchives, "../shared/data/archives is not here"))
struct GeneratedArchivesTests {
  @Test("Made archives give the pages expected", arguments: ArchiveCase.all.filter(\.isSupported))
  func pages(_ archive: ArchiveCase) throws {
    let run = try ReadRun([ArchiveCase.folder + archive.file])
    #expect(run.isBalanced)
    let bodies = run.bodies
    if let marks = archive.marks {
      // In order; damaged pages may stand between.
      var next = bodies[...]
      for mark in marks {
        let found = next.firstIndex { $0.contains(mark) }
        #expect(found != nil, "page \(mark)")
        if let found { next = bodies[(found + 1)...] }
      }
    }
    if archive.errors == 0, archive.marks != nil {
      #expect(bodies.count == archive.docs)
    } else {
      #expect(bodies.count >= archive.docs)
    }
    #expect(run.faults.count >= archive.errors, "faults")
    if let text = archive.text_has {
      // What the charset lacks stands in the page as a character reference.
      let body = bodies.first?.replacing(/&#(\d+);/) { match in
        UInt32(match.1).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? ""
      }
      #expect(body?.contains(text) == true, "text")
    }
  }

  @Test(
    "What cannot be read is rejected by name",
    arguments: ArchiveCase.all.filter { !$0.isSupported })
  func rejects(_ archive: ArchiveCase) throws {
    let run = try ReadRun([ArchiveCase.folder + archive.file])
    #expect(run.isBalanced)
    #expect(run.bodies.isEmpty)
    #expect(!run.faults.isEmpty || archive.docs == 0)
  }

  @Test("Records are counted by type", arguments: ArchiveCase.all.filter(\.isSupported))
  func records(_ archive: ArchiveCase) throws {
    guard let records = archive.records, archive.group != "arc" else { return }
    let run = try ReadRun([ArchiveCase.folder + archive.file])
    let types =
      run.batch.documents.map(\.origin.recordType) + run.batch.drops.map(\.origin.recordType)
    for (type, count) in records {
      #expect(types.filter { $0 == type }.count >= count, "\(type)")
    }
  }
}
