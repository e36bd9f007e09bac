package import RafidFlow

/// The one list of the stages that a pipeline file can name, in the order of a usual pipeline.
package enum StageCatalog {
  package static let stages: [any Stage.Type] = [
    DedupeStage.self, ExtractStage.self, DetectLanguageStage.self, SummarizeStage.self,
  ]
}
