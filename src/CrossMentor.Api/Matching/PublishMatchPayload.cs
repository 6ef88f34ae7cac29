using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>publishMatch</c> answers.</summary>
public sealed record PublishMatchPayload(Programme? Programme, Scenario? Scenario, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
