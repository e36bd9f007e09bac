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

  /// Whether the build has the libraries that the case needs; without them it ends in named rejects.
  var isSupported: Bool {
    if group.hasPrefix("zip") || group.hasPrefix("tar") { return OptionalLibraries.hasLibarchive }
    if group.hasPrefix("zstd") || file == "http/zstd.warc.gz" { return OptionalLibraries.hasZstd }
    if file.hasPrefix("http/"), file.contains("br.") || file.contains("br-chunked") {
      return OptionalLibraries.hasBrotli
    }
    return true
  }

  /// How many pages are whole in what is left of the file.
  var wholePages: Int {
    // 1,046 of 1,346 bytes of gzip give 7,098 bytes of tar: two members and a part of the third.
    file == "tar/truncated.tar.gz" ? 2 : docs
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
      #expect(bodies.count == archive.wholePages)
    } else {
      #expect(bodies.count >= archive.wholePages)
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
