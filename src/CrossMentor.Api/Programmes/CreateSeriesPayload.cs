using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>createSeries</c> answers.</summary>
public sealed record CreateSeriesPayload(ProgrammeSeries? Series, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
