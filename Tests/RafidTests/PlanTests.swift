import Foundation
import RafidFlow
import Testing

import Rafid

/// What the plan reader says of wrong files: each case is a file and the problems it must give.
@Suite struct PlanTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    /// Line, column, a part of the message, and the suggestion.
    var problems: [(Int, Int, String, String?)]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "an empty file", text: "", problems: [(1, 1, "empty", nil)]),
    Case(
      name: "an alias, before the parser follows it",
      text: "rafid: 1\nread: {paths: ['*a', \"*b\"]} # *c\nwrite: [*d, *d]\n",
      problems: [(3, 9, "anchors and aliases", nil)]),
    Case(name: "no version", text: "read: {}\n", problems: [(1, 1, "rafid: 1", nil)]),
    Case(name: "another version", text: "rafid: 3\n", problems: [(1, 8, "format 1", nil)]),
    Case(
      name: "a misspelt section", text: "rafid: 1\nreed: {}\n",
      problems: [(2, 1, "unknown key \"reed\"", "read")]),
    Case(
      name: "a misspelt stage", text: "rafid: 1\nstages:\n  - extrct\n",
      problems: [(3, 5, "unknown stage", "extract")]),
    Case(
      name: "two mistakes", text: "rafid: 1\nread: {pathes: [a]}\nwrite: {pth: out}\n",
      problems: [(2, 8, "\"pathes\"", "paths"), (3, 9, "\"pth\"", "path")]),
    Case(
      name: "a number out of range", text: "rafid: 1\nstages:\n  - summarize: {sentences: 0}\n",
      problems: [(3, 28, "from 1 to 100", nil)]),
    Case(
      name: "a wrong kind", text: "rafid: 1\nstages:\n  - summarize: {sentences: many}\n",
      problems: [(3, 28, "whole number", nil)]),
    Case(
      name: "a size without a unit", text: "rafid: 1\nwrite: {shard: {bytes: 1000000}}\n",
      problems: [(2, 24, "256MiB", nil)]),
    Case(
      name: "a misspelt choice", text: "rafid: 1\nstages:\n  - dedupe: {on: payloud}\n",
      problems: [(3, 18, "payload, text, url", "payload")]),
    Case(
      name: "near on payload", text: "rafid: 1\nstages:\n  - dedupe: {on: payload, near: true}\n",
      problems: [(3, 33, "on: text", nil)]),
    Case(
      name: "keep on payload",
      text: "rafid: 1\nstages:\n  - dedupe: {on: payload, keep: longest}\n",
      problems: [(3, 33, "on: text", nil)]),
    Case(
      name: "two that keep",
      text: "rafid: 1\nstages:\n  - dedupe: {keep: longest}\n  - dedupe: {keep: earliest}\n",
      problems: [(4, 5, "second stage", nil)]),
    Case(
      name: "no language", text: "rafid: 1\nstages:\n  - detect-language: {keep: [arabic!]}\n",
      problems: [(3, 30, "BCP 47", nil)]),
    Case(
      name: "a country for a language",
      text: "rafid: 1\nstages:\n  - detect-language: {drop: [fr, jp], among: Arabic}\n",
      problems: [(3, 34, "\"jp\"", "ja"), (3, 46, "BCP 47", "ar")]),
    Case(
      name: "a language that is kept and dropped",
      text: "rafid: 1\nstages:\n  - detect-language: {keep: [fr, zh-TW], drop: [zh, de]}\n",
      problems: [(3, 34, "\"drop\"", nil)]),
    Case(
      name: "a language that is kept and can not occur",
      text: "rafid: 1\nstages:\n  - detect-language: {keep: [fr, zh], among: [en, zh-Hans]}\n",
      problems: [(3, 30, "\"among\"", nil)]),
    Case(
      name: "a key twice", text: "rafid: 1\nread:\n  paths: [a]\n  paths: [b]\n",
      problems: [(4, 3, "twice in one mapping, first in line 3", nil)]),
    Case(
      name: "a key twice behind others like it",
      text:
        "rafid: 1\nwrite: {path: a}\nstate:\n  'path': b\n  # path: no\n  keep_seen: 4d\n  path: c\n",
      problems: [(7, 3, "first in line 4", nil)]),
    Case(
      name: "a key twice in a line", text: "rafid: 1\nwrite: {path: 'path', level: 4, path: a}\n",
      problems: [(2, 33, "first in line 2", nil)]),
    Case(
      name: "a tab", text: "rafid: 1\nread:\n\tpaths: [a]\n",
      problems: [(3, 1, "no YAML: lines are indented with spaces", nil)]),
    Case(
      name: "a bracket that is not closed",
      text: "rafid: 1\nread:\n  paths: [a, b\nwrite: {path: c}\n",
      problems: [(4, 6, "expected ',' or ']' for the bracket that was opened in line 3", nil)]),
    Case(
      name: "a quotation mark that is not closed", text: "rafid: 1\nread: {paths: 'a}\n",
      problems: [(2, 15, "the quotation mark that was opened in line 2 is not closed", nil)]),
    Case(
      name: "a colon in a text", text: "rafid: 1\ndescription: one: two\n",
      problems: [(2, 17, "quote the text", nil)]),
    Case(
      name: "an unknown expectation",
      text: "rafid: 1\ntests:\n  - {name: a, documents: [b], expect: {keppt: 1}}\n",
      problems: [(3, 40, "\"keppt\"", "kept")]),
  ]

  @Test("A wrong file gives every problem with its place", arguments: cases)
  func problems(of plan: Case) throws {
    do throws(PlanError) {
      let file = try PlanFile(bytes: Array(plan.text.utf8), path: "plan.yaml")
      _ = try Plan(file)
      Issue.record("accepted")
    } catch {
      #expect(error.problems.count == plan.problems.count, "\(error.problems)")
      for (problem, expected) in zip(error.problems, plan.problems) {
        #expect(problem.place == PlanPlace(line: expected.0, column: expected.1), "\(problem)")
        #expect(problem.message.contains(expected.2), "\(problem)")
        #expect(problem.suggestion == expected.3, "\(problem)")
      }
    }
  }

  @Test("A file that is no UTF-8 is refused with the place of the first wrong byte")
  func charset() throws {
    let bytes = Array("rafid: 1\ndescription: résum".utf8) + [0xE9, 0x0A]
    do throws(PlanError) {
      _ = try PlanFile(bytes: bytes, path: "plan.yaml")
      Issue.record("accepted")
    } catch {
      #expect(error.problems.map(\.place) == [PlanPlace(line: 2, column: 19)])
      let message = error.problems.first?.message ?? ""
      #expect(message.contains("byte 0xE9 at offset 28") && message.contains("UTF-8"), "\(message)")
    }
  }

  @Test("Norwegian is a language, not a no")
  func norwegian() throws {
    let text = "rafid: 1\nstages: [{detect-language: {keep: [no, nb, fr]}}]\n"
    _ = try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
  }

  @Test("Near dedupe before extraction is doubtful, after it is not")
  func order() throws {
    let before = "rafid: 1\nstages: [{dedupe: {near: true}}, extract]\n"
    let plan = try Plan(PlanFile(bytes: Array(before.utf8), path: "plan.yaml"))
    #expect(plan.warnings.map(\.severity) == [.warning])
    #expect(plan.warnings.first?.place == PlanPlace(line: 2, column: 11))
    let after = "rafid: 1\nstages: [{dedupe: {on: payload}}, extract, {dedupe: {near: true}}]\n"
    #expect(try Plan(PlanFile(bytes: Array(after.utf8), path: "plan.yaml")).warnings.isEmpty)
  }
}
