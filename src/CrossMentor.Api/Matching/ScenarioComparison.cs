using CrossMentor.Application.Matching.Scenarios;

namespace CrossMentor.Api.Matching;

/// <summary>Scenarios side by side, in the order in which they were named.</summary>
public sealed record ScenarioComparison(IReadOnlyList<ScenarioFigures> Scenarios);
